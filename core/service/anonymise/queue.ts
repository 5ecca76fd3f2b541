import type { Candidate } from '../../anonymise/candidate'
import { clusterCandidates, type ClusterDraft } from '../../anonymise/cluster'
import { mayBeWord } from '../../anonymise/word-here'
import type { Cluster, Doubt, PlaceInContext, WordPlace } from '../../contract/anonymise'
import type { ProjectState } from '../../history/project-state'
import type { Decision, Identifier } from '../../model/identifier'
import type { DocumentId, IdentifierId } from '../../model/ids'
import type { Place } from '../../model/place'
import type { Span } from '../../model/scalars'
import { openProject, type App, type ProjectSession } from '../app-session'
import { openCandidates } from './detection'
import { withDoubts } from './doubts'
import { foundByOf, sharedForms } from './found-by'
import { groupBy } from './group-by'
import { keptOutside } from './kept-outside'
import { formsByIdentifier } from './known-names'
import { outsideCandidates, outsideKey, standingAt } from './outside-candidates'
import { inQueueOrder } from './queue-order'
import { soughtIn } from './sought'
import { wordFields, type WordField } from './word-fields'

const contextLength = 60

/** Every cluster of the project: found, marked or decided. Computed once for each state of the material. */
export function allClusters(app: App): Promise<readonly Cluster[]> {
  const project = openProject(app)
  if (project.clusters?.version !== project.materialVersion) {
    const value = computeClusters(app, project)
    project.clusters = { version: project.materialVersion, value, waiting: value.then(waitingByDocument) }
    project.clusters.waiting.catch(() => (project.clusters = null))
  }
  return project.clusters.value
}

/** How many clusters wait in each document where any does, with its title, file name and labels. */
export async function openCounts(app: App): Promise<ReadonlyMap<DocumentId, number>> {
  await allClusters(app)
  return openProject(app).clusters?.waiting ?? new Map()
}

function waitingByDocument(clusters: readonly Cluster[]): ReadonlyMap<DocumentId, number> {
  const waiting = new Map<DocumentId, number>()
  for (const { documents } of clusters)
    for (const { document, open } of documents) if (open > 0) waiting.set(document, (waiting.get(document) ?? 0) + 1)
  return waiting
}

/** The clusters that wait for a decision, in one document or (null) anywhere. */
export async function openClusters(app: App, document: DocumentId | null): Promise<readonly Cluster[]> {
  return (await clustersOf(app, document)).filter((it) => it.open > 0)
}

/** How many clusters wait in the whole project. */
export async function openClusterCount(app: App): Promise<number> {
  return (await openClusters(app, null)).length
}

/** The clusters that touch a document or its title, file name and labels, with only its places; null: all. */
export async function clustersOf(app: App, document: DocumentId | null): Promise<readonly Cluster[]> {
  const all = await allClusters(app)
  if (document === null) return all
  return all.flatMap((cluster) => {
    const places = cluster.places.filter((it) => it.document === document)
    const outside = cluster.outside.filter((it) => it.document === document)
    if (places.length + outside.length === 0) return []
    return [{ ...cluster, places, outside, open: openPlaces(places) + openPlaces(outside) }]
  })
}

type Where = DocumentId | WordField
type Draft = ClusterDraft<Where>

