import { FaultError } from '../../contract/fault'
import { beginChange, type ChangeBuilder } from '../../history/change-builder'
import type { ProjectState } from '../../history/project-state'
import type { Document } from '../../model/document'
import type { Identifier } from '../../model/identifier'
import type { AnyId, DocumentId, SpeakerId } from '../../model/ids'
import type { NameList } from '../../model/name-list'
import type { Speaker } from '../../model/speaker'
import { writableProject, type App, type ProjectSession } from '../app-session'
import { commitBarrier, required } from '../commit'
import { newMemo } from '../memo/memo-handlers'
import { namesPeople } from '../material/speakers'
import type { OpenNameList } from '../ports'
import { mustBeRead } from './approval-state'
import { readThrough } from './model-reading'
import { openClusters } from './queue'
import { secondLook } from './second-look'
import { sweepWords, wordReplacements } from './words-outside'

/**
 * Approves a document: every original moves into the open name list, and the project keeps the replacements alone. The
 * name list is on disk before anything is erased; a crash between leaves entries that the next approval writes again.
 * `unread`: why it need not be read through, which an automatic transcript must be; it becomes a decision memo on the
 * document, with decided names taken out of it. Where a language model is chosen, it reads the document to its end first.
 * Faults: `name-list.closed`, `approval.undecided`, `approval.not-read` {read, turns}, `approval.second-look` {count},
 * `approval.already`.
 */
export async function approveDocument(app: App, id: DocumentId, unread: string | null): Promise<void> {
  const project = writableProject(app)
  const { state } = project.history
  const document = required(state.get(id))
  if (document.state === 'deidentified') throw new FaultError('approval.already')
  await readThrough(app, project, id)
  const open = (await openClusters(app, id)).length
  if (open > 0) throw new FaultError('approval.undecided', { count: open })
  const turns = state.turnsOf(id).length
  const mayStayUnread = unread !== null && !mustBeRead(state, document)
  if (document.turnsRead < turns && !mayStayUnread)
    throw new FaultError('approval.not-read', { read: document.turnsRead, turns })
  const kept = (await secondLook(app, id)).length
  if (kept > 0) throw new FaultError('approval.second-look', { count: kept })
  const list = project.nameList
  if (list === null) throw new FaultError(state.settings().nameListId === null ? 'name-list.none' : 'name-list.closed')
  await list.write(withOriginals(list, state, document))
  const change = beginChange(state)
  eraseOriginals(app, project, change, document)
  if (unread !== null && document.turnsRead < turns)
    change.add(newMemo(app, { about: id, kind: 'decision', text: wordReplacements(state).apply(unread) }))
  await commitBarrier(app, 'document.approve', change.build(), {
    counts: { places: state.placesOf(id).length },
    forget: [id],
  })
}

/** The name list with all that this document's approval moves into it. Entries are keyed by record: writing twice is once. */
function withOriginals(list: OpenNameList, state: ProjectState, document: Document): NameList {
  const before = list.content()
  const places = state
    .placesOf(document.id)
    .flatMap((it) => (it.original === null ? [] : [{ place: it.id, original: it.original }]))
  const identifiers = touchedIdentifiers(state, document.id)
    .filter((it) => it.forms.length > 0)
    .map((it) => ({
      identifier: it.id,
      kind: it.kind,
      forms: union(before.identifiers.find((old) => old.identifier === it.id)?.forms ?? [], it.forms),
    }))
  const originals = originalWords(state)
  const labels = [...state.speakersOf(document.id), ...speakersMovedWith(state, document.id)]
    .filter((it) => !isPseudonym(state, it) && !isMoved(state, it))
    .map((it) => ({ ...it, label: originals(it.id, 'label', it.label) }))
  const speakers = labels.map((it) => ({ speaker: it.id, label: it.label }))
  const participants = labels.flatMap((it) =>
    it.participant !== null && namesPeople(it.label) ? [{ participant: it.participant, name: it.label }] : [],
  )
  return {
    ...before,
    places: merged(before.places, places, (it) => it.place),
    identifiers: merged(before.identifiers, identifiers, (it) => it.identifier),
    speakers: merged(before.speakers, speakers, (it) => it.speaker),
    participants: merged(before.participants, participants, (it) => `${it.participant} ${it.name}`),
    documents: merged(
      before.documents,
      [
        {
          document: document.id,
          title: originals(document.id, 'title', document.title),
          fileName: document.fileName === null ? null : originals(document.id, 'fileName', document.fileName),
        },
      ],
      (it) => it.document,
    ),
  }
}

/** Whether a label is the participant's pseudonym already: another document in which they speak was approved before. */
function isPseudonym(state: ProjectState, { label, participant }: Speaker): boolean {
  return participant !== null && state.get(participant)?.label === label
}

/** Whether what a label was replaced for lies in the name list already: what stands there now is nobody's name. */
function isMoved(state: ProjectState, { id, label }: Speaker): boolean {
  return labelPlaces(state.all('identifier'), id).some((it) => it.replacement === label && it.original === null)
}

