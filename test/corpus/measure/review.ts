import { clusterCandidates, type ClusterDraft } from '../../../core/anonymise/cluster'
import { chanceFrom } from '../interviews/chance'
import { askedOf, touching, wordsIn, type Looked } from './coverage'

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
function isTrue(cluster: ClusterDraft<Looked>): boolean {
  return cluster.places.some(({ document, span }) => touching(span, document.interview.gold).length > 0)
}

/** A reviewer who is right but for a share of the true clusters, which stay as they are. */
export type Reviewer = Readonly<{ misses: number; looks: number; seed: number }>

/**
 * The share of planted names and numbers that stand in the texts after review, where the reviewer passes by `misses` of the
 * true clusters at each of so many looks, and reads nothing else. Of direct identifiers, and the interviews free of them.
 */
export function afterReview(
  queues: readonly Queue[],
  { misses, looks, seed }: Reviewer,
): Readonly<{ leaked: number; clean: number }> {
  const chance = chanceFrom(seed)
  let leaked = 0
  let asked = 0
  let clean = 0
  for (const { looked, clusters } of queues) {
    const passed = clusters.filter((it) => isTrue(it) && chance.happens(misses ** looks))
    for (const of of looked) {
      const left = passed.flatMap((it) => it.places).filter((it) => it.document === of)
      const direct = askedOf(of).filter((it) => it.risk === 'direct')
      const standing = direct.filter((it) => !it.isFound || touching(it.span, left).length > 0).length
      leaked += standing
      asked += direct.length
      if (standing === 0) clean += 1
    }
  }
  return { leaked: leaked / asked, clean: clean / queues.flatMap((it) => it.looked).length }
}
