import { FaultError } from '../../contract/fault'
import { codebookRows } from '../../analysis/frequency'
import { descendantsOf, moveCode, nextColour, nextOrder } from '../../coding/codebook'
import { beginChange } from '../../history/change-builder'
import type { ProjectState } from '../../history/project-state'
import type { Code } from '../../model/code'
import type { CodeId } from '../../model/ids'
import { openProject, writableProject, type App } from '../app-session'
import { commit, required } from '../commit'
import type { Handlers } from '../handler'
import { valueOf, withoutUndefined } from '../project/project-handlers'

/** A code that is not stored yet, last among its siblings; fault `code.name-empty`. */
export function newCode(app: App, state: ProjectState, input: Readonly<{ name: string; parent: CodeId | null }>): Code {
  const codes = state.all('code')
  if (input.parent !== null) required(state.get(input.parent))
  return {
    id: app.ports.ids.next('code'),
    parent: input.parent,
    name: codeName(input.name),
    names: {},
    isInVivo: false,
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

/** The codebook: a tree of codes. */
export const codebookHandlers: Handlers<
  'codebook.list' | 'codebook.add' | 'codebook.update' | 'codebook.move' | 'codebook.remove'
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
    const code = { ...updated, name: codeName(updated.name) }
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
