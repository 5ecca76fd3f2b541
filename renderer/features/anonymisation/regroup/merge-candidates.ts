import type { Cluster } from '../../../../core/contract/anonymise'
import { matching } from '../review-order'

/** What a cluster may be one with, the nearest first: a word of its name in common, then the same beginning, then the same kind. */
export function mergeCandidates(clusters: readonly Cluster[], of: Cluster, sought: string): readonly Cluster[] {
  const own = wordsOf(of)
  return matching(clusters, sought)
    .filter((it) => it.key !== of.key)
    .map((it) => ({ it, near: nearness(it, of, own) }))
    .toSorted((a, b) => b.near - a.near)
    .map(({ it }) => it)
}

function nearness(cluster: Cluster, of: Cluster, own: ReadonlySet<string>): number {
  const words = [...wordsOf(cluster)]
  const kind = cluster.kind === of.kind ? 1 : 0
  if (words.some((it) => own.has(it))) return 4 + kind
  const starts = new Set([...own].map((it) => it.slice(0, 3)))
  return (words.some((it) => starts.has(it.slice(0, 3))) ? 2 : 0) + kind
}

function wordsOf({ forms }: Cluster): ReadonlySet<string> {
  const words = forms.flatMap((it) => it.toLocaleLowerCase('nb').split(/[^\p{L}\p{M}]+/u))
  return new Set(words.filter((it) => it.length > 2))
}
