import { FaultError } from '../../contract/fault'
import { codebookRows } from '../../analysis/frequency'
import { descendantsOf, moveCode, nextColour, nextOrder } from '../../coding/codebook'
import { mergeCodes } from '../../coding/merge-codes'
import { beginChange } from '../../history/change-builder'
import { memosAbout } from '../../history/dependants'
import type { ProjectState } from '../../history/project-state'
import type { Code } from '../../model/code'
import type { AnyId, CodeId } from '../../model/ids'
import { openProject, writableProject, type App } from '../app-session'
import { commit, required } from '../commit'
import type { Handlers } from '../handler'
import { newMemo } from '../memo/memo-handlers'
import { valueOf, withoutUndefined } from '../project/project-handlers'

/** A code that is not stored yet, last among its siblings; fault `code.name-empty`. */
export function newCode(
  app: App,
  state: ProjectState,
  input: Readonly<{ name: string; parent: CodeId | null; isInVivo?: boolean | undefined }>,
): Code {
  const codes = state.all('code')
  if (input.parent !== null) required(state.get(input.parent))
  return {
    id: app.ports.ids.next('code'),
    parent: input.parent,
    name: codeName(input.name),
    names: {},
    isInVivo: input.isInVivo ?? false,
    isParked: false,
    colour: nextColour(codes, input.parent),
    definition: '',
    use: '',
    notUse: '',
    example: '',
    order: nextOrder(codes, input.parent),
  }
}

function codeName(name: string): string {
  const trimmed = name.normalize('NFC').trim().replaceAll(/\s+/gu, ' ')
  if (trimmed === '') throw new FaultError('code.name-empty')
  return trimmed
}

function givenNames(names: Code['names']): Code['names'] {
  const trimmed = Object.entries(names).map(([language, name]) => [language, name.normalize('NFC').trim()] as const)
  return Object.fromEntries(trimmed.filter(([, name]) => name !== ''))
}

/** The codebook: a tree of codes. */
export const codebookHandlers: Handlers<
  | 'codebook.list'
  | 'codebook.add'
  | 'codebook.update'
  | 'codebook.move'
  | 'codebook.effect'
  | 'codebook.merge'
  | 'codebook.park'
  | 'codebook.remove'
> = {
  'codebook.list': (app) => codebookRows(openProject(app).history.state),

  async 'codebook.add'(app, input) {
    const { state } = writableProject(app).history
    const code = newCode(app, state, input)
    const change = beginChange(state)
    change.add(code)
    await commit(app, 'codebook.add', change.build())
    return code
  },

  async 'codebook.update'(app, input) {
    const { state } = writableProject(app).history
    const { code: id, ...fields } = input
    const updated = { ...required(state.get(id)), ...withoutUndefined(fields) }
    const code = { ...updated, name: codeName(updated.name), names: givenNames(updated.names) }
    const change = beginChange(state)
    change.update(code)
    await commit(app, 'codebook.update', change.build())
    return code
  },

  async 'codebook.move'(app, input) {
    const { state } = writableProject(app).history
    required(state.get(input.code))
    const moved = valueOf(moveCode(state.all('code'), input.code, input.parent, input.index))
    const change = beginChange(state)
    for (const code of moved) change.update(code)
    await commit(app, 'codebook.move', change.build())
    return {}
  },

  'codebook.effect'(app, input) {
    const { state } = openProject(app).history
    required(state.get(input.code))
    if (input.into !== null) {
      const merge = valueOf(mergeCodes(state, input.code, input.into))
      const codings = state.all('coding').filter((it) => it.code === input.code).length
      return { codes: 1, codings, joined: merge.joined.length, memos: merge.memos.length }
    }
    const gone = descendantsOf(state.all('code'), input.code)
    const codings = state.all('coding').filter((it) => gone.has(it.code))
    const about = new Set<AnyId>([...gone, ...codings.map((it) => it.id)])
    const memos = memosAbout(state.all('memo'), about).length
    return { codes: gone.size, codings: codings.length, joined: 0, memos }
  },

  async 'codebook.merge'(app, input) {
    const { state } = writableProject(app).history
    const codings = state.all('coding').filter((it) => it.code === input.from).length
    const merge = valueOf(mergeCodes(state, input.from, input.into))
    if (codings !== input.expect) throw new FaultError('code.in-use', { codings })
    const change = beginChange(state)
    const { into, children, moved, memos, identifiers } = merge
    for (const it of [into, ...children, ...moved, ...memos, ...identifiers]) change.update(it)
    for (const it of merge.joined) change.remove(it.id)
    change.remove(input.from)
    await commit(app, 'codebook.merge', change.build(), { counts: { codings, joined: merge.joined.length } })
    return merge.into
  },

  async 'codebook.park'(app, input) {
    const { state } = writableProject(app).history
    const code = { ...required(state.get(input.code)), isParked: input.isParked }
    const change = beginChange(state)
    change.update(code)
    if (input.reason.trim() !== '') change.add(newMemo(app, { about: code.id, kind: 'decision', text: input.reason }))
    await commit(app, 'codebook.park', change.build())
    return code
  },

  async 'codebook.remove'(app, input) {
    const { state } = writableProject(app).history
    required(state.get(input.code))
    const gone = descendantsOf(state.all('code'), input.code)
    const codings = state.all('coding').filter((it) => gone.has(it.code))
    if (codings.length !== input.expect) throw new FaultError('code.in-use', { codings: codings.length })
    const change = beginChange(state)
    for (const it of codings) change.remove(it.id)
    for (const id of gone) change.remove(id)
    await commit(app, 'codebook.remove', change.build(), { counts: { codings: codings.length, codes: gone.size } })
    return {}
  },
}
