import { hiddenKeys, secondLookReasons } from '../../anonymise/second-look'
import type { Candidate } from '../../anonymise/candidate'
import type { Cluster, PlaceInContext, SecondLook, WordPlace } from '../../contract/anonymise'
import { overlaps } from '../../anchor/span'
import type { Identifier } from '../../model/identifier'
import type { DocumentId } from '../../model/ids'
import { secondLookReason, type SecondLookReason } from '../../model/second-look'
import { openProject, type App, type ProjectSession } from '../app-session'
import { isReplacing } from './decisions'
import { detected } from './detection'
import { formsByIdentifier, isHidden } from './known-names'
import { outsideCandidates } from './outside-candidates'
import { allClusters } from './queue'
import { soughtIn } from './sought'

/**
 * What was kept in a document though it looks like a name or a number, by cluster, with why, and without what somebody has
 * looked at once more for these reasons: in its text, its title, file name and labels, and in words that belong to no
 * document, which no approval would ask about else. Of what is said to be a pseudonym already, only what is hidden elsewhere.
 */
export async function secondLook(app: App, document: DocumentId): Promise<readonly SecondLook[]> {
  return (await allKept(app)).flatMap((it) => {
    const places = it.places.filter((place) => place.document === document)
    const outside = it.outside.filter((place) => place.document === document || place.document === null)
    return places.length + outside.length === 0 ? [] : [{ ...it, places, outside }]
  })
}

/** The same in the whole project; computed once for each state of the material. */
async function allKept(app: App): Promise<readonly SecondLook[]> {
  const project = openProject(app)
  const clusters = await allClusters(app)
  if (project.kept?.of !== clusters) project.kept = { of: clusters, value: keptOf(app, project, clusters) }
  return project.kept.value
}

async function keptOf(app: App, project: ProjectSession, clusters: readonly Cluster[]): Promise<readonly SecondLook[]> {
  const kept = clusters.filter((it) => [...it.places, ...it.outside].some(isKept))
  if (kept.length === 0) return []
  const forms = formsByIdentifier(project)
  const hidden = project.history.state.all('identifier').filter((it) => it.decision !== null && isHidden(it))
  const keys = hiddenKeys(hidden.flatMap((it) => (forms.get(it.id) ?? []).map((form) => ({ form, kind: it.kind }))))
  const found = await readingOf(app, project, kept)
  return kept
    .flatMap((it) => ofCluster(project, it, (place) => secondLookReasons(saidOf(it, place, found), keys)))
    .toSorted((a, b) => rank(a) - rank(b))
}

/** The plainest reason first. */
function rank({ reasons }: SecondLook): number {
  return Math.min(...reasons.map((it) => secondLookReason.options.indexOf(it)))
}

type AnyPlace = PlaceInContext | WordPlace

function isKept({ decision }: AnyPlace): boolean {
  return decision !== null && !isReplacing(decision)
}

type ReasonsAt = (place: AnyPlace) => readonly SecondLookReason[]

/** A reason at one place is a reason at all places of the cluster: the same name stands there. */
function ofCluster(project: ProjectSession, cluster: Cluster, reasonsAt: ReasonsAt): readonly SecondLook[] {
  const all = [...cluster.places, ...cluster.outside]
  const kept = all.filter(isKept)
  const reasons = new Set(kept.flatMap((it) => reasonsAt(it).filter((reason) => isAsked(it, reason))))
  if (all.some((it) => it.decision !== null && isReplacing(it.decision))) reasons.add('hidden-elsewhere')
  const identifier = cluster.identifier === null ? undefined : project.history.state.get(cluster.identifier)
  const isLeft = (it: AnyPlace) =>
    isKept(it) &&
    [...reasons].some((reason) => isAsked(it, reason) && !seenAt(project, identifier, it).includes(reason))
  const places = cluster.places.filter(isLeft)
  const outside = cluster.outside.filter(isLeft)
  if (places.length + outside.length === 0) return []
  const inOrder = secondLookReason.options.filter((it) => reasons.has(it))
  return [{ key: cluster.key, kind: cluster.kind, reasons: inOrder, places, outside }]
}

/** A pseudonym looks like a name; that it is one is told by nothing but the same name being hidden elsewhere. */
function isAsked({ decision }: AnyPlace, reason: SecondLookReason): boolean {
  return decision?.kind === 'keep' || reason === 'hidden-elsewhere'
}

/** For which reasons somebody has looked at a place once more. Of several kept in one field, as long as all were looked at. */
function seenAt(
  { history: { state } }: ProjectSession,
  identifier: Identifier | undefined,
  place: AnyPlace,
): readonly SecondLookReason[] {
  if (!('record' in place)) return (place.place === null ? undefined : state.get(place.place))?.seenFor ?? []
  const here = (identifier?.outside ?? []).filter(
    (it) => it.record === place.record && it.field === place.field && !isReplacing(it.decision),
  )
  return secondLookReason.options.filter(
    (reason) => here.length > 0 && here.every((it) => it.seenFor?.includes(reason)),
  )
}

type Found = (place: AnyPlace) => readonly Candidate[]

function saidOf({ kind }: Cluster, place: AnyPlace, found: Found) {
  return { text: place.text, kind, found: found(place) }
}

/** What the detectors say at the places of these clusters now that they stand as they are. */
async function readingOf(app: App, project: ProjectSession, clusters: readonly Cluster[]): Promise<Found> {
  const { state } = project.history
  const sought = soughtIn(project)
  const documents = new Set(clusters.flatMap((it) => it.places.filter(isKept).map((place) => place.document)))
  const inTexts = new Map<DocumentId, readonly Candidate[]>()
  for (const { id, language } of state.documents())
    if (documents.has(id))
      inTexts.set(id, await detected(app, project, id, { text: state.textOf(id), language, sought }))
  const fields = await outsideCandidates(app, sought)
  const inFields = new Map(fields.map((it) => [`${it.field.record} ${it.field.field}`, it.candidates]))
  return (place) => {
    const all = 'record' in place ? inFields.get(`${place.record} ${place.field}`) : inTexts.get(place.document)
    return (all ?? []).filter((it) => overlaps(it.span, place.span))
  }
}
