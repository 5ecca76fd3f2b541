import type { ImportSpeaker } from '../../contract/material'
import type { ChangeBuilder } from '../../history/change-builder'
import type { Draft, DraftTurn } from '../../import/draft'
import type { Document } from '../../model/document'
import type { DocumentId, ParticipantId, SpeakerId } from '../../model/ids'
import { openProject, type App } from '../app-session'
import { attributesOf, withAnswers } from './import-people'
import { namesPeople, newParticipant, speakerIdentifier } from './speakers'

type Speakers = readonly ImportSpeaker[]

/** The entry that each turn belongs to: the one that names it by index, else the one that takes its label's other turns. */
export function entryFinder(speakers: Speakers): (index: number, label: string) => ImportSpeaker | undefined {
  const byTurn = new Map(speakers.flatMap((it) => (it.turns ?? []).map((turn) => [turn, it] as const)))
  const others = speakers.filter((it) => it.turns === undefined)
  const byLabel = new Map(others.flatMap((it) => labelsOf(it).map((label) => [label, it] as const)))
  return (index, label) => {
    const named = byTurn.get(index)
    return named !== undefined && labelsOf(named).includes(label) ? named : byLabel.get(label)
  }
}

function labelsOf({ label, labels }: ImportSpeaker): readonly string[] {
  return labels ?? [label]
}

/** Whether every turn with a label has exactly one entry, and every entry a turn. */
export function coversTurns(turns: readonly DraftTurn[], speakers: Speakers): boolean {
  const entryOf = entryFinder(speakers)
  const used = new Set(turns.flatMap(({ speaker }, index) => (speaker === null ? [] : [entryOf(index, speaker)])))
  const named = speakers.flatMap((it) => it.turns ?? [])
  const whole = speakers.flatMap((it) => (it.turns === undefined ? labelsOf(it) : []))
  const isOnce = new Set(named).size === named.length && new Set(whole).size === whole.length
  return isOnce && !used.has(undefined) && used.size === speakers.length
}

type Incoming = Readonly<{
  document: DocumentId
  names: Document['names']
  speakers: Speakers
  people?: Draft['people']
}>

/** Adds the speakers and their new participants; gives the speaker of a turn by its index in the draft and its label. */
export function addSpeakers(
  app: App,
  change: ChangeBuilder,
  { document, names, speakers, people = [] }: Incoming,
): (index: number, label: string) => SpeakerId | null {
  const { state } = openProject(app).history
  const added = new Map<string, ParticipantId>()
  let count = state.all('participant').length
  const isSurvey = people.length > 0
  const newcomer = (entry: ImportSpeaker): ParticipantId => {
    const { label, role } = entry
    count += 1
    // An interpreter's label is not the name of the one they speak for.
    const isOwn = role !== 'interpreter' && (names === 'replaced' || !namesPeople(label))
    const isTaken = isSurvey && state.all('participant').some((it) => it.label === label)
    const person = newParticipant(app, state, count, isOwn && !isTaken ? label : null)
    change.add(withAnswers(person, attributesOf(people, labelsOf(entry))))
    return person.id
  }
  const participantOf = (entry: ImportSpeaker): ParticipantId | null => {
    const { participant } = entry
    if (participant === null) return participant
    if (typeof participant === 'string' && participant !== 'new') {
      const known = state.get(participant)
      if (known && isSurvey) change.update(withAnswers(known, attributesOf(people, labelsOf(entry))))
      return participant
    }
    if (participant === 'new') return newcomer(entry)
    const shared = added.get(participant.newAs) ?? newcomer(entry)
    added.set(participant.newAs, shared)
    return shared
  }
  const ids = new Map<ImportSpeaker, SpeakerId>()
  const named = new Set<string>()
  for (const entry of speakers) {
    const participant = participantOf(entry)
    const id = app.ports.ids.next('speaker')
    change.add({ id, document, label: entry.label, role: entry.role, participant })
    ids.set(entry, id)
    for (const label of [entry.label, ...labelsOf(entry)]) {
      if (names === 'replaced' || !namesPeople(label) || named.has(label)) continue
      named.add(label)
      // A label of several people is nobody's name.
      const isShared = speakers.filter((it) => it.label === label || labelsOf(it).includes(label)).length > 1
      const person = isShared ? null : participant
      const identifier = speakerIdentifier(app, state, label, person)
      if (identifier !== null) change.add(identifier)
    }
  }
  const entryOf = entryFinder(speakers)
  return (index, label) => ids.get(entryOf(index, label)!) ?? null
}
