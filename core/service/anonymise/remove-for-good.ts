import type { PlaceInContext } from '../../contract/anonymise'
import { FaultError } from '../../contract/fault'
import { foldName } from '../../anonymise/lexicon/lexicon'
import type { Identifier } from '../../model/identifier'
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
 * Takes what is removed for good out of the name list too. Fault: `name-list.closed` where the list may hold it, because a
 * place of it stands in an approved document.
 */
export async function eraseFromList(project: ProjectSession, removal: Removal): Promise<void> {
  const { state } = project.history
  const list = project.nameList
  if (list === null) {
    const isListed = removal.removed.some((it) => {
      const place = it.place === null ? undefined : state.get(it.place)
      return (
        place !== undefined &&
        place.replacement !== null &&
        place.original === null &&
        place.decision?.kind !== 'remove'
      )
    })
    if (isListed && state.settings().keyDeletedAt === null) throw new FaultError('name-list.closed')
    return
  }
  const content = list.content()
  const places = new Set<string | null>(removal.removed.map((it) => it.place))
  const ids = new Set<string>([removal.identifier.id, ...removal.identifier.merged])
  const forms = new Set(removal.words.map(foldName))
  const isGone = (text: string) => removal.isWhole && forms.has(foldName(text))
  const kept = new Set(removal.identifier.forms)
  await list.write({
    ...content,
    places: content.places.filter((it) => !places.has(it.place)),
    identifiers: content.identifiers.flatMap((it) => {
      if (!ids.has(it.identifier)) return [it]
      const left = removal.isWhole ? [] : it.forms.filter((form) => kept.has(form) || !forms.has(foldName(form)))
      return left.length === 0 ? [] : [{ ...it, forms: left }]
    }),
    speakers: content.speakers.filter((it) => !isGone(it.label)),
    participants: content.participants.filter(
      (it) => !isGone(it.name) && !(removal.isWhole && it.participant === removal.identifier.participant),
    ),
    documents: content.documents.map((it) => {
      if (!removal.isWhole) return it
      const without = (text: string) => removal.words.reduce((left, word) => left.replaceAll(word, '[…]'), text)
      return { ...it, title: without(it.title), fileName: it.fileName === null ? null : without(it.fileName) }
    }),
  })
}
