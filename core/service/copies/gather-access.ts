import { overlaps } from '../../anchor/span'
import type { Cluster } from '../../contract/anonymise'
import type { ProjectState } from '../../history/project-state'
import type { Assessment } from '../../model/assessment'
import type { Coding } from '../../model/coding'
import type { AnyId, DocumentId, ParticipantId, PlaceId } from '../../model/ids'
import type { Memo } from '../../model/memo'
import { voiceOf } from '../../model/speaker'
import type { Turn } from '../../model/turn'
import { allClusters } from '../anonymise/queue'
import { formsByIdentifier, isHidden } from '../anonymise/known-names'
import { originalOf } from '../anonymise/originals'
import { occurrences } from '../anonymise/marked-forms'
import { openProject, type App, type ProjectSession } from '../app-session'
import { isTheirsAlone, wordsOfName, type AccessBasis } from './access-text'

/** All that the project holds about one participant. */
export type Held = Readonly<{
  said: readonly Turn[]
  codings: readonly Coding[]
  memos: readonly Memo[]
  /** Turns of others in which the person is named. */
  mentions: readonly Turn[]
  /** What stood at places and stands there now, each pair once. */
  replaced: readonly Readonly<{ original: string; replacement: string }>[]
  /** Their names in the name list, black where somebody else has a part of it too. */
  names: readonly string[]
  corrections: number
  assessments: readonly Assessment[]
  documents: readonly DocumentId[]
}>

/** What may be shown as it is: the originals that are the person's alone, and what the queue knows of the rest. */
export async function accessBasis(app: App, person: ParticipantId): Promise<AccessBasis> {
  const project = openProject(app)
  const { state } = project.history
  const originals = new Map<PlaceId, string>()
  for (const it of state.all('place')) {
    const original = originalOf(project, it)
    if (original !== null) originals.set(it.id, original)
  }
  const clusters = await allClusters(app)
  const own = new Set(state.all('identifier').flatMap((it) => (it.participant === person ? [it.id] : [])))
  return { state, person, clusters, originals, own, others: othersWords(project, clusters, person) }
}

/** The words of all names that are hidden, or wait, and are not the person's. */
function othersWords(
  project: ProjectSession,
  clusters: readonly Cluster[],
  person: ParticipantId,
): ReadonlySet<string> {
  const forms = formsByIdentifier(project)
  const identifiers = project.history.state.all('identifier').filter((it) => it.participant !== person && isHidden(it))
  const waiting = clusters.filter((it) => it.participant !== person && it.open > 0)
  const names = [...identifiers.flatMap((it) => forms.get(it.id) ?? []), ...waiting.flatMap((it) => it.forms)]
  return new Set(names.flatMap(wordsOfName))
}

/** Gathers what is held about the person of the basis. */
export function gatherHeld(project: ProjectSession, basis: AccessBasis): Held {
  const { state, person } = basis
  const said = state.documents().flatMap(({ id }) => state.turnsOf(id).filter((it) => speaks(state, it, person)))
  const codings = said.flatMap((turn) => state.codingsOf(turn.document).filter((it) => overlaps(it.span, turn.span)))
  const marked = said.flatMap((turn) => state.passagesOf(turn.document).filter((it) => overlaps(it.span, turn.span)))
  const mentions = mentioning(basis, new Set(said.map((it) => it.id)))
  const mine = new Set<AnyId>([person, ...[...said, ...codings, ...marked].map((it) => it.id)])
  const label = state.get(person)?.label ?? ''
  const memos = state
    .all('memo')
    .filter((it) => (it.about !== null && mine.has(it.about)) || names(it.text, label) || isNamedIn(basis, it.id))
  const corrections = state.all('correction').filter((it) => mine.has(it.turn)).length
  const documents = [...new Set([...said, ...mentions].map((it) => it.document))]
  return {
    said,
    codings: [...new Set(codings)],
    memos,
    mentions,
    replaced: replacedOf(basis),
    names: (project.nameList?.content().participants ?? []).flatMap((it) =>
      it.participant === person ? [isTheirsAlone(basis, it.name) ? it.name : state.settings().maskToken] : [],
    ),
    corrections,
    assessments: state.all('assessment').filter((it) => it.about === person),
    documents,
  }
}

function speaks(state: ProjectState, { speaker }: Turn, person: ParticipantId): boolean {
  const record = speaker === null ? undefined : state.get(speaker)
  return record !== undefined && voiceOf(record) === person
}

/** Turns where a place of the person's stands, or where their pseudonym does. */
function mentioning({ state, person, clusters, own }: AccessBasis, said: ReadonlySet<string>): readonly Turn[] {
  const label = state.get(person)?.label ?? ''
  const waiting = clusters.filter((it) => it.participant === person).flatMap((it) => it.places)
  return state.documents().flatMap(({ id }) => {
    const places = [
      ...state.placesOf(id).filter((it) => own.has(it.identifier)),
      ...waiting.filter((it) => it.document === id),
    ]
    const text = state.textOf(id)
    return state
      .turnsOf(id)
      .filter((it) => !said.has(it.id))
      .filter(
        ({ span }) =>
          places.some((it) => it.span.start < span.end && it.span.end > span.start) ||
          names(text.slice(span.start, span.end), label),
      )
  })
}

function names(text: string, label: string): boolean {
  return label !== '' && occurrences(text, label).length > 0
}

function isNamedIn({ clusters, person }: AccessBasis, record: AnyId): boolean {
  return clusters.some((it) => it.participant === person && it.outside.some((place) => place.record === record))
}

function replacedOf(basis: AccessBasis): Held['replaced'] {
  const { state, own, originals } = basis
  const pairs = state.all('place').flatMap((it) => {
    const original = originals.get(it.id)
    return own.has(it.identifier) && original !== undefined && it.replacement !== null && isTheirsAlone(basis, original)
      ? [{ original, replacement: it.replacement }]
      : []
  })
  return [...new Map(pairs.map((it) => [`${it.original}\n${it.replacement}`, it])).values()]
}
