import { beginChange } from '../../history/change-builder'
import { replaceSpans } from '../../anchor/change-set'
import type { ProjectState } from '../../history/project-state'
import type { AnyId, DocumentId } from '../../model/ids'
import { openProject, writableProject } from '../app-session'
import { commit, required } from '../commit'
import type { Handlers } from '../handler'
import { approveDocument } from '../anonymise/approval'
import { documentSummary } from './summary'

/** Documents: listed, shown, described, read, approved and removed. */
export const documentHandlers: Handlers<
  | 'document.list'
  | 'document.view'
  | 'document.rename'
  | 'document.describe'
  | 'document.remove'
  | 'document.markRead'
  | 'document.approve'
> = {
  async 'document.list'(app) {
    const documents = openProject(app).history.state.documents()
    return Promise.all(documents.map((it) => documentSummary(app, it.id)))
  },

  'document.view'(app, input) {
    const { state } = openProject(app).history
    return {
      document: required(state.get(input.document)),
      text: state.textOf(input.document),
      turns: state.turnsOf(input.document),
      speakers: state.speakersOf(input.document),
      codings: state.codingsOf(input.document),
      places: state.placesOf(input.document),
    }
  },

  async 'document.rename'(app, input) {
    const { state } = writableProject(app).history
    const change = beginChange(state)
    change.update({ ...required(state.get(input.document)), title: input.title })
    await commit(app, 'document.rename', change.build())
    return {}
  },

  async 'document.describe'(app, { document, kind, language }) {
    const { state } = writableProject(app).history
    const change = beginChange(state)
    change.update({ ...required(state.get(document)), kind, language })
    await commit(app, 'document.describe', change.build())
    return {}
  },

  async 'document.remove'(app, input) {
    const { state } = writableProject(app).history
    const change = beginChange(state)
    const text = state.textOf(input.document)
    const document = required(state.get(input.document))
    for (const it of belongings(state, document.id)) change.remove(it)
    change.editText(document.id, replaceSpans(text, [{ span: { start: 0, end: text.length }, text: '' }]))
    change.remove(document.id)
    await commit(app, 'document.remove', change.build())
    return {}
  },

  async 'document.markRead'(app, input) {
    const { state } = writableProject(app).history
    const document = required(state.get(input.document))
    const turnsRead = Math.min(input.turns, state.turnsOf(document.id).length)
    if (turnsRead === document.turnsRead) return {}
    const change = beginChange(state)
    change.update({ ...document, turnsRead })
    await commit(app, 'document.markRead', change.build())
    return {}
  },

  async 'document.approve'(app, input) {
    await approveDocument(app, input.document, input.unread ?? null)
    return documentSummary(app, input.document)
  },
}

/** Everything that stands on a document and goes with it. */
function belongings(state: ProjectState, id: DocumentId): readonly AnyId[] {
  const lying = [state.codingsOf(id), state.placesOf(id), state.passagesOf(id), state.turnsOf(id)]
  return [...lying.flat(), ...state.speakersOf(id)].map((it) => it.id)
}
