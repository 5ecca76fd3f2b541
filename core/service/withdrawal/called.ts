import type { Cluster } from '../../contract/anonymise'
import type { RemovalEffect } from '../../contract/withdrawal'
import { foldName } from '../../anonymise/lexicon/lexicon'
import { turnName } from '../../anonymise/cluster/form-key'
import type { ProjectState } from '../../history/project-state'
import type { DocumentId, ParticipantId } from '../../model/ids'
import type { Span } from '../../model/scalars'
import type { ProjectSession } from '../app-session'
import { contains } from '../../anchor/span'
import { turnsOfParticipant } from './target'

/** Somebody named in the documents whom nobody has been put to, with why they may be the participant. */
type Named = Readonly<{ cluster: Cluster; because: RemovalEffect['mayBeCalled'][number]['because'] }>

/**
 * The people named where a participant speaks who are tied to nobody: any of them may be the one. Those for whom there is a
 * reason come first.
 */
export function mayBeCalled(
  project: ProjectSession,
  clusters: readonly Cluster[],
  participant: ParticipantId,
): readonly Named[] {
  const { state } = project.history
  const own = new Map(
    state.documents().map(({ id }) => [id, turnsOfParticipant(state, id, participant).map((it) => it.span)] as const),
  )
  const names = studyNames(project, participant)
  const listed = listedNames(project, participant)
  const isNamed = (cluster: Cluster, among: ReadonlySet<string>) => namesOf(cluster).some((it) => among.has(it))
  const because = (it: Cluster): Named['because'] => {
    if (isNamed(it, listed)) return 'listed'
    if (isNamed(it, names)) return 'label'
    return introduces(state, it, own) ? 'introduces' : null
  }
  const named = clusters
    .filter((it) => it.kind === 'person' && it.participant === null && mayStandFor(it))
    .filter((it) => it.documents.some((at) => (own.get(at.document)?.length ?? 0) > 0))
    .map((cluster): Named => ({ cluster, because: because(cluster) }))
  return named.toSorted((a, b) => Number(b.because !== null) - Number(a.because !== null))
}

function mayStandFor({ decision }: Cluster): boolean {
  return decision === null || decision.kind === 'pseudonym' || decision.kind === 'already-pseudonym'
}

function namesOf({ forms, decision }: Cluster): readonly string[] {
  const pseudonyms = decision?.kind === 'pseudonym' ? [decision.replacement] : []
  return [...forms, ...pseudonyms].map(foldName)
}

/** What the participant is called in the study: by their own label, and by those that nobody else speaks under. */
function studyNames({ history: { state } }: ProjectSession, participant: ParticipantId): ReadonlySet<string> {
  const speakers = state.all('speaker')
  const others = new Set(speakers.filter((it) => it.participant !== participant).map((it) => it.label))
  const labels = speakers.filter((it) => it.participant === participant && !others.has(it.label)).map((it) => it.label)
  return new Set([state.get(participant)?.label ?? '', ...labels.map(turnName)].filter((it) => it !== '').map(foldName))
}

function listedNames(
  { nameList, history: { state } }: ProjectSession,
  participant: ParticipantId,
): ReadonlySet<string> {
  const content = nameList?.content()
  const people = (content?.participants ?? []).filter((it) => it.participant === participant).map((it) => it.name)
  const spoken = (content?.speakers ?? []).filter((it) => state.get(it.speaker)?.participant === participant)
  const others = (content?.speakers ?? []).filter((it) => !spoken.includes(it)).map((it) => it.label)
  const labels = spoken.map((it) => it.label).filter((it) => !others.includes(it))
  return new Set([...people, ...labels].map((it) => foldName(turnName(it))))
}

/** Whether somebody says in a turn of theirs that this is their name: «Gerd her», «jeg heter Gerd». */
function introduces(state: ProjectState, { places }: Cluster, own: ReadonlyMap<DocumentId, readonly Span[]>): boolean {
  return places.some(({ document, span }) => {
    const turn = own.get(document)?.find((it) => contains(it, span))
    if (turn === undefined) return false
    const text = state.textOf(document)
    const before = text.slice(turn.start, span.start).trimStart()
    const after = text.slice(span.end, turn.end)
    return (before === '' && isHere.test(after)) || namesOneself.test(before)
  })
}

const isHere = /^\s+(?:her|here)(?![\p{L}\p{M}\p{N}])/u
const namesOneself =
  /(?<![\p{L}\p{M}\p{N}])(?:(?:jeg|eg|æ|e|ej) (?:heter|heiter|hete|heite|het)|(?:navnet|namnet) mitt (?:er|e)|mitt (?:navn|namn) (?:er|e)|my name is|i[’']m called) $/iu
