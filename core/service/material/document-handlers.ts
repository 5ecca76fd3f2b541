import { FaultError } from '../../contract/fault'
import { beginChange } from '../../history/change-builder'
import { replaceSpans } from '../../anchor/change-set'
import { openProject, writableProject } from '../app-session'
import { commit, required } from '../commit'
import type { Handlers } from '../handler'
import { withoutUndefined } from '../project/project-handlers'
import { approveDocument } from '../anonymise/approval'
import { newParticipant, namesPeople } from './speakers'
import { documentSummary } from './summary'

/** Documents, their speakers and the participants. */
export const documentHandlers: Handlers<
  | 'document.list'
  | 'document.view'
  | 'document.rename'
  | 'document.remove'
  | 'document.markRead'
  | 'document.approve'
  | 'participant.list'
  | 'participant.update'
  | 'speaker.assign'
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

  async 'document.remove'(app, input) {
    const { state } = writableProject(app).history
    const change = beginChange(state)
    const text = state.textOf(input.document)
    const document = required(state.get(input.document))
    for (const it of state.codingsOf(document.id)) change.remove(it.id)
    for (const it of state.placesOf(document.id)) change.remove(it.id)
    for (const it of state.turnsOf(document.id)) change.remove(it.id)
    for (const it of state.speakersOf(document.id)) change.remove(it.id)
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
    await approveDocument(app, input.document, input.unread === true)
    return documentSummary(app, input.document)
  },

  'participant.list': (app) =>
    [...openProject(app).history.state.all('participant')].toSorted((a, b) => a.order - b.order),

  async 'participant.update'(app, input) {
    const { state } = writableProject(app).history
    const participant = {
      ...required(state.get(input.participant)),
      ...withoutUndefined({ label: input.label, attributes: input.attributes }),
    }
    const collides = state.all('participant').some((it) => it.id !== participant.id && it.label === participant.label)
    if (collides) throw new FaultError('decision.collides')
    const change = beginChange(state)
    change.update(participant)
    await commit(app, 'participant.update', change.build())
    return participant
  },

  async 'speaker.assign'(app, input) {
    const { state } = writableProject(app).history
    const before = required(state.get(input.speaker))
    const change = beginChange(state)
    let participant = input.participant
    if (participant === 'new') {
      const count = state.all('participant').length + 1
      const person = newParticipant(app, state, count, namesPeople(before.label) ? null : before.label)
      change.add(person)
      participant = person.id
    }
    const speaker = { ...before, role: input.role, participant }
    change.update(speaker)
    await commit(app, 'speaker.assign', change.build())
    return speaker
  },
}
