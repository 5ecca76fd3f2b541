import type { RemovalEffect } from '../../contract/withdrawal'
import type { ProjectState } from '../../history/project-state'
import { hashOf } from '../../history/hash-of'
import type { RemovalCounts } from '../../model/removal'
import { openProject, type App } from '../app-session'
import { allClusters } from '../anonymise/queue'
import { nameListState } from '../project/status'
import { mayBeCalled } from './called'
import { documentsReached, type Reach } from './reach'
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
      turns: state.turnsOf(id).filter((it) => cuts.documents.has(id) || cuts.turns.has(it.id)).length,
      parts: state.turnsOf(id).filter((it) => cuts.partly.has(it.id)).length,
      hasSource: (await project.store.source(id)) !== null,
    })),
  )
  const told = {
    counts: countsOf(state, reach),
    documents,
    memos: reach.memosNaming.map(({ memo, without }) => ({ memo: memo.id, kind: memo.kind, text: memo.text, without })),
    memosAbout: reach.memosAbout.length,
    words: reach.fields.map(({ record, field, before, text }) => ({ record, field, before, after: text })),
    trimmed: [...reach.codings.values()].reduce((sum, it) => sum + it.trimmed.length, 0),
    touched: touchedPassages(state, touchedBy(state, reach)),
    mayBeCalled: await calledIn(app, reach),
    unreachable: unreachableOf(state, reach),
    nameList: nameListState(project),
  }
  return { ...told, digest: hashOf({ told, records: recordsIn(reach) }) }
}

/** What goes and what changes, record by record: where any of it is another, the user has been told of something else. */
function recordsIn(reach: Reach): unknown {
  const { cuts, codings, places, speakers, identifiers, memosAbout, mentions } = reach
  return {
    documents: [...cuts.documents],
    turns: [...cuts.turns],
    cuts: [...cuts.within],
    codings: [...codings],
    places: places.map((it) => it.id),
    speakers: speakers.map((it) => it.id),
    identifiers: [identifiers.gone, identifiers.changed],
    memos: memosAbout.map((it) => it.id),
    mentions,
  }
}

/** How much goes when no memo is kept. */
function countsOf(state: ProjectState, reach: Reach): RemovalCounts {
  const { cuts } = reach
  const whole = [...cuts.documents].reduce((sum, it) => sum + state.turnsOf(it).length, 0)
  return {
    documents: cuts.documents.size,
    turns: whole + cuts.turns.size,
    parts: cuts.partly.size,
    codings: reach.goneCodings,
    memos: reach.memosAbout.length + reach.memosNaming.length,
    places: reach.places.length,
    words: reach.fields.length,
    mentions: reach.mentions.filter((it) => it.isTelling).length,
  }
}

/** The files that went out with documents whose words go. */
function unreachableOf(state: ProjectState, { cuts }: Reach): RemovalEffect['unreachable'] {
  return filesWith(state, [...cuts.documents, ...cuts.within.keys()])
}

async function calledIn(app: App, { target }: Reach): Promise<RemovalEffect['mayBeCalled']> {
  if (target.kind !== 'participant') return []
  const named = mayBeCalled(openProject(app), await allClusters(app), target.participant)
  return named.map(({ cluster: { key, forms, decision }, because }) => ({
    key,
    forms,
    shown: decision?.kind === 'pseudonym' ? decision.replacement : null,
    because,
    isCalled: target.called.includes(key),
  }))
}
