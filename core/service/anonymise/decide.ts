import type { Cluster, PlaceInContext, Scope, WordPlace } from '../../contract/anonymise'
import { FaultError } from '../../contract/fault'
import { foldName } from '../../anonymise/lexicon/lexicon'
import { formKey } from '../../anonymise/cluster/form-key'
import { closedUp } from '../../anonymise/suggest'
import { beginChange } from '../../history/change-builder'
import { newIdentifier, type Decision, type Identifier } from '../../model/identifier'
import type { DocumentId, IdentifierId } from '../../model/ids'
import { nothingRemoved } from '../../model/removal'
import { openProject, writableProject, type App, type ProjectSession } from '../app-session'
import { commit, required } from '../commit'
import { isReplacing } from './decisions'
import { formsByIdentifier } from './known-names'
import { writeOutside } from './outside-edits'
import { allClusters } from './queue'
import { editRecords } from './record-edits'
import { filesWith } from '../withdrawal/unreachable'
import { removeForGood } from '../withdrawal/remove-for-good'
import { listErasureFor } from './remove-for-good'
import { commitTitle } from './title'
import { pinPlaces, writePlaces, type Writing } from './write-places'

/** The cluster with a key, or fault `record.missing`. */
export async function clusterOf(app: App, key: string): Promise<Cluster> {
  return required((await allClusters(app)).find((it) => it.key === key))
}

/** Begins what one command writes. */
export function beginWriting(app: App): Writing {
  const project = writableProject(app)
  const { state } = project.history
  const change = beginChange(state)
  return { app, project, change, edits: editRecords(state, change) }
}

/**
 * Decides a cluster and writes the replacements into texts and records, endings put back. *Remove for good* is a barrier:
 * the words are erased from every generation at once. Faults: `name-list.none`, `name-list.closed`, `decision.collides`,
 * `decision.not-coarser`, `place.original-gone`.
 */
export async function decide(
  app: App,
  input: Readonly<{ key: string; decision: Decision; scope: Scope }>,
): Promise<Readonly<{ identifier: IdentifierId; places: number }>> {
  const { decision, scope } = input
  const cluster = await clusterOf(app, input.key)
  const writing = beginWriting(app)
  const { project, change, edits } = writing
  await checkDecision(app, project, cluster, decision)
  const { places, outside } = reachedBy(cluster, input)
  const doubts = cluster.places.filter((it) => it.doubt !== null).length
  if (places.length + outside.length === 0 && doubts > 0) throw new FaultError('decision.in-doubt', { places: doubts })
  if (places.length + outside.length === 0 && scope !== 'project') throw new FaultError('record.missing')
  const before = identifierOf(app, project, cluster)
  if (cluster.identifier === null) change.add(before)
  const isWhole = scope === 'project' || isLastOpen(cluster, places, outside)
  const forms = decision.kind === 'remove' ? formsLeft(before.forms, cluster, places, outside) : before.forms
  const allForms = [...(formsByIdentifier(project).get(before.id) ?? []), ...cluster.forms]
  const write = { identifier: before, forms: allForms, decision }
  writePlaces(writing, { ...write, places })
  pinWords(writing, before, { cluster, scope })
  const written = writeOutside(project.history.state, edits, { ...write, places: outside })
  const after = { ...before, forms, outside: written, decision: isWhole ? decision : before.decision }
  const named = isWhole ? nameParticipant(writing, after) : after
  change.update(named)
  const documents = [...new Set([...places, ...outside].flatMap((it) => it.document ?? []))]
  const counts = { places: places.length + outside.length }
  if (decision.kind === 'remove') {
    const isAll = isAllOf(cluster, places, outside)
    const erasure = listErasureFor({ identifier: named, places, isWhole: isAll })
    edits.flush()
    await removeForGood(app, 'anonymise.remove', change, {
      kind: 'identifier',
      counts: { ...nothingRemoved, ...counts },
      touched: 0,
      passages: [],
      unreachable: filesWith(project.history.state, documents).length,
      erasure,
      forget: documents,
    })
  } else {
    await commitTitle(app, edits)
    edits.flush()
    await commit(app, 'anonymise.decide', change.build(), { counts })
  }
  return { identifier: before.id, places: counts.places }
}

/**
 * What may be a word stays with the name whose decision passed it over: once that is replaced, nothing in the text would tell
 * the detectors of it any more.
 */
function pinWords(
  writing: Writing,
  identifier: Identifier,
  { cluster, scope }: Readonly<{ cluster: Cluster; scope: Scope }>,
): void {
  if (typeof scope === 'object' && 'places' in scope) return
  const words = inScope(cluster, scope).places.filter((it) => it.place === null && it.doubt?.why === 'word')
  pinPlaces(writing, identifier, words)
}

/**
 * What a decision reaches: not what is in doubt, nor what was kept by itself, unless it is named or nothing else stands in
 * the scope.
 */
export function reachedBy(
  cluster: Cluster,
  { scope, decision }: Readonly<{ scope: Scope; decision: Decision }>,
): ReturnType<typeof inScope> {
  const { places, outside } = inScope(cluster, scope)
  if (typeof scope === 'object' && 'places' in scope) return { places, outside }
  const isApart = (it: PlaceInContext | WordPlace) =>
    it.decision?.kind === 'keep' && cluster.decision?.kind !== 'keep' && decision.kind !== 'keep'
  const isAllApart = [...places, ...outside].every(isApart)
  const isMeant = (it: PlaceInContext | WordPlace) => isAllApart || !isApart(it)
  return {
    places: places.filter((it) => it.doubt === null && isMeant(it)),
    outside: outside.filter(isMeant),
  }
}

