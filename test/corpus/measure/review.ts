import { clusterCandidates, type ClusterDraft } from '../../../core/anonymise/cluster'
import { touching, wordsIn, type Looked } from './coverage'

/** The clusters of the studies that the interviews belong to: each is one decision. */
export type Queue = Readonly<{ looked: readonly Looked[]; clusters: readonly ClusterDraft<Looked>[] }>

export function queuesOf(looked: readonly Looked[]): readonly Queue[] {
  const studies = new Set(looked.map((it) => it.interview.study))
  return [...studies].map((study) => {
    const of = looked.filter((it) => it.interview.study === study)
    const sources = of.map((it) => ({ document: it, text: it.interview.text, candidates: it.candidates }))
    return { looked: of, clusters: clusterCandidates(sources, []) }
  })
}

/** Decisions per 10,000 words: all of them, and those that would be needed if nothing but what is planted were found. */
export function decisionsOf(queues: readonly Queue[]): Readonly<{ all: number; needed: number }> {
  const words = queues.flatMap((it) => it.looked).reduce((sum, it) => sum + wordsIn(it.interview.text), 0)
  const clusters = queues.reduce((sum, it) => sum + it.clusters.length, 0)
  const needed = queues.reduce((sum, it) => sum + it.clusters.filter(isTrue).length, 0)
  return { all: (clusters / words) * 10_000, needed: (needed / words) * 10_000 }
}

/** Whether a cluster holds anything that is planted. */
export function isTrue(cluster: ClusterDraft<Looked>): boolean {
  return cluster.places.some(({ document, span }) => touching(span, document.interview.gold).length > 0)
}