async function computeClusters(app: App, project: ProjectSession): Promise<readonly Cluster[]> {
  const { state } = project.history
  const forms = formsByIdentifier(project)
  const sought = soughtIn(project)
  forgetGone(project)
  const documents = await Promise.all(
    state.documents().map(async (it) => ({
      document: it.id as Where,
      text: state.textOf(it.id),
      candidates: await openCandidates(app, project, it.id, sought),
    })),
  )
  const outside = (await outsideCandidates(app, sought)).map((it) => ({
    ...it,
    document: it.field,
    within: it.field.document ?? it.field,
  }))
  const placesOf = groupBy(state.all('place'), (it) => it.identifier)
  // A new place of a form that two share joins the one that waits. By id, so that undo and a restart change nothing.
  const identifiers = state
    .all('identifier')
    .toSorted((a, b) => Number(a.decision !== null) - Number(b.decision !== null) || (a.id < b.id ? -1 : 1))
  const known = identifiers.map((it) => ({
    identifier: it.id,
    kind: it.kind,
    forms: forms.get(it.id) ?? [],
    participant: it.participant,
    documents: new Set(placesOf.get(it.id)?.map((place) => place.document)),
  }))
  const drafts = clusterCandidates<Where>([...documents, ...outside], known)
  const { drafts: waiting, kept } = withoutKept(drafts, keptOutside(identifiers, forms))
  const byIdentifier = groupBy(waiting, (it) => it.identifier)
  const keptBy = groupBy(kept, (it) => it.identifier)
  const fields = new Map(wordFields(state).map((it) => [`${it.record} ${it.field}`, it]))
  const first = byPosition(state)
  const clusters = withDoubts(
    [
      ...identifiers.map((it) =>
        identifierCluster({ state, first }, it, {
          forms: forms.get(it.id) ?? [],
          drafts: byIdentifier.get(it.id) ?? [],
          kept: keptBy.get(it.id) ?? [],
          places: placesOf.get(it.id) ?? [],
          fields,
        }),
      ),
      ...(byIdentifier.get(null) ?? []).filter(isWorthAsking).map((it) => draftCluster({ state, first }, it)),
    ].filter((it) => it.places.length + it.outside.length > 0),
  )
  const basis = {
    shared: sharedForms(clusters),
    labels: new Set(state.all('speaker').map((it) => it.label)),
    modelPlaces: modelPlacesIn(documents),
  }
  const inReadingOrder = clusters.toSorted((a, b) => {
    const [one, other] = [a.places[0], b.places[0]]
    return one && other ? first(one, other) : Number(!one) - Number(!other)
  })
  return inQueueOrder(inReadingOrder.map((it) => ({ ...it, ...foundByOf(it, basis) })))
}

/** Where the language model alone has found something, by document and start. */
function modelPlacesIn(
  documents: readonly Readonly<{ document: Where; candidates: readonly Candidate[] }>[],
): ReadonlySet<string> {
  const places = new Set<string>()
  for (const { document, candidates } of documents)
    for (const { by, span } of candidates)
      if (by === 'name-model' && typeof document === 'string') places.add(`${document} ${span.start}`)
  return places
}

/** What was found in a document that is gone is not kept. */
function forgetGone({ detected, reading, history }: ProjectSession): void {
  for (const id of reading.documents.keys()) if (!history.state.get(id)) reading.documents.delete(id)
  for (const key of detected.keys())
    if (key !== outsideKey && !history.state.get(key as DocumentId)) detected.delete(key)
}

type KeptWords = Readonly<{ identifier: IdentifierId; field: WordField; span: Span; decision: Decision }>

/** Parts what is kept outside the texts from what waits, as decided places are parted from what is found in a text. */
function withoutKept(
  drafts: readonly Draft[],
  keptAt: ReturnType<typeof keptOutside>,
): Readonly<{ drafts: readonly Draft[]; kept: readonly KeptWords[] }> {
  const kept: KeptWords[] = []
  const waiting = drafts.map((draft) => ({
    ...draft,
    places: draft.places.filter(({ document: field, span }) => {
      if (typeof field === 'string') return true
      const words = field.text.slice(span.start, span.end)
      const here = keptAt({ field, words, identifier: draft.identifier })
      if (here !== null) kept.push({ ...here, field, span })
      return here === null
    }),
  }))
  return { drafts: waiting.filter((it) => it.places.length > 0), kept }
}

/** What is only doubtful is asked about in the documents' texts; outside them where it stands there too. */
function isWorthAsking(draft: Draft): boolean {
  return draft.tier !== 'ask' || draft.places.some((it) => typeof it.document === 'string')
}

type Parts = Readonly<{
  forms: readonly string[]
  drafts: readonly Draft[]
  kept: readonly KeptWords[]
  places: readonly Place[]
  fields: ReadonlyMap<string, WordField>
}>

/** What clusters are built on. `first`: which of two places stands first. */
type Basis = Readonly<{ state: ProjectState; first: (a: PlaceInContext, b: PlaceInContext) => number }>

type Bare = Omit<Cluster, 'foundBy' | 'mustShow'>

