import type { Cluster, PlaceInContext, WordPlace } from '../../../core/contract/anonymise'
import type { Tier } from '../../../core/model/identifier'
import type { DocumentId } from '../../../core/model/ids'
import type { Span } from '../../../core/model/scalars'

export const tiers: readonly Tier[] = ['certain', 'likely', 'ask']

export type Group = Readonly<{ id: Tier | 'decided'; clusters: readonly Cluster[] }>

/** A place in a text or outside the texts: both wait in the queue, and are decided alike. */
export type AnyPlace = PlaceInContext | WordPlace

/** The queue in groups: what waits by tier, then all that is decided. Groups with nothing in them are left out. */
export function groupsOf(clusters: readonly Cluster[]): readonly Group[] {
  const waiting = tiers.map((id): Group => ({ id, clusters: clusters.filter((it) => it.open > 0 && it.tier === id) }))
  const decided: Group = { id: 'decided', clusters: clusters.filter((it) => it.open === 0) }
  return [...waiting, decided].filter((it) => it.clusters.length > 0)
}

/** The clusters as they stand under each other on screen. */
export function orderOf(groups: readonly Group[]): readonly Cluster[] {
  return groups.flatMap((it) => it.clusters)
}

/** The cluster a number of steps away; the ends hold. */
export function stepFrom(order: readonly Cluster[], key: string | null, by: number): Cluster | null {
  const at = order.findIndex((it) => it.key === key)
  if (at < 0) return order[0] ?? null
  return order[Math.min(order.length - 1, Math.max(0, at + by))] ?? null
}

/** The next cluster that waits, from the one after `key` and round to it; null when nothing else waits. */
export function nextWaiting(order: readonly Cluster[], key: string | null): Cluster | null {
  const at = order.findIndex((it) => it.key === key)
  const round = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))]
  return round.find((it) => it.open > 0) ?? null
}

/** What a cluster is called on screen: its main spelling, else what stands at its first place. */
export function mainForm(cluster: Cluster): string {
  return cluster.forms[0] ?? placesOf(cluster)[0]?.text ?? '…'
}

/** Every place of a cluster, those in the texts first. */
export function placesOf({ places, outside }: Pick<Cluster, 'places' | 'outside'>): readonly AnyPlace[] {
  return [...places, ...outside]
}

export function isOutside(place: AnyPlace): place is WordPlace {
  return 'record' in place
}

/** Clusters with a word in them that holds all the letters asked for, in any of their spellings or places. */
export function matching(clusters: readonly Cluster[], text: string): readonly Cluster[] {
  const sought = text.trim().toLocaleLowerCase('nb')
  if (sought === '') return clusters
  const has = (words: string) => words.toLocaleLowerCase('nb').includes(sought)
  return clusters.filter((it) => it.forms.some(has) || placesOf(it).some((place) => has(place.text)))
}

/** The cluster with a place at a span, and that place. */
export function clusterAt(
  clusters: readonly Cluster[],
  document: DocumentId,
  span: Span,
): Readonly<{ cluster: Cluster; place: PlaceInContext }> | null {
  for (const cluster of clusters) {
    const place = cluster.places.find(
      (it) => it.document === document && it.span.start < span.end && it.span.end > span.start,
    )
    if (place) return { cluster, place }
  }
  return null
}

/** Names a place for as long as the text stands. */
export function placeKey(place: AnyPlace): string {
  return isOutside(place)
    ? `${place.record} ${place.field} ${place.span.start}`
    : `${place.document} ${place.span.start}`
}
