import type { Cluster } from '../../contract/anonymise'
import { memosAbout } from '../../history/dependants'
import type { ProjectState } from '../../history/project-state'
import { overlaps } from '../../anchor/span'
import type { Identifier } from '../../model/identifier'
import type { AnyId, DocumentId } from '../../model/ids'
import type { Memo } from '../../model/memo'
import type { Place } from '../../model/place'
import type { Speaker } from '../../model/speaker'
import { voiceOf } from '../../model/speaker'
import { allClusters } from '../anonymise/queue'
import { openProject, type App, type ProjectSession } from '../app-session'
import { codingsLeft, type CodingsLeft } from './codings-left'
import { cutsOf, passagesCut, type Cuts } from './cuts'
import { identifiersLeft, type IdentifiersLeft } from './identifiers-left'
import { mentionsOf, type Mention } from './mentions'
import { identifiersOf, namesOf, type Names } from './names'
import { sharedWords } from './shared-words'
import type { Target } from './target'
import { wordsLeft, type FieldLeft, type MemoLeft } from './words-left'

/** All that a removal for good reaches, before anything is changed. */
export type Reach = Readonly<{
  target: Target
  /** The identifiers that are the participant. */
  own: readonly Identifier[]
  names: Names
  cuts: Cuts
  /** In documents that stay. */
  codings: ReadonlyMap<DocumentId, CodingsLeft>
  /** Codings and places of documents that go whole are among these. */
  goneCodings: number
  places: readonly Place[]
  speakers: readonly Speaker[]
  identifiers: IdentifiersLeft
  /** Memos about what goes: they go with it. */
  memosAbout: readonly Memo[]
  /** Memos that name somebody or repeat what they said: they go, or stay without. */
  memosNaming: readonly MemoLeft[]
  fields: readonly FieldLeft[]
  mentions: readonly Mention[]
}>

/** Gathers what a removal reaches. Changes nothing. */
export async function reachOf(app: App, target: Target): Promise<Reach> {
  return gatherReach(openProject(app), await allClusters(app), target)
}

function gatherReach(project: ProjectSession, clusters: readonly Cluster[], target: Target): Reach {
  const { state } = project.history
  const cuts = cutsOf(state, target)
  const own = identifiersOf(project, target)
  const ownClusters = clustersOf(clusters, own, target)
  const names = namesOf(project, target, { own, clusters: ownClusters })
  const speakers =
    target.kind === 'participant' ? state.all('speaker').filter((it) => voiceOf(it) === target.participant) : []
  const codings = new Map([...cuts.within].map(([document, it]) => [document, codingsLeft(state, document, it)]))
  const places = placesIn(state, cuts)
  const others = clusters.filter((it) => !ownClusters.includes(it))
  const mentions = mentionsOf({ state, clusters: ownClusters, others, cuts }, target, names)
  const identifiers = identifiersLeft(project, { own, clusters, cuts, places })
  const gone = new Set<AnyId>([
    ...goneRecords(state, cuts),
    ...speakers.map((it) => it.id),
    ...[...codings.values()].flatMap((it) => it.gone.map((coding) => coding.id)),
    ...places.map((it) => it.id),
    ...identifiers.gone.map((it) => it.id),
    ...(target.kind === 'participant' ? [target.participant] : []),
  ])
  const about = memosAbout(state.all('memo'), gone)
  for (const it of about) gone.add(it.id)
  const left = wordsLeft(state, {
    names: [...names.real, ...names.shown],
    shared: sharedWords(...wordsOf(state, cuts)),
    gone,
  })
  return {
    target,
    own,
    names,
    cuts,
    codings,
    goneCodings:
      [...codings.values()].reduce((sum, it) => sum + it.gone.length, 0) +
      [...cuts.documents].reduce((sum, it) => sum + state.codingsOf(it).length, 0),
    places,
    speakers,
    identifiers,
    memosAbout: about,
    memosNaming: left.memos,
    fields: left.fields,
    mentions,
  }
}

function clustersOf(clusters: readonly Cluster[], own: readonly Identifier[], target: Target): readonly Cluster[] {
  if (target.kind !== 'participant') return []
  const ids = new Set<string>(own.map((it) => it.id))
  return clusters.filter((it) => target.called.includes(it.key) || (it.identifier !== null && ids.has(it.identifier)))
}

/** The documents that lose something: their imported files hold it. */
export function documentsReached({ cuts, mentions }: Reach): ReadonlySet<DocumentId> {
  return new Set([...cuts.documents, ...cuts.within.keys(), ...mentions.map((it) => it.document)])
}

function goneRecords(state: ProjectState, cuts: Cuts): readonly AnyId[] {
  const { documents, turns, within } = cuts
  const whole = [...documents].flatMap((it): readonly AnyId[] => [
    it,
    ...state.turnsOf(it).map((turn) => turn.id),
    ...state.speakersOf(it).map((speaker) => speaker.id),
    ...state.codingsOf(it).map((coding) => coding.id),
    ...state.passagesOf(it).map((passage) => passage.id),
  ])
  const marked = [...within.keys()].flatMap((it) => passagesCut(state, it, cuts))
  return [...whole, ...turns, ...marked.map((it) => it.id)]
}

function placesIn(state: ProjectState, { documents, within }: Cuts): readonly Place[] {
  const inParts = [...within].flatMap(([document, cuts]) =>
    state.placesOf(document).filter((place) => cuts.some((it) => overlaps(it.span, place.span))),
  )
  return [...[...documents].flatMap((it) => state.placesOf(it)), ...inParts]
}

/** The words that go, and the words that stay; replacements are nobody's words. */
function wordsOf(state: ProjectState, { documents, within }: Cuts): [going: string[], staying: string[]] {
  const going: string[] = []
  const staying: string[] = []
  for (const { id } of state.documents()) {
    const text = saidIn(state, id)
    const cuts = within.get(id) ?? []
    if (documents.has(id)) going.push(...text.split('\n'))
    else {
      for (const { span } of cuts) going.push(...text.slice(span.start, span.end).split('\n'))
      const left = cuts.reduceRight((it, { span }) => `${it.slice(0, span.start)}\n${it.slice(span.end)}`, text)
      staying.push(...left.split('\n'))
    }
  }
  return [going, staying]
}

/** The text with a line break for every unit of what stands in place of an original. */
function saidIn(state: ProjectState, document: DocumentId): string {
  const replaced = state.placesOf(document).filter((it) => it.replacement !== null)
  return replaced.reduceRight((text, { span }) => {
    const blank = '\n'.repeat(span.end - span.start)
    return text.slice(0, span.start) + blank + text.slice(span.end)
  }, state.textOf(document))
}
