import type { PlaceInContext } from '../../contract/anonymise'
import type { Identifier } from '../../model/identifier'
import type { ListErasure } from '../../model/removal'

type Removed = Readonly<{
  identifier: Identifier
  places: readonly PlaceInContext[]
  /** Nothing of the cluster is left. */
  isWhole: boolean
}>

/**
 * The entries of the name list that go with what is removed for good, told by ids alone: the list may be closed, and loses
 * them when it is opened next.
 */
export function listErasureFor({ identifier, places, isWhole }: Removed): ListErasure {
  return {
    participants: isWhole && identifier.participant !== null ? [identifier.participant] : [],
    identifiers: isWhole ? [identifier.id, ...identifier.merged] : [],
    speakers: [],
    documents: [],
    places: places.flatMap(({ place }) => (place === null ? [] : [{ place, identifier: identifier.id }])),
    byForm: isWhole,
  }
}
