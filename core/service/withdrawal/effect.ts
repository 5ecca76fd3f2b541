import type { Cluster } from '../../contract/anonymise'
import type { RemovalEffect } from '../../contract/withdrawal'
import type { ProjectState } from '../../history/project-state'
import type { RemovalCounts } from '../../model/removal'
import { openProject, type App } from '../app-session'
import { allClusters } from '../anonymise/queue'
import { nameListState } from '../project/status'
import { documentsReached, type Reach } from './reach'
import { turnsOfParticipant } from './target'
import { filesWith } from './unreachable'
import { touchedBy, touchedPassages } from './touched'

/** Tells what a removal does: what goes, what stays, what is touched, and what the app cannot reach. */
export async function effectOf(app: App, reach: Reach): Promise<RemovalEffect> {
  const project = openProject(app)
  const { state } = project.history
  const { cuts } = reach
  const documents = await Promise.all(
    [...documentsReached(reach)].map(async (id) => ({
      document: id,
      title: state.get(id)?.title ?? '',
      isWhole: cuts.documents.has(id),
      turns: state.turnsOf(id).filter((it) => cuts.documents.has(id) || cuts.turns.has(it.id) || cuts.partly.has(it.id))
        .length,
      hasSource: (await project.store.source(id)) !== null,
    })),
  )
  return {
    counts: countsOf(state, reach),
    documents,
    memos: reach.memosNaming.map(({ memo, without }) => ({ memo: memo.id, kind: memo.kind, text: memo.text, without })),
    memosAbout: reach.memosAbout.length,
    words: reach.fields.map(({ record, field, before, text }) => ({ record, field, before, after: text })),
    trimmed: [...reach.codings.values()].reduce((sum, it) => sum + it.trimmed.length, 0),
    touched: touchedPassages(state, touchedBy(state, reach)),
    mayBeCalled: mayBeCalled(state, await allClusters(app), reach),
    unreachable: unreachableOf(state, reach),
    nameList: nameListState(project),
  }
}

/** How much goes when no memo is kept. */
export function countsOf(state: ProjectState, reach: Reach): RemovalCounts {
  const { cuts } = reach
  const whole = [...cuts.documents].reduce((sum, it) => sum + state.turnsOf(it).length, 0)
  return {
    documents: cuts.documents.size,
    turns: whole + cuts.turns.size + cuts.partly.size,
    codings: reach.goneCodings,
    memos: reach.memosAbout.length + reach.memosNaming.length,
    places: reach.places.length,
    words: reach.fields.length,
    mentions: reach.mentions.filter((it) => it.isStanding).length,
  }
}

/** The files that went out with documents whose words go. */
export function unreachableOf(state: ProjectState, { cuts }: Reach): RemovalEffect['unreachable'] {
  return filesWith(state, [...cuts.documents, ...cuts.within.keys()])
}

function mayBeCalled(
  state: ProjectState,
  clusters: readonly Cluster[],
  { target }: Reach,
): RemovalEffect['mayBeCalled'] {
  if (target.kind !== 'participant') return []
  const spoken = new Set(
    state.documents().flatMap(({ id }) => (turnsOfParticipant(state, id, target.participant).length > 0 ? [id] : [])),
  )
  return clusters
    .filter(
      (it) => it.kind === 'person' && it.participant === null && it.documents.some((at) => spoken.has(at.document)),
    )
    .filter(
      (it) => it.decision === null || it.decision.kind === 'pseudonym' || it.decision.kind === 'already-pseudonym',
    )
    .map((it) => ({
      key: it.key,
      forms: it.forms,
      shown: it.decision?.kind === 'pseudonym' ? it.decision.replacement : null,
    }))
}
