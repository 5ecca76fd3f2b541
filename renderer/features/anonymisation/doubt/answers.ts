import type { Cluster, PlaceInContext } from '../../../../core/contract/anonymise'
import type { Input } from '../../../../core/contract/contract'
import { mainForm, placeKey, type AnyPlace } from '../review-order'

/** What can be said of a place in doubt: it is this person's, somebody's who is not among them, or no name there. */
export type Answer = Readonly<{ is: 'person' | 'somebody-else' | 'word'; key: string; name: string }>

/** One key for each answer: no more people than there are keys beside the other two. */
const mostPeople = 7

/** The places of a cluster that are in doubt, in reading order. */
export function doubtsOf({ places }: Cluster): readonly PlaceInContext[] {
  return places.filter((it) => it.doubt !== null)
}

/** The place that is asked about: the current one where it is in doubt, else the first that is. */
export function askedPlace(cluster: Cluster | null, place: AnyPlace | null): PlaceInContext | null {
  const doubts = cluster ? doubtsOf(cluster) : []
  return doubts.find((it) => place !== null && placeKey(it) === placeKey(place)) ?? doubts[0] ?? null
}

/** The answers in the order of their keys, 1 and on: people first, a word last. */
export function answersTo(cluster: Cluster, { doubt }: PlaceInContext): readonly Answer[] {
  const own = { key: cluster.key, name: mainForm(cluster) }
  const word: Answer = { is: 'word', ...own }
  if (doubt?.why !== 'whose') return [{ is: 'person', ...own }, word]
  const people = doubt.people.slice(0, mostPeople).map((it): Answer => ({ is: 'person', ...it }))
  const isAmong = doubt.people.some((it) => it.key === cluster.key)
  return [...people, ...(isAmong ? [] : [{ is: 'somebody-else' as const, ...own }]), word]
}

/** An answer as the contract takes it; `reason`: why a word may stand. */
export function assigning(
  cluster: Cluster,
  place: PlaceInContext,
  { answer, reason }: Readonly<{ answer: Answer; reason: string }>,
): Input<'anonymise.assign'> {
  const { document, span } = place
  const to = answer.is === 'word' ? { word: reason } : { cluster: answer.key }
  return { key: cluster.key, place: { document, span }, to }
}
