import { beginChange } from '../../history/change-builder'
import type { ProjectState } from '../../history/project-state'
import type { NotedPassage } from '../../contract/memo'
import type { CodingId, PassageId, TurnId } from '../../model/ids'
import type { Memo } from '../../model/memo'
import { openProject, writableProject, type App } from '../app-session'
import { commit, required } from '../commit'
import type { Handlers } from '../handler'
import { withoutUndefined } from '../project/project-handlers'

function notedCoding(state: ProjectState, id: CodingId): readonly NotedPassage[] {
  const coding = state.get(id)
  if (!coding) return []
  const { document, span, code } = coding
  return [{ kind: 'coding', about: id, document, span, code }]
}

function notedTurn(state: ProjectState, id: TurnId): readonly NotedPassage[] {
  const turn = state.get(id)
  if (!turn) return []
  const { document, span } = turn
  const number = state.turnsOf(document).findIndex((it) => it.id === id) + 1
  return [{ kind: 'turn', about: id, document, span, number }]
}

function notedMark(state: ProjectState, id: PassageId): readonly NotedPassage[] {
  const passage = state.get(id)
  if (!passage) return []
  const { document, span } = passage
  return [{ kind: 'passage', about: id, document, span }]
}

/** A memo that is not stored yet, by who codes, now. */
export function newMemo(app: App, { about, kind, text }: Pick<Memo, 'about' | 'kind' | 'text'>): Memo {
  const { ids, clock } = app.ports
  const { coder } = writableProject(app)
  return { id: ids.next('memo'), about, kind, text: text.normalize('NFC'), coder, writtenAt: clock.now() }
}

/** The researcher's notes. */
export const memoHandlers: Handlers<'memo.list' | 'memo.passages' | 'memo.add' | 'memo.update' | 'memo.remove'> = {
  'memo.list': (app) =>
    [...openProject(app).history.state.all('memo')].toSorted(
      (a, b) => b.writtenAt.localeCompare(a.writtenAt) || (a.id < b.id ? -1 : 1),
    ),

  'memo.passages'(app) {
    const { state } = openProject(app).history
    const about = new Set(state.all('memo').map((it) => it.about))
    return [...about].flatMap((id) => {
      if (id?.startsWith('coding:')) return notedCoding(state, id as CodingId)
      if (id?.startsWith('passage:')) return notedMark(state, id as PassageId)
      return id?.startsWith('turn:') ? notedTurn(state, id as TurnId) : []
    })
  },

  async 'memo.add'(app, input) {
    const { state } = writableProject(app).history
    if (input.about !== null) required(state.get(input.about))
    const memo = newMemo(app, input)
    const change = beginChange(state)
    change.add(memo)
    await commit(app, 'memo.add', change.build())
    return memo
  },

  async 'memo.update'(app, input) {
    const { state } = writableProject(app).history
    const { memo: id, ...fields } = input
    const before = required(state.get(id))
    const memo = { ...before, ...withoutUndefined({ ...fields, text: fields.text?.normalize('NFC') }) }
    const change = beginChange(state)
    change.update(memo)
    await commit(app, 'memo.update', change.build())
    return memo
  },

  async 'memo.remove'(app, input) {
    const { state } = writableProject(app).history
    required(state.get(input.memo))
    const change = beginChange(state)
    change.remove(input.memo)
    await commit(app, 'memo.remove', change.build())
    return {}
  },
}
