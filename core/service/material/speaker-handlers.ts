import { FaultError } from '../../contract/fault'
import { beginChange, isEmptyChange, type ChangeBuilder } from '../../history/change-builder'
import { memosMoved } from '../../history/dependants'
import type { ProjectState } from '../../history/project-state'
import type { AnyId, DocumentId, ParticipantId, SpeakerId } from '../../model/ids'
import type { Speaker } from '../../model/speaker'
import { writableProject, type App } from '../app-session'
import { commit, required } from '../commit'
import type { Handlers } from '../handler'
import { namesPeople, newParticipant } from './speakers'

type AssignTo = Parameters<(typeof speakerHandlers)['turn.assign']>[1]['to']
type Scene = Readonly<{ app: App; state: ProjectState; change: ChangeBuilder; document: DocumentId }>

/** Who speaks: the person behind a speaker, and which turns are whose. */
export const speakerHandlers: Handlers<'speaker.assign' | 'turn.assign'> = {
  async 'speaker.assign'(app, input) {
    const { state } = writableProject(app).history
    const before = required(state.get(input.speaker))
    const change = beginChange(state)
    let participant = input.participant
    if (participant === 'new') {
      const count = state.all('participant').length + 1
      const isOwnVoice = input.role === 'participant' && !namesPeople(before.label)
      const person = newParticipant(app, state, count, isOwnVoice ? before.label : null)
      change.add(person)
      participant = person.id
    }
    const speaker = { ...before, role: input.role, participant }
    change.update(speaker)
    await commit(app, 'speaker.assign', change.build())
    return speaker
  },

  async 'turn.assign'(app, { document, turns: ids, to }) {
    const { state } = writableProject(app).history
    const change = beginChange(state)
    const chosen = new Set(ids)
    const turns = state.turnsOf(document)
    const moved = turns.filter((it) => chosen.has(it.id))
    if (moved.length !== chosen.size) throw new FaultError('record.missing')
    const speaker = speakerFor({ app, state, change, document }, to)
    for (const turn of moved) change.update({ ...turn, speaker: speaker?.id ?? null })
    const staying = new Set(turns.flatMap((it) => (chosen.has(it.id) ? [] : [it.speaker])).concat(speaker?.id ?? []))
    const silent = new Set(moved.flatMap((it) => (it.speaker === null || staying.has(it.speaker) ? [] : [it.speaker])))
    removeSpeakers({ app, state, change, document }, silent, speaker)
    const built = change.build()
    if (isEmptyChange(built)) return { speaker }
    await commit(app, 'turn.assign', built, { counts: { turns: moved.length } })
    return { speaker }
  },
}

/** Who says nothing any more goes; memos about them are about who speaks instead, or the document. */
function removeSpeakers(
  { state, change, document }: Scene,
  silent: ReadonlySet<SpeakerId>,
  instead: Speaker | null,
): void {
  const successors = new Map<AnyId, AnyId>([...silent].map((it) => [it, instead?.id ?? document]))
  for (const it of memosMoved(state.all('memo'), successors)) change.update(it)
  for (const it of silent) change.remove(it)
}

function speakerFor(scene: Scene, to: AssignTo): Speaker | null {
  const { state, document } = scene
  if (to === null) return null
  if ('speaker' in to) {
    const speaker = required(state.get(to.speaker))
    if (speaker.document !== document) throw new FaultError('record.missing')
    return speaker
  }
  const own = state
    .speakersOf(document)
    .find((it) => it.role === 'participant' && it.participant !== null && it.participant === to.participant)
  return own ?? newSpeaker(scene, to.participant)
}

/** A voice that the document did not have, under the participant's name in the study. */
function newSpeaker({ app, state, change, document }: Scene, who: 'new' | ParticipantId): Speaker {
  const person =
    who === 'new' ? newParticipant(app, state, state.all('participant').length + 1, null) : required(state.get(who))
  if (who === 'new') change.add(person)
  const speaker: Speaker = {
    id: app.ports.ids.next('speaker'),
    document,
    label: person.label,
    role: 'participant',
    participant: person.id,
  }
  change.add(speaker)
  return speaker
}
