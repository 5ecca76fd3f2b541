import type { Cluster, PlaceInContext } from '../../contract/anonymise'
import { FaultError } from '../../contract/fault'
import { displayForm, formKey } from '../../anonymise/cluster/form-key'
import { memosMoved } from '../../history/dependants'
import { newIdentifier, type Identifier, type IdentifierKind } from '../../model/identifier'
import type { AnyId, IdentifierId, ParticipantId } from '../../model/ids'
import type { App, ProjectSession } from '../app-session'
import { commit } from '../commit'
import { beginWriting, clusterOf, identifierOf, nameParticipant } from './decide'
import { isSameDecision } from './decisions'
import { formsByIdentifier } from './known-names'
import { writeOutside } from './outside-edits'
import { allClusters } from './queue'
import { commitTitle } from './title'
import { pinPlaces, writePlaces, type Writing } from './write-places'

type Key = Readonly<{ key: string }>

/**
 * Makes clusters one: the first that is decided keeps its identifier and its decision, else the first that has an
 * identifier. Every place is tied to it, so that the detectors do not part them again.
 */
export async function mergeClusters(app: App, keys: readonly string[]): Promise<Key> {
  const clusters = await Promise.all([...new Set(keys)].map((key) => clusterOf(app, key)))
  if (clusters.length < 2) throw new FaultError('record.missing')
  const writing = beginWriting(app)
  const identifier = mergeInto(writing, clusters)
  await finish(writing, 'anonymise.merge')
  return { key: identifier }
}

async function finish({ app, change, edits }: Writing, command: string): Promise<void> {
  await commitTitle(app, edits)
  edits.flush()
  await commit(app, command, change.build())
}

/** Writes a merge, and gives the identifier that is left. */
function mergeInto(
  writing: Writing,
  clusters: readonly Cluster[],
  given: Partial<Pick<Identifier, 'participant'>> = {},
): IdentifierId {
  const { app, project, change, edits } = writing
  const participants = new Set(
    [given.participant, ...clusters.map((it) => it.participant)].filter((it) => it !== null && it !== undefined),
  )
  if (participants.size > 1) throw new FaultError('cluster.participants-differ')
  const first =
    clusters.find((it) => it.decision !== null) ?? clusters.find((it) => it.identifier !== null) ?? clusters[0]!
  const others = clusters.filter((it) => it !== first)
  const parts = others.map((it) => ({ cluster: it, identifier: identifierOf(app, project, it) }))
  const own = identifierOf(app, project, first)
  if (first.identifier === null) change.add(own)
  const merged = {
    ...own,
    kind: [first, ...others].find((it) => it.kind !== 'other')?.kind ?? own.kind,
    forms: [...new Set([...own.forms, ...parts.flatMap((it) => it.identifier.forms)])],
    participant: [...participants][0] ?? null,
    merged: [...new Set([...own.merged, ...others.flatMap((it) => formerOf(project, it))])],
    outside: [...own.outside, ...parts.flatMap((it) => it.identifier.outside)],
  }
  const stale = rewritten(first, others)
  const outside = rewriteOthers(writing, merged, { first, others, stale })
  const isRewritten = new Set(stale.flatMap((it) => it.places))
  const pinned = others.flatMap((it) => it.places).filter((it) => !isRewritten.has(it))
  pinPlaces(writing, merged, [...first.places.filter((it) => it.place === null), ...pinned])
  removeMerged(writing, merged.id, others)
  const named = nameParticipant(writing, { ...merged, outside })
  change.update(named)
  edits.flush()
  return merged.id
}

function removeMerged({ project, change }: Writing, into: IdentifierId, others: readonly Cluster[]): void {
  const gone = others.flatMap((it) => it.identifier ?? [])
  const memos = project.history.state.all('memo')
  for (const it of memosMoved(memos, new Map<AnyId, AnyId>(gone.map((id) => [id, into])))) change.update(it)
  for (const it of gone) change.remove(it)
}

/** The identifier of a cluster that goes, with those that had become one with it: the name list may hold their forms. */
function formerOf(project: ProjectSession, { identifier }: Cluster): readonly IdentifierId[] {
  if (identifier === null) return []
  return [identifier, ...(project.history.state.get(identifier)?.merged ?? [])]
}

type Stale = Readonly<Pick<Cluster, 'places' | 'outside'>>

/** What was decided otherwise for a whole cluster than the first one is; single places stay. */
function rewritten(first: Cluster, others: readonly Cluster[]): readonly Stale[] {
  const { decision } = first
  if (decision === null) return []
  return others
    .filter((it) => it.decision !== null && !isSameDecision(it.decision, decision))
    .map(({ places, outside, decision: theirs }) => ({
      places: places.filter((it) => isSameDecision(it.decision, theirs)),
      outside: outside.filter((it) => isSameDecision(it.decision, theirs)),
    }))
}

/** What was decided otherwise is written as the first one's decision says. */
function rewriteOthers(
  writing: Writing,
  identifier: Identifier,
  { first, others, stale }: Readonly<{ first: Cluster; others: readonly Cluster[]; stale: readonly Stale[] }>,
): Identifier['outside'] {
  const { decision } = first
  if (decision === null) return identifier.outside
  const input = { identifier, forms: [...first.forms, ...others.flatMap((it) => it.forms)], decision }
  writePlaces(writing, { ...input, places: stale.flatMap((it) => it.places) })
  const { state } = writing.project.history
  return writeOutside(state, writing.edits, { ...input, places: stale.flatMap((it) => it.outside) })
}

