import { FaultError } from '../../contract/fault'
import { beginChange } from '../../history/change-builder'
import type { OutsidePlace } from '../../model/identifier'
import type { ParticipantId } from '../../model/ids'
import type { Participant } from '../../model/participant'
import { voiceOf } from '../../model/speaker'
import type { ProjectState } from '../../history/project-state'
import { openProject, writableProject } from '../app-session'
import { commit, required } from '../commit'
import type { Handlers } from '../handler'
import { withoutUndefined } from '../project/project-handlers'
import { newParticipant } from './speakers'

/** The participants in their order. */
function inOrder(state: ProjectState): readonly Participant[] {
  return state.all('participant').toSorted((a, b) => a.order - b.order)
}

/** Who takes part, and what is known of them. */
export const participantHandlers: Handlers<
  'participant.list' | 'participant.voices' | 'participant.add' | 'participant.update' | 'participant.column'
> = {
  'participant.list': (app) => [...inOrder(openProject(app).history.state)],

  'participant.voices'(app) {
    const { state } = openProject(app).history
    return state.documents().flatMap(({ id: document }) => {
      const voices = new Map(state.speakersOf(document).map((it) => [it.id, voiceOf(it)]))
      const turns = new Map<ParticipantId, number>()
      for (const { speaker } of state.turnsOf(document)) {
        const participant = speaker === null ? null : (voices.get(speaker) ?? null)
        if (participant !== null) turns.set(participant, (turns.get(participant) ?? 0) + 1)
      }
      return [...turns].map(([participant, count]) => ({ participant, document, turns: count }))
    })
  },

  async 'participant.add'(app, { label }) {
    const { state } = writableProject(app).history
    refuseTaken(state, label)
    const person = newParticipant(app, state, state.all('participant').length + 1, label)
    const attributes = Object.fromEntries(columnsOf(state).map((name) => [name, '']))
    const change = beginChange(state)
    change.add({ ...person, attributes })
    await commit(app, 'participant.add', change.build())
    return { ...person, attributes }
  },

  async 'participant.update'(app, { participant: id, ...given }) {
    const { state } = writableProject(app).history
    const participant = { ...required(state.get(id)), ...withoutUndefined(given) }
    if (given.label !== undefined) refuseTaken(state, given.label, participant)
    const change = beginChange(state)
    change.update(participant)
    await commit(app, 'participant.update', change.build())
    return participant
  },

  async 'participant.column'(app, input) {
    const { state } = writableProject(app).history
    const columns = columnsOf(state)
    refuseColumn(columns, input)
    const change = beginChange(state)
    for (const it of state.all('participant'))
      change.update({ ...it, attributes: withColumn(it.attributes, columns, input) })
    for (const it of state.all('identifier')) {
      const outside = it.outside.flatMap((place) => placeAfter(place, input))
      if (it.outside.length > 0) change.update({ ...it, outside })
    }
    await commit(app, 'participant.column', change.build())
    return [...inOrder(state)]
  },
}

function refuseTaken(state: ProjectState, label: string, self?: Participant): void {
  if (state.all('participant').some((it) => it.id !== self?.id && it.label === label))
    throw new FaultError('decision.collides')
}

/** Every attribute that a participant of the study has, in the order in which they stand. */
function columnsOf(state: ProjectState): readonly string[] {
  return [...new Set(inOrder(state).flatMap((it) => Object.keys(it.attributes)))]
}

function refuseColumn(columns: readonly string[], input: ColumnChange): void {
  if (input.change !== 'add' && !columns.includes(input.name)) throw new FaultError('record.missing')
  const made = input.change === 'add' ? input.name : input.change === 'rename' ? input.to : null
  const isKept = input.change === 'rename' && input.to === input.name
  if (made !== null && !isKept && columns.includes(made)) throw new FaultError('attribute.exists')
}

type ColumnChange = Parameters<(typeof participantHandlers)['participant.column']>[1]

function withColumn(
  attributes: Participant['attributes'],
  columns: readonly string[],
  change: ColumnChange,
): Participant['attributes'] {
  const cells = columns.flatMap((name): [string, string][] => {
    const value = attributes[name] ?? ''
    if (name !== change.name || change.change === 'add') return [[name, value]]
    return change.change === 'rename' ? [[change.to, value]] : []
  })
  return Object.fromEntries(change.change === 'add' ? [...cells, [change.name, '']] : cells)
}

/** A decided place in a cell follows the name of its column, and goes with it. */
function placeAfter(place: OutsidePlace, change: ColumnChange): readonly OutsidePlace[] {
  if (change.change === 'add' || place.field !== `attributes.${change.name}`) return [place]
  return change.change === 'rename' ? [{ ...place, field: `attributes.${change.to}` }] : []
}
