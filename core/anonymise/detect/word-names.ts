import type { Span } from '../../model/scalars'
import type { Candidate } from '../candidate'
import { actsAsName } from './acting-names'
import { hasSurname, isIntroduced, isSomebody } from './introduced-names'
import { isAlwaysWord } from './ordinary-words'
import { isListedName, type Reader } from './reader'
import { readsAsWord } from './reads-as-word'
import { genitiveEnd } from './token'
import { acts } from './words-of-people'

/**
 * First names that are words of the language, too («vår», «vera», «tale»), in text without capitals: where what stands around
 * says that somebody is meant, and then wherever that form stands in this text and does not read as the word. All
 * are asked about. `names`: spans that other signs hold for names.
 */
export function wordNames(reader: Reader, names: readonly Span[]): readonly Candidate[] {
  if (!reader.isAutomatic) return []
  const edges = new Set(names.flatMap((it) => [it.start, it.end]))
  const isNamed = (at: number) => {
    const token = reader.tokens[at]
    return token !== undefined && (edges.has(token.start) || edges.has(token.end))
  }
  const [told, doubtful] = parted(reader, isNamed)
  const formOf = (at: number) => reader.classOf(reader.tokens[at]!.folded).base
  const forms = new Set([...told.map(formOf), ...reader.midCapitals])
  const named = doubtful.filter((at) => forms.has(formOf(at)) && !readsAsWord(reader, at))
  return [...told, ...named].map((at) => {
    const last = reader.tokens[hasSurname(reader, at) ? at + 1 : at]!
    const span = { start: reader.tokens[at]!.start, end: genitiveEnd(reader.text, last) }
    return { span, kind: 'person', tier: 'ask' } as const
  })
}

/** The tokens that are told to be somebody, and the others that may be. */
function parted(reader: Reader, isNamed: (at: number) => boolean): readonly [readonly number[], readonly number[]] {
  const told: number[] = []
  const doubtful: number[] = []
  for (const [at, { folded }] of reader.tokens.entries()) {
    const it = reader.classOf(folded)
    if (it.isFirst && (it.isCommon || it.isFunction || isAlwaysWord(folded))) {
      const isHard = it.isFunction || acts(folded)
      const isTold = isIntroduced(reader, at, isHard) || actsAsName(reader, at, isHard, isNamed)
      ;(isTold ? told : doubtful).push(at)
    } else if (!isListedName(it) && isSomebody(reader, at)) told.push(at)
  }
  return [told, doubtful]
}
