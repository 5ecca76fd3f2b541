import type { Span } from '../../model/scalars'
import type { Candidate } from '../candidate'
import { isAlwaysWord } from './ordinary-words'
import { readsAsWord } from './reads-as-word'
import type { Reader } from './reader'
import { speaksForName } from './speaks-for-name'
import { genitiveEnd } from './token'

/**
 * First names that are words of the language, too («vår», «vera», «tale»), in text without capitals: where what stands around
 * says that somebody is meant, and from then on wherever that form stands in this text and does not read as the word. All
 * are asked about. `names`: spans that other signs hold for names.
 */
export function wordNames(reader: Reader, names: readonly Span[]): readonly Candidate[] {
  if (!reader.isAutomatic) return []
  const starts = new Set(names.map((it) => it.start))
  const ends = new Set(names.map((it) => it.end))
  const isNamed = (at: number) => {
    const token = reader.tokens[at]
    return token !== undefined && (starts.has(token.start) || ends.has(token.end))
  }
  const places = reader.tokens.flatMap(({ folded }, at) => {
    const { isFirst, isCommon, isFunction, base } = reader.classOf(folded)
    return isFirst && (isCommon || isFunction || isAlwaysWord(folded)) ? [{ at, base }] : []
  })
  const spoken = new Set(places.filter(({ at }) => speaksForName(reader, at, isNamed)).map(({ at }) => at))
  const named = new Set(
    places.filter(({ at, base }) => spoken.has(at) || reader.midCapitals.has(base)).map((it) => it.base),
  )
  return places
    .filter(({ at, base }) => spoken.has(at) || (named.has(base) && !readsAsWord(reader, at)))
    .map(({ at }) => {
      const token = reader.tokens[at]!
      return {
        span: { start: token.start, end: genitiveEnd(reader.text, token) },
        kind: 'person',
        tier: 'ask',
      } as const
    })
}
