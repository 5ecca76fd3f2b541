import { useState } from 'react'
import type { SecondLook as Kept } from '../../../../core/contract/anonymise'
import { useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import { whereOf } from '../places/where'
import { isOutside, placeKey, placesOf } from '../review-order'
import { wholeWords } from './whole-words'

/** So many places of a word are shown at first. */
const shownFirst = 3

/** The places of what was kept with the words around them, the first few until all are asked for. */
export function KeptPlaces({ kept }: Readonly<{ kept: Kept }>) {
  const messages = useMessages()
  const [isAll, setAll] = useState(false)
  const places = placesOf(kept)
  const shown = isAll ? places : places.slice(0, shownFirst)
  const more = places.length - shown.length
  return (
    <>
      {shown.map((it) => (
        <p key={placeKey(it)} className="second-look-place" data-name>
          {wholeWords(it).before}
          <mark>{it.text}</mark>
          {wholeWords(it).after}
          {isOutside(it) ? <span className="second-look-where">{whereOf(it, messages)}</span> : null}
        </p>
      ))}
      {more > 0 ? (
        <Button kind="quiet" onPress={() => setAll(true)}>
          {messages.anonymisation.secondLook.more(more)}
        </Button>
      ) : null}
    </>
  )
}
