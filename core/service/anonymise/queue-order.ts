import type { Cluster } from '../../contract/anonymise'
import type { IdentifierKind, Tier } from '../../model/identifier'

/** What it costs when one is missed: a number or a name singles out at once, an age or date with others. */
const risk: Readonly<Record<IdentifierKind, number>> = {
  'national-id': 10,
  person: 8,
  phone: 8,
  email: 8,
  address: 7,
  account: 7,
  plate: 7,
  url: 6,
  organisation: 5,
  place: 5,
  'organisation-number': 5,
  other: 3,
  date: 2,
  age: 2,
}

/** How much there is to weigh: what is doubtful needs the eye more than what is plain. */
const uncertainty: Readonly<Record<Tier, number>> = { certain: 1, likely: 1.5, ask: 2 }

/**
 * Clusters that wait before those that do not, each by risk × uncertainty × frequency, where frequency is the logarithm of
 * the places and one; what weighs the same keeps its order.
 */
export function inQueueOrder<T extends Pick<Cluster, 'kind' | 'tier' | 'open' | 'places' | 'outside'>>(
  clusters: readonly T[],
): readonly T[] {
  const weight = ({ kind, tier, places, outside }: T) =>
    risk[kind] * uncertainty[tier] * Math.log2(1 + places.length + outside.length)
  return clusters.toSorted((a, b) => Number(b.open > 0) - Number(a.open > 0) || weight(b) - weight(a))
}
