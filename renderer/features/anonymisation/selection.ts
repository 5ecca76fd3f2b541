import type { Cluster, PseudonymKeeps } from '../../../core/contract/anonymise'
import type { DecisionDraft } from './decision/decision-draft'
import type { ScopeKind } from './decision/scope'
import { isOutside, nextWaiting, placeKey, placesOf, type AnyPlace } from './review-order'

/** What is chosen in the queue, and what is chosen and typed for it. */
export type Selection = Readonly<{
  key: string
  /** The cluster that is shown until the queue has `key`. */
  until: string | null
  /** The current place, by its key; null: the first that waits. */
  place: string | null
  /** Places picked to be decided alone. */
  picked: ReadonlySet<string>
  draft: DecisionDraft | null
  /** Null: as far as the kind of the decision usually reaches. */
  scope: ScopeKind | null
  keeps: PseudonymKeeps
}>

/** A cluster just chosen, with nothing chosen for it. */
export function freshSelection(key: string, until: string | null = null): Selection {
  return { key, until, place: null, picked: new Set(), draft: null, scope: null, keeps: 'none' }
}

/** What is shown: the one chosen, until it is there the one before, else the first that waits, else the first. */
export function shownOf(order: readonly Cluster[], chosen: Selection | null): Cluster | null {
  const at = (key: string | null | undefined) => order.find((it) => it.key === key)
  return at(chosen?.key) ?? at(chosen?.until) ?? nextWaiting(order, null) ?? order[0] ?? null
}

/**
 * What is chosen for the cluster that is shown. While it stands in for one that the queue does not have yet, it is chosen for
 * that one: no key is lost, and a decision is about what is there.
 */
export function selectionOf(cluster: Cluster | null, chosen: Selection | null): Selection {
  const key = cluster?.key ?? ''
  return chosen && (key === chosen.key || key === chosen.until) ? chosen : freshSelection(key)
}

/** The place that is current: the one chosen, else the first in doubt, else the first that waits. */
export function currentPlace(cluster: Cluster | null, key: string | null): AnyPlace | null {
  const places = cluster ? placesOf(cluster) : []
  return (
    places.find((it) => placeKey(it) === key) ??
    places.find((it) => !isOutside(it) && it.doubt !== null) ??
    places.find((it) => it.decision === null) ??
    places[0] ??
    null
  )
}

/** The place a number of steps from the current one; the ends hold. */
export function stepPlace(cluster: Cluster | null, current: AnyPlace | null, by: number): AnyPlace | null {
  const places = cluster ? placesOf(cluster) : []
  const at = current ? places.findIndex((it) => placeKey(it) === placeKey(current)) : -1
  return places[Math.min(places.length - 1, Math.max(0, at + by))] ?? null
}

/** Picks a place, or lets it go. Once a place is picked, the decision is for the picked ones. */
export function picking(selection: Selection, place: AnyPlace): Selection {
  const key = placeKey(place)
  const picked = new Set(selection.picked)
  if (!picked.delete(key)) picked.add(key)
  return { ...selection, place: key, picked, scope: picked.size > 0 ? 'places' : null }
}

/**
 * Where one is once a decision for `sent` is made: at what comes next, unless one has gone elsewhere oneself. What was chosen
 * meanwhile is for the next.
 */
export function movedOn(now: Selection | null, sent: Selection, to: Selection): Selection {
  if (now === null) return to
  if (now.key !== sent.key) return now
  return now.draft === sent.draft ? to : { ...to, draft: now.draft }
}
