import type { Span } from '../../model/scalars'
import type { Reader } from './reader'

const year = /(?<!\d)(?:19|20)\d\d[a-z]?(?!\d)/g
const between = new Set(['og', 'and', 'et', 'al', 'mfl', 'm', 'fl', 'med', 'flere', 'van', 'von', 'de'])

/**
 * Authors of a citation, «Braun og Clarke (2006)» and «(Braun & Clarke, 2006)»: the capitalised words, joined by og, &,
 * commas and «et al.», that stand right before a year in brackets. They are public and no finding.
 */
export function citations(reader: Reader): readonly Span[] {
  const spans: Span[] = []
  for (const match of reader.text.matchAll(year)) {
    const opening = reader.text.slice(Math.max(0, match.index - 2), match.index)
    const isAfterBracket = opening.endsWith('(')
    const isAfterComma = /,\s?$/.test(opening)
    if (!isAfterBracket && !isAfterComma) continue
    const span = authorsBefore(reader, match.index - (isAfterBracket ? 1 : opening.length - opening.indexOf(',')))
    if (span && (isAfterBracket || /[(;]\s?$/.test(reader.text.slice(Math.max(0, span.start - 2), span.start))))
      spans.push(span)
  }
  return spans
}

function authorsBefore(reader: Reader, end: number): Span | null {
  let at = lastBefore(reader, end)
  let right = end
  let start: number | null = null
  for (let count = 0; count < 10 && at >= 0; count += 1, at -= 1) {
    const token = reader.tokens[at]
    if (!token || !/^[\s,&.]{0,3}$/.test(reader.text.slice(token.end, right))) break
    if (token.isCapital && !reader.classOf(token.folded).isFunction) start = token.start
    else if (!between.has(token.folded)) break
    right = token.start
  }
  return start === null ? null : { start, end }
}

/** The index of the last token that ends at or before a place, by halving. */
function lastBefore(reader: Reader, end: number): number {
  let low = 0
  let high = reader.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reader.tokens[middle]?.end ?? 0) <= end) low = middle + 1
    else high = middle
  }
  return low - 1
}