/**
 * Parts forms from a cluster: everything that stands there in one of them becomes a cluster of its own that waits. Where
 * the forms lie in the name list, it must be open.
 */
export async function splitForms(app: App, key: string, forms: readonly string[]): Promise<Key> {
  const cluster = await clusterOf(app, key)
  const keys = new Set(forms.map((it) => formKey(it, cluster.kind)))
  const isGoing = (form: string) => keys.has(formKey(form, cluster.kind))
  const going = cluster.forms.filter(isGoing)
  if (going.length === 0 || going.length === cluster.forms.length) throw new FaultError('cluster.cannot-split')
  const places = cluster.places.filter((it) => isGoing(originalAt(app, it)))
  return split(app, cluster, { forms: going, places, isOwn: true })
}

/** Parts single places from a cluster: the form is then shared by two, and new places of it are asked about. */
export async function splitPlaces(
  app: App,
  key: string,
  spans: readonly Readonly<{ document: string; span: Readonly<{ start: number }> }>[],
): Promise<Key> {
  const cluster = await clusterOf(app, key)
  const isChosen = (it: PlaceInContext) =>
    spans.some(({ document, span }) => document === it.document && span.start === it.span.start)
  const places = cluster.places.filter(isChosen)
  const isAll = places.length === cluster.places.length && cluster.outside.length === 0
  if (places.length === 0 || isAll) throw new FaultError('cluster.cannot-split')
  const forms = [...new Set(places.map((it) => displayForm(originalAt(app, it), cluster.kind)))]
  return split(app, cluster, { forms, places, isOwn: false })
}

function originalAt(app: App, { place, text }: PlaceInContext): string {
  const project = app.project
  const record = place === null ? undefined : project?.history.state.get(place)
  if (record === undefined || record.replacement === null) return text
  const listed = project?.nameList?.content().places.find((it) => it.place === record.id)?.original
  return record.original ?? listed ?? text
}

type Split = Readonly<{
  forms: readonly string[]
  places: readonly PlaceInContext[]
  /** The forms go with them; else both have them. */
  isOwn: boolean
}>

async function split(app: App, cluster: Cluster, { forms, places, isOwn }: Split): Promise<Key> {
  const writing = beginWriting(app)
  const { project, change } = writing
  const own = identifierOf(app, project, cluster)
  const inProject = new Set(own.forms)
  const stays = isOwn ? { ...own, forms: own.forms.filter((it) => !forms.includes(it)) } : own
  if (cluster.identifier === null) change.add(stays)
  else change.update(stays)
  const listed = forms.filter((it) => !inProject.has(it) && isListed(project, own.id, it))
  const part: Identifier = {
    ...newIdentifier(app.ports.ids.next('identifier'), {
      kind: own.kind,
      forms: forms.filter((it) => !listed.includes(it)),
    }),
    splitFrom: isOwn ? own.id : null,
  }
  change.add(part)
  const gone = new Set(places)
  writePlaces(writing, { identifier: part, forms, decision: null, places })
  pinPlaces(
    writing,
    stays,
    cluster.places.filter((it) => it.place === null && it.doubt === null && !gone.has(it)),
  )
  if (listed.length > 0) await listForms(project, part, listed)
  await finish(writing, 'anonymise.split')
  return { key: part.id }
}

function isListed(project: ProjectSession, id: IdentifierId, form: string): boolean {
  return formsByIdentifier(project).get(id)?.includes(form) === true
}

async function listForms(project: ProjectSession, { id, kind }: Identifier, forms: readonly string[]): Promise<void> {
  const list = project.nameList
  if (list === null) throw new FaultError('name-list.closed')
  const content = list.content()
  await list.write({ ...content, identifiers: [...content.identifiers, { identifier: id, kind, forms }] })
}

/** Mends the kind of a cluster, and ties its places to it, so that the detectors do not call them otherwise again. */
export async function setKind(app: App, key: string, kind: IdentifierKind): Promise<Key> {
  const cluster = await clusterOf(app, key)
  const writing = beginWriting(app)
  const before = identifierOf(app, writing.project, cluster)
  if (cluster.identifier === null) writing.change.add(before)
  const after = { ...before, kind }
  pinPlaces(
    writing,
    after,
    cluster.places.filter((it) => it.place === null && it.doubt === null),
  )
  writing.change.update(after)
  await finish(writing, 'anonymise.kind')
  return { key: after.id }
}

/** Says who of the participants a cluster is; one participant is one cluster. */
export async function setParticipant(app: App, key: string, participant: ParticipantId | null): Promise<Key> {
  const cluster = await clusterOf(app, key)
  const others = (await allClusters(app)).filter(
    (it) => it.key !== key && participant !== null && it.participant === participant,
  )
  const writing = beginWriting(app)
  if (participant !== null) writing.edits.get(participant)
  if (others.length > 0) {
    const identifier = mergeInto(writing, [{ ...cluster, participant: null }, ...others], { participant })
    await finish(writing, 'anonymise.participant')
    return { key: identifier }
  }
  const before = identifierOf(app, writing.project, cluster)
  if (cluster.identifier === null) writing.change.add(before)
  pinPlaces(
    writing,
    before,
    cluster.places.filter((it) => it.place === null && it.doubt === null),
  )
  writing.change.update(nameParticipant(writing, { ...before, participant }))
  await finish(writing, 'anonymise.participant')
  return { key: before.id }
}