function identifierCluster(basis: Basis, it: Identifier, parts: Parts): Bare {
  const { forms, drafts, kept, places } = parts
  const found = drafts.flatMap((draft) => draft.places)
  const { state } = basis
  return clusterOf(basis, {
    key: it.id,
    identifier: it.id,
    kind: it.kind,
    tier: 'certain',
    forms: [...new Set([...forms, ...drafts.flatMap((draft) => draft.forms)])],
    participant: it.participant,
    decision: it.decision,
    places: [
      ...places.map((place) => placeOf(state, it, place)),
      ...drafts.flatMap((draft) => foundInTexts(state, draft)),
    ],
    outside: [
      ...replacedOutside(it, parts.fields),
      ...kept.map(({ field, span, decision }) => wordsInContext(field, span, decision)),
      ...foundOutside(found),
    ],
  })
}

function draftCluster(basis: Basis, draft: Draft): Bare {
  return clusterOf(basis, {
    ...draft,
    decision: null,
    places: foundInTexts(basis.state, draft),
    outside: foundOutside(draft.places),
  })
}

function clusterOf({ first }: Basis, it: Omit<Bare, 'open' | 'documents'>): Bare {
  const places = it.places.toSorted(first)
  const byDocument = groupBy([...places, ...it.outside], (place) => place.document)
  const documents = [...byDocument].flatMap(([document, here]) =>
    document === null ? [] : [{ document, places: here.length, open: openPlaces(here) }],
  )
  return { ...it, places, documents, open: openPlaces(places) + openPlaces(it.outside) }
}

function openPlaces(places: readonly Pick<PlaceInContext, 'decision'>[]): number {
  return places.filter((it) => it.decision === null).length
}

function byPosition(state: ProjectState): (a: PlaceInContext, b: PlaceInContext) => number {
  const order = new Map(state.documents().map((it, index) => [it.id, index]))
  return (a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.span.start - b.span.start
}

/** A place that was passed over as a possible word when its name was decided is in doubt still. */
function placeOf(state: ProjectState, { decision, kind }: Identifier, place: Place): PlaceInContext {
  const { document, span } = place
  const isPassedOver = decision !== null && place.decision === null
  const isDoubtful = isPassedOver && mayBeWord(state.textOf(document), { span, kind, tier: 'ask' })
  return { ...inContext(state, document, span, place), doubt: isDoubtful ? aWord : null }
}

const aWord: Doubt = { why: 'word', people: [] }

function foundInTexts(
  state: ProjectState,
  { kind, places: found }: Pick<Draft, 'kind' | 'places'>,
): readonly PlaceInContext[] {
  return found.flatMap(({ document, span, tier }) => {
    if (typeof document !== 'string') return []
    const isDoubtful = mayBeWord(state.textOf(document), { span, kind, tier })
    return [{ ...inContext(state, document, span, null), doubt: isDoubtful ? aWord : null }]
  })
}

function foundOutside(found: Draft['places']): readonly WordPlace[] {
  return found.flatMap(({ document: field, span }) =>
    typeof field === 'string' ? [] : [wordsInContext(field, span, null)],
  )
}

/** What is replaced outside the texts, where its replacement stands still. */
function replacedOutside(identifier: Identifier, fields: ReadonlyMap<string, WordField>): readonly WordPlace[] {
  const seen = new Map<string, number>()
  return identifier.outside.flatMap(({ record, field: name, replacement, decision }) => {
    const field = fields.get(`${record} ${name}`)
    if (field === undefined || replacement === null) return []
    const key = `${record} ${name} ${replacement}`
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    const span = standingAt(field.text, replacement, nth)
    return span === null ? [] : [wordsInContext(field, span, decision)]
  })
}

function wordsInContext(field: WordField, span: Span, decision: WordPlace['decision']): WordPlace {
  const { record, recordName, field: name, document } = field
  return { record, recordName, field: name, document, span, ...contextIn(field.text, span), decision }
}

function inContext(state: ProjectState, document: DocumentId, span: Span, place: Place | null): PlaceInContext {
  return {
    document,
    documentTitle: state.get(document)?.title ?? '',
    span,
    ...contextIn(state.textOf(document), span),
    place: place?.id ?? null,
    decision: place?.decision ?? null,
    doubt: null,
  }
}

function contextIn(text: string, { start, end }: Span): Readonly<{ before: string; text: string; after: string }> {
  return {
    before: text.slice(Math.max(0, start - contextLength), start),
    text: text.slice(start, end),
    after: text.slice(end, end + contextLength),
  }
}
