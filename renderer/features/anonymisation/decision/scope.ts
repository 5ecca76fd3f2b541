import type { Cluster, Scope } from '../../../../core/contract/anonymise'
import { isOutside, placeKey, placesOf, type AnyPlace } from '../review-order'
import type { DecisionKind } from './decision-draft'

export type ScopeKind = 'project' | 'document' | 'places'

/** How far a decision reaches: everywhere, in the document of the current place, or at the places that are picked. */
export type Reach = Readonly<{
  kind: ScopeKind
  place: AnyPlace | null
  /** Keys of the places that are picked; none: the current place alone. */
  picked: ReadonlySet<string>
}>

/** The places that a reach covers, of those that are shown: what is in doubt only where it is picked. */
export function inReach(places: readonly AnyPlace[], { kind, place, picked }: Reach): readonly AnyPlace[] {
  const settled = places.filter((it) => isOutside(it) || it.doubt === null)
  if (kind === 'project') return settled
  if (kind === 'document') return settled.filter((it) => place !== null && it.document === place.document)
  const keys = picked.size > 0 ? picked : new Set(place === null ? [] : [placeKey(place)])
  return places.filter((it) => keys.has(placeKey(it)))
}

/** The same as the contract writes it; null: there is no place to point at. */
export function scopeOf(places: readonly AnyPlace[], reach: Reach): Scope | null {
  if (reach.kind === 'project') return 'project'
  const here = inReach(places, reach)
  if (here.length === 0) return null
  if (reach.kind === 'document') {
    const document = reach.place?.document
    return document ? { document } : null
  }
  return {
    places: here.map((it) => {
      if (!isOutside(it)) return { document: it.document, span: it.span }
      const { record, field, span } = it
      return { record, field, span }
    }),
  }
}

/** How far a decision reaches unless somebody says otherwise: to keep something is for the place, all else for the whole. */
export function usualScope(cluster: Cluster | null, kind: DecisionKind): ScopeKind {
  const isSeveral = cluster !== null && placesOf(cluster).length > 1
  return kind === 'keep' && isSeveral && cluster.decision?.kind !== 'keep' ? 'places' : 'project'
}

/** Which reaches there are to choose from, in the order of the key that goes through them. */
export function reachesOf(place: AnyPlace | null): readonly ScopeKind[] {
  if (place === null) return ['project']
  return place.document === null ? ['project', 'places'] : ['project', 'document', 'places']
}
