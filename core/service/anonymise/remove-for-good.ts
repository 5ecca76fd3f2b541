import type { PlaceInContext } from '../../contract/anonymise'
import { FaultError } from '../../contract/fault'
import { foldName } from '../../anonymise/lexicon/lexicon'
import type { Identifier } from '../../model/identifier'
import type { ListErasure } from '../../model/removal'
import type { ProjectSession } from '../app-session'

type Removal = Readonly<{
  identifier: Identifier
  removed: readonly PlaceInContext[]
  /** Every form of the cluster. */
  words: readonly string[]
  /** Nothing of the cluster is left. */
  isWhole: boolean
}>

/**
 * The entries of the name list that go with what is removed for good. Fault: `name-list.closed` where the list may hold
 * it, because a place of it stands in an approved document.
 */
export function listErasureFor(project: ProjectSession, removal: Removal): ListErasure {
  const { identifier, isWhole } = removal
  if (project.nameList === null) refuseListed(project, removal)
  const forms = new Set(removal.words.map(foldName))
  const isGone = (text: string) => isWhole && forms.has(foldName(text))
  const content = project.nameList?.content()
  const own = isWhole && identifier.participant !== null ? [identifier.participant] : []
  const named = (content?.participants ?? []).flatMap((it) => (isGone(it.name) ? [it.participant] : []))
  return {
    participants: [...new Set([...own, ...named])],
    identifiers: isWhole ? [identifier.id, ...identifier.merged] : [],
    speakers: (content?.speakers ?? []).flatMap((it) => (isGone(it.label) ? [it.speaker] : [])),
    documents: [],
    places: removal.removed.flatMap(({ place }) => (place === null ? [] : [{ place, identifier: identifier.id }])),
  }
}

function refuseListed({ history: { state } }: ProjectSession, { removed }: Removal): void {
  const isListed = removed.some((it) => {
    const place = it.place === null ? undefined : state.get(it.place)
    return (
      place !== undefined && place.replacement !== null && place.original === null && place.decision?.kind !== 'remove'
    )
  })
  if (isListed && state.settings().keyDeletedAt === null) throw new FaultError('name-list.closed')
}
