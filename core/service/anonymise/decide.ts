import { replacementText } from '../../anonymise/replace'
import { replaceSpans } from '../../anchor/change-set'
import type { Cluster, PlaceInContext } from '../../contract/anonymise'
import { FaultError } from '../../contract/fault'
import { beginChange, type ChangeBuilder } from '../../history/change-builder'
import type { Document } from '../../model/document'
import type { Decision, Identifier } from '../../model/identifier'
import type { DocumentId, IdentifierId } from '../../model/ids'
import { writableProject, type App, type ProjectSession } from '../app-session'
import { commit, commitBarrier, required } from '../commit'
import { allClusters } from './queue'
import { originalOf } from './originals'

type Scope = 'project' | Readonly<{ document: DocumentId }> | Readonly<{ places: readonly PlaceKey[] }>
type PlaceKey = Readonly<{ document: DocumentId; span: Readonly<{ start: number; end: number }> }>

/** Whether a decision puts something else where the original stood. */
export function isReplacing(decision: Decision): boolean {
  return decision.kind !== 'keep' && decision.kind !== 'already-pseudonym'
}

/**
 * Decides a cluster and writes the replacements into the texts, endings put back. *Remove for good* is a barrier: the
 * words are erased from every generation at once. Faults: `name-list.none`, `decision.collides`, `place.original-gone`.
 */
export async function decide(
  app: App,
  input: Readonly<{ key: string; decision: Decision; scope: Scope }>,
): Promise<Readonly<{ identifier: IdentifierId; places: number }>> {
  const project = writableProject(app)
  const { state } = project.history
  const cluster = required((await allClusters(app)).find((it) => it.key === input.key))
  checkDecision(project, cluster, input.decision)
  const places = cluster.places.filter((it) => inScope(it, input.scope))
  const change = beginChange(state)
  const identifier = decidedIdentifier(app, project, cluster, input.decision)
  if (cluster.identifier === null) change.add(identifier)
  else change.update(identifier)
  nameParticipant(project, change, identifier, input.decision)
  const documents = new Set(places.map((it) => it.document))
  for (const document of documents)
    decideIn(app, project, change, {
      document,
      identifier,
      decision: input.decision,
      places: places.filter((it) => it.document === document),
    })
  const counts = { places: places.length }
  if (input.decision.kind !== 'remove') await commit(app, 'anonymise.decide', change.build(), { counts })
  else await commitBarrier(app, 'anonymise.remove', change.build(), { counts, forget: [...documents] })
  return { identifier: identifier.id, places: places.length }
}

function inScope(place: PlaceInContext, scope: Scope): boolean {
  if (scope === 'project') return true
  if ('document' in scope) return place.document === scope.document
  return scope.places.some((it) => it.document === place.document && it.span.start === place.span.start)
}

function checkDecision(project: ProjectSession, cluster: Cluster, decision: Decision): void {
  const { state } = project.history
  if (isReplacing(decision) && decision.kind !== 'remove' && state.settings().nameListId === null)
    throw new FaultError('name-list.none')
  if (decision.kind !== 'pseudonym') return
  const wanted = folded(decision.replacement)
  const others = state.all('identifier').filter((it) => it.id !== cluster.identifier)
  const taken = [
    ...others.flatMap((it) => [
      ...it.forms,
      it.decision !== null && 'replacement' in it.decision ? it.decision.replacement : '',
    ]),
    ...state
      .all('participant')
      .filter((it) => it.id !== cluster.participant)
      .map((it) => it.label),
    ...cluster.forms,
  ]
  if (taken.some((it) => folded(it) === wanted)) throw new FaultError('decision.collides')
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('nb').trim()
}

function decidedIdentifier(app: App, project: ProjectSession, cluster: Cluster, decision: Decision): Identifier {
  const before = cluster.identifier === null ? undefined : project.history.state.get(cluster.identifier)
  const forms = new Set([...(before?.forms ?? []), ...(before?.forms.length === 0 ? [] : cluster.forms)])
  return {
    id: before?.id ?? app.ports.ids.next('identifier'),
    kind: cluster.kind,
    forms: decision.kind === 'remove' ? [] : before === undefined ? cluster.forms : [...forms],
    decision,
    participant: cluster.participant,
  }
}

function nameParticipant(
  project: ProjectSession,
  change: ChangeBuilder,
  identifier: Identifier,
  decision: Decision,
): void {
  if (identifier.participant === null || decision.kind !== 'pseudonym') return
  const participant = required(project.history.state.get(identifier.participant))
  change.update({ ...participant, label: decision.replacement })
}

type InDocument = Readonly<{
  document: DocumentId
  identifier: Identifier
  decision: Decision
  places: readonly PlaceInContext[]
}>

function decideIn(app: App, project: ProjectSession, change: ChangeBuilder, input: InDocument): void {
  const { state } = project.history
  const document = required(state.get(input.document))
  const text = state.textOf(input.document)
  const decided = input.places
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((place) => ({ place, ...writtenAt(project, document, place, input) }))
  const edits = decided
    .filter((it) => it.written !== it.place.text)
    .map((it) => ({ span: it.place.span, text: it.written }))
  if (edits.length > 0) change.editText(input.document, replaceSpans(text, edits))
  let shift = 0
  for (const { place, written, original } of decided) {
    const start = place.span.start + shift
    shift += written.length - place.text.length
    const isReplaced = isReplacing(input.decision)
    const record = {
      id: place.place ?? app.ports.ids.next('place'),
      document: input.document,
      span: { start, end: start + written.length },
      identifier: input.identifier.id,
      decision: input.decision,
      replacement: isReplaced ? written : null,
      original: isReplaced && input.decision.kind !== 'remove' ? original : null,
    }
    if (place.place === null) change.add(record)
    else change.update(record)
  }
  if (document.state === 'raw') change.update({ ...document, state: 'in-review' })
}

/** What shall stand at a place, and the original to keep in the project (null where the name list has it). */
function writtenAt(
  project: ProjectSession,
  document: Document,
  place: PlaceInContext,
  input: InDocument,
): Readonly<{ written: string; original: string | null }> {
  const settings = project.history.state.settings()
  const { decision } = input
  const record = place.place === null ? undefined : project.history.state.get(place.place)
  const isStanding = record === undefined || record.replacement === null
  const original = isStanding ? place.text : originalOf(project, record)
  const options = { maskToken: settings.maskToken, baseForms: input.identifier.forms, language: document.language }
  if (original !== null) {
    const inProject = isStanding || record.original !== null
    return { written: replacementText(original, decision, options), original: inProject ? original : null }
  }
  if (!isReplacing(decision)) throw new FaultError('place.original-gone')
  const ending = /\](.*)$/su.exec(place.text)?.[1] ?? ''
  return { written: replacementText('', decision, options) + ending, original: null }
}