/** Speakers of other documents whose labels' originals go with this one, as they belong to the same identifiers. */
function speakersMovedWith(state: ProjectState, id: DocumentId): readonly Speaker[] {
  const touched = touchedIdentifiers(state, id)
  return state
    .all('speaker')
    .filter((it) => it.document !== id && labelPlaces(touched, it.id).some((place) => place.original !== null))
}

function labelPlaces(identifiers: readonly Identifier[], speaker: SpeakerId) {
  return identifiers.flatMap((it) => it.outside).filter((it) => it.record === speaker && it.field === 'label')
}

function merged<T>(before: readonly T[], added: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map([...before, ...added].map((it) => [keyOf(it), it])).values()]
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])]
}

/**
 * The identifiers whose originals an approval moves: those that stand in the document, and those that were decided in memos,
 * codes or attributes alone, which no approval would reach else.
 */
function touchedIdentifiers(state: ProjectState, id: DocumentId) {
  const here = identifiersIn(state, id)
  const open = state.documents().filter((it) => it.id !== id && it.state !== 'deidentified')
  const elsewhere = new Set(open.flatMap((it) => identifiersIn(state, it.id)))
  const isOutsideAlone = (it: Identifier) => it.decision !== null && it.outside.length > 0 && !elsewhere.has(it)
  return state.all('identifier').filter((it) => here.includes(it) || isOutsideAlone(it))
}

function identifiersIn(state: ProjectState, id: DocumentId): readonly Identifier[] {
  const inPlaces = new Set(state.placesOf(id).map((it) => it.identifier))
  const labels = new Set(state.speakersOf(id).map((it) => it.label))
  const speakers = new Set<string>([id, ...state.speakersOf(id).map((it) => it.id)])
  return state
    .all('identifier')
    .filter(
      (it) =>
        inPlaces.has(it.id) ||
        it.forms.some((form) => labels.has(form)) ||
        it.outside.some((place) => speakers.has(place.record)),
    )
}

/** What stood in a field before its names were replaced, as far as the project still holds it. */
function originalWords(state: ProjectState): (record: AnyId, field: string, text: string) => string {
  const places = state.all('identifier').flatMap((it) => it.outside)
  return (record, field, text) =>
    places.reduce(
      (words, it) =>
        it.record === record && it.field === field && it.replacement !== null && it.original !== null
          ? words.replace(it.replacement, () => it.original ?? '')
          : words,
      text,
    )
}

function eraseOriginals(app: App, project: ProjectSession, change: ChangeBuilder, document: Document): void {
  const { state } = project.history
  const replacements = wordReplacements(state)
  const waiting = new Set<AnyId>(
    state.documents().flatMap((it) => (it.id !== document.id && it.state !== 'deidentified' ? [it.id] : [])),
  )
  for (const it of state.placesOf(document.id)) if (it.original !== null) change.update({ ...it, original: null })
  for (const it of touchedIdentifiers(state, document.id)) change.update(withoutOriginalsBut(waiting, it))
  for (const it of state.speakersOf(document.id)) change.update({ ...it, label: labelAfter(state, it, document) })
  sweepWords(state, change, { replacements, apart: waiting })
  change.update({
    ...document,
    title: replacements.apply(document.title),
    fileName: null,
    state: 'deidentified',
    approvedAt: app.ports.clock.now(),
    approvedBy: project.coder,
  })
}

/** An identifier whose originals lie elsewhere, or nowhere. */
export function withoutOriginals(identifier: Identifier): Identifier {
  return withoutOriginalsBut(new Set(), identifier)
}

/** The same, but for what stood in the titles and file names of documents that wait: their own approval moves it. */
function withoutOriginalsBut(waiting: ReadonlySet<AnyId>, identifier: Identifier): Identifier {
  const outside = identifier.outside.map((it) => (waiting.has(it.record) ? it : { ...it, original: null }))
  return { ...identifier, forms: [], outside }
}

const roleWords = {
  nb: {
    interviewer: 'Intervjuer',
    moderator: 'Moderator',
    interpreter: 'Tolk',
    other: 'Annen',
    participant: 'Deltaker',
  },
  nn: {
    interviewer: 'Intervjuar',
    moderator: 'Moderator',
    interpreter: 'Tolk',
    other: 'Annan',
    participant: 'Deltakar',
  },
  en: {
    interviewer: 'Interviewer',
    moderator: 'Moderator',
    interpreter: 'Interpreter',
    other: 'Other',
    participant: 'Participant',
  },
} as const

/** What a speaker is called once the original label is gone. */
export function labelAfter(state: ProjectState, speaker: Speaker, document: Document): string {
  const isOwnVoice = speaker.role !== 'interpreter' && speaker.participant !== null
  const participant = isOwnVoice ? state.get(speaker.participant) : undefined
  if (participant !== undefined) return participant.label
  return namesPeople(speaker.label) ? roleWords[document.language][speaker.role] : speaker.label
}
