import { clusterCandidates, type ClusterDraft } from '../../anonymise/cluster'
import type { Cluster, PlaceInContext } from '../../contract/anonymise'
import type { ProjectState } from '../../history/project-state'
import type { Identifier } from '../../model/identifier'
import type { DocumentId, IdentifierId } from '../../model/ids'
import type { Place } from '../../model/place'
import type { Span } from '../../model/scalars'
import { openProject, type App, type ProjectSession } from '../app-session'
import { namesPeople } from '../material/speakers'
import { openCandidates } from './detection'
import { formsByIdentifier } from './known-names'

const contextLength = 60

/** Every cluster of the project: found, marked or decided. Computed once for each state of the material. */
export function allClusters(app: App): Promise<readonly Cluster[]> {
  const project = openProject(app)
  if (project.clusters?.version !== project.materialVersion) {
    const value = computeClusters(app, project)
    project.clusters = { version: project.materialVersion, value }
    value.catch(() => (project.clusters = null))
  }
  return project.clusters.value
}

/** The clusters that wait for a decision, in one document or (null) anywhere. */
export async function openClusters(app: App, document: DocumentId | null): Promise<readonly Cluster[]> {
  return (await clustersOf(app, document)).filter((it) => it.open > 0)
}

/** How many clusters wait in the whole project. */
export async function openClusterCount(app: App): Promise<number> {
  return (await openClusters(app, null)).length
}

/** The clusters that touch a document, with only its places; null: all. */
export async function clustersOf(app: App, document: DocumentId | null): Promise<readonly Cluster[]> {
  const all = await allClusters(app)
  if (document === null) return all
  const { state } = openProject(app).history
  const labels = new Set(state.speakersOf(document).map((it) => it.label))
  return all.flatMap((cluster) => {
    const places = cluster.places.filter((it) => it.document === document)
    const isLabel = cluster.forms.some((it) => labels.has(it))
    if (places.length === 0 && !isLabel) return []
    const open = openPlaces(places) + (isLabel && cluster.decision === null ? 1 : 0)
    return [{ ...cluster, places, open }]
  })
}

async function computeClusters(app: App, project: ProjectSession): Promise<readonly Cluster[]> {
  const { state } = project.history
  const forms = formsByIdentifier(project)
  const documents = await Promise.all(
    state.documents().map(async (it) => ({
      document: it.id,
      text: state.textOf(it.id),
      candidates: await openCandidates(app, project, it.id),
    })),
  )
  const identifiers = state.all('identifier')
  const known = identifiers.map((it) => ({
    identifier: it.id,
    kind: it.kind,
    forms: forms.get(it.id) ?? [],
    participant: it.participant,
  }))
  const drafts = clusterCandidates(documents, known)
  const byIdentifier = new Map<IdentifierId, ClusterDraft[]>()
  for (const it of drafts)
    if (it.identifier !== null) byIdentifier.set(it.identifier, [...(byIdentifier.get(it.identifier) ?? []), it])
  const placesOf = new Map<IdentifierId, Place[]>()
  for (const it of state.all('place')) placesOf.set(it.identifier, [...(placesOf.get(it.identifier) ?? []), it])
  const labels = openLabelSet(state)
  return [
    ...identifiers.flatMap((it) =>
      identifierCluster(state, it, forms.get(it.id) ?? [], {
        drafts: byIdentifier.get(it.id) ?? [],
        places: placesOf.get(it.id) ?? [],
        labels,
      }),
    ),
    ...drafts.filter((it) => it.identifier === null).map((it) => draftCluster(state, it)),
  ]
}

function openLabelSet(state: ProjectState): ReadonlySet<string> {
  const open = state.documents().filter((it) => it.state !== 'deidentified')
  return new Set(
    open.flatMap((it) => state.speakersOf(it.id).map((speaker) => speaker.label)).filter((it) => namesPeople(it)),
  )
}

type Parts = Readonly<{
  drafts: readonly ClusterDraft[]
  places: readonly Place[]
  labels: ReadonlySet<string>
}>

function identifierCluster(
  state: ProjectState,
  it: Identifier,
  forms: readonly string[],
  { drafts, places, labels }: Parts,
): readonly Cluster[] {
  const isLabel = forms.some((form) => labels.has(form))
  if (drafts.length === 0 && places.length === 0 && !isLabel) return []
  const all = [
    ...places.map((place) => inContext(state, place.document, place.span, place)),
    ...drafts.flatMap((draft) => draft.places.map((place) => inContext(state, place.document, place.span, null))),
  ].toSorted(byPosition(state))
  return [
    {
      key: it.id,
      identifier: it.id,
      kind: it.kind,
      tier: 'certain',
      forms: [...new Set([...forms, ...drafts.flatMap((draft) => draft.forms)])],
      participant: it.participant,
      decision: it.decision,
      places: all,
      open: openPlaces(all) + (isLabel && it.decision === null ? 1 : 0),
    },
  ]
}

function draftCluster(state: ProjectState, draft: ClusterDraft): Cluster {
  const places = draft.places.map((it) => inContext(state, it.document, it.span, null))
  return { ...draft, decision: null, places: places.toSorted(byPosition(state)), open: places.length }
}

function openPlaces(places: readonly PlaceInContext[]): number {
  return places.filter((it) => it.decision === null).length
}

function byPosition(state: ProjectState): (a: PlaceInContext, b: PlaceInContext) => number {
  const order = new Map(state.documents().map((it, index) => [it.id, index]))
  return (a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.span.start - b.span.start
}

function inContext(state: ProjectState, document: DocumentId, span: Span, place: Place | null): PlaceInContext {
  const text = state.textOf(document)
  return {
    document,
    documentTitle: state.get(document)?.title ?? '',
    span,
    before: text.slice(Math.max(0, span.start - contextLength), span.start),
    text: text.slice(span.start, span.end),
    after: text.slice(span.end, span.end + contextLength),
    place: place?.id ?? null,
    decision: place?.decision ?? null,
  }
}