/** The places of a cluster that a scope names. */
export function inScope(
  cluster: Cluster,
  scope: Scope,
): Readonly<{ places: readonly PlaceInContext[]; outside: readonly WordPlace[] }> {
  const isIn = (place: PlaceInContext | WordPlace): boolean => {
    if (scope === 'project') return true
    if ('document' in scope) return place.document === scope.document
    return scope.places.some((it) =>
      'record' in it
        ? 'record' in place &&
          it.record === place.record &&
          it.field === place.field &&
          it.span.start === place.span.start
        : !('record' in place) && it.document === place.document && it.span.start === place.span.start,
    )
  }
  return { places: cluster.places.filter(isIn), outside: cluster.outside.filter(isIn) }
}

/** Whether nobody has said yet what holds for the cluster, and nothing of it waits after this. */
function isLastOpen(cluster: Cluster, places: readonly PlaceInContext[], outside: readonly WordPlace[]): boolean {
  const open = [...places, ...outside].filter((it) => it.decision === null).length
  return cluster.decision === null && open === cluster.open
}

/** Whether nothing of the cluster stands anywhere else. */
function isAllOf(cluster: Cluster, places: readonly PlaceInContext[], outside: readonly WordPlace[]): boolean {
  return places.length === cluster.places.length && outside.length === cluster.outside.length
}

async function checkDecision(app: App, project: ProjectSession, cluster: Cluster, decision: Decision): Promise<void> {
  const { state } = project.history
  if (isReplacing(decision) && decision.kind !== 'remove' && state.settings().nameListId === null)
    throw new FaultError('name-list.none')
  if (decision.kind !== 'pseudonym') return
  const taken = new Set((await namesTaken(app, cluster)).flatMap((it) => [...partsOf(it), closedUp(it)]))
  if (partsOf(decision.replacement).some((it) => taken.has(it))) throw new FaultError('decision.collides')
}

function partsOf(name: string): readonly string[] {
  return foldName(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((it) => it.length > 1)
}

/** Every name of people in the study, real and fictive, but what stands for this cluster: its own names are taken too. */
export async function namesTaken(app: App, cluster: Cluster): Promise<readonly string[]> {
  const project = openProject(app)
  const { state } = project.history
  const others = (await allClusters(app)).filter((it) => it.key !== cluster.key && isNaming(it.kind))
  const replacements = others.flatMap((it) =>
    it.decision?.kind === 'pseudonym' ? [it.decision.replacement] : it.places.flatMap((place) => pseudonymAt(place)),
  )
  const labels = state
    .all('participant')
    .filter((it) => it.id !== cluster.participant)
    .map((it) => it.label)
  const listed = (project.nameList?.content().participants ?? [])
    .filter((it) => it.participant !== cluster.participant)
    .map((it) => it.name)
  return [...cluster.forms, ...others.flatMap((it) => it.forms), ...replacements, ...labels, ...listed]
}

/** People, and what may be one: letters that spell a name. */
function isNaming(kind: Cluster['kind']): boolean {
  return kind === 'person' || kind === 'other'
}

function pseudonymAt({ decision }: PlaceInContext): readonly string[] {
  return decision?.kind === 'pseudonym' ? [decision.replacement] : []
}

/** The identifier that a cluster is, or the one that it becomes; forms that lie in the name list stay there. */
export function identifierOf(app: App, project: ProjectSession, cluster: Cluster): Identifier {
  const { kind, forms } = cluster
  const before = cluster.identifier === null ? undefined : project.history.state.get(cluster.identifier)
  if (before === undefined) return newIdentifier(app.ports.ids.next('identifier'), { kind, forms })
  const listed = new Set(formsByIdentifier(project).get(before.id) ?? [])
  const added = forms.filter((it) => !listed.has(it) && isInOpenText(project, cluster, it))
  return { ...before, forms: [...new Set([...before.forms, ...added])] }
}

/** Whether a form stands in a document that is not approved: an approved project holds no original. */
function isInOpenText(project: ProjectSession, { places, outside, kind }: Cluster, form: string): boolean {
  const isOpen = (id: DocumentId | null) => id === null || project.history.state.get(id)?.state !== 'deidentified'
  const key = formKey(form, kind)
  return [...places, ...outside].some(
    (it) => it.decision === null && isOpen(it.document) && formKey(it.text, kind) === key,
  )
}

/** The forms of places that stay when these are removed for good. */
function formsLeft(
  forms: readonly string[],
  cluster: Cluster,
  places: readonly PlaceInContext[],
  outside: readonly WordPlace[],
): readonly string[] {
  const gone = new Set<unknown>([...places, ...outside])
  const left = [...cluster.places, ...cluster.outside].filter((it) => !gone.has(it))
  if (left.length === 0) return []
  const removed = new Set([...places, ...outside].map((it) => formKey(it.text, cluster.kind)))
  const kept = new Set(left.map((it) => formKey(it.text, cluster.kind)))
  return forms.filter((it) => {
    const key = formKey(it, cluster.kind)
    return kept.has(key) || !removed.has(key)
  })
}

/** The participant bears the pseudonym from now on; what they were called is remembered with the identifier. */
export function nameParticipant({ edits }: Writing, identifier: Identifier): Identifier {
  const { participant: id, decision } = identifier
  if (id === null || decision?.kind !== 'pseudonym') return identifier
  const participant = edits.get(id)
  if (participant.label === decision.replacement) return identifier
  edits.put({ ...participant, label: decision.replacement })
  const entry = identifier.outside.find((it) => it.record === id && it.field === 'label')
  const others = identifier.outside.filter((it) => it !== entry)
  const original = entry === undefined ? participant.label : entry.original
  const place = { record: id, field: 'label', decision, replacement: decision.replacement, original }
  return { ...identifier, outside: [...others, place] }
}
