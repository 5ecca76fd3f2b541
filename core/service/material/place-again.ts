import { mapSpan, replaceSpans, type ChangeSet } from '../../anchor/change-set'
import { findExact, quoteOf } from '../../anchor/quote'
import { overlaps } from '../../anchor/span'
import type { Versions } from '../../anchor/reanchor'
import type { Place } from '../../model/place'
import type { Span } from '../../model/scalars'

/** A place with its words in the new text; null: they are not there any more. */
type Found = Readonly<{ place: Place; span: Span | null }>

/** The places after a text has another version. `change` puts the replacements into the new text; spans count after it. */
export type PlacedAgain = Readonly<{ change: ChangeSet; stay: readonly Place[]; gone: readonly Place[] }>

/** What stood in a place that keeps no original is taken for a name as long as it is no longer than this, on one line. */
const longestName = 200

/**
 * Finds decided places again in another version of a text, both with their originals. A place whose original is known is where
 * those very words are; one whose original was removed, or lies in the name list, is where the text has something else in its
 * stead. So nothing that was hidden comes back with a new version of the file, as long as its place is there.
 */
export function placeAgain(versions: Versions, places: readonly Place[], toOriginal: ChangeSet): PlacedAgain {
  const found = places.map((place) => ({ place, span: spanAgain(versions, place, mapSpan(toOriginal, place.span)) }))
  const clear = withoutOverlaps(found)
  const change = replaceSpans(
    versions.after,
    clear.flatMap(({ place, span }) =>
      span === null || place.replacement === null ? [] : [{ span, text: place.replacement }],
    ),
  )
  return {
    change,
    stay: clear.flatMap(({ place, span }) => (span === null ? [] : [{ ...place, span: mapSpan(change, span) }])),
    gone: clear.flatMap(({ place, span }) => (span === null ? [place] : [])),
  }
}

function spanAgain({ before, after, change }: Versions, place: Place, was: Span): Span | null {
  const here = mapSpan(change, was)
  const words = after.slice(here.start, here.end)
  if (place.replacement !== null && place.original === null)
    return words !== '' && words.length <= longestName && !words.includes('\n') ? here : null
  if (words === before.slice(was.start, was.end)) return here
  return findExact(after, quoteOf(before, was), here.start)
}

/** Of places that found the same words, the first one has them. */
function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const taken: Span[] = []
  const sorted = found.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  return sorted.map((it) => {
    const last = taken.at(-1)
    if (it.span === null || (last && overlaps(last, it.span))) return { ...it, span: null }
    taken.push(it.span)
    return it
  })
}
