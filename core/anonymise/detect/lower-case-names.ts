import type { Candidate } from '../candidate'
import { genitiveEnd } from './capitalised'
import { isListedName, type Reader } from './reader'
import { gapBetween, type Token } from './token'

const articles = new Set(['ho', 'han', 'hun', 'hu', 'frøken', 'fru', 'doktor'])
const placeWords = new Set(['i', 'på', 'fra', 'frå', 'til', 'ved'])

/**
 * Names and places in a transcript without capitals: listed forms that are no everyday words. A first name that is one
 * is asked about where an article of speech stands before it («ho liv»).
 */
export function lowerCaseNames(reader: Reader): readonly Candidate[] {
  if (!reader.isAutomatic) return []
  const found: Candidate[] = []
  for (const [at, token] of reader.tokens.entries()) {
    if (token.isCapital) continue
    const it = reader.classOf(token.folded)
    if (!isListedName(it) || it.base.length < 3) continue
    const before = wordBefore(reader, at)
    const span = { start: token.start, end: genitiveEnd(reader.text, token) }
    if (it.isCommon) {
      if (it.isFirst && !it.isFunction && articles.has(before)) found.push({ span, kind: 'person', tier: 'ask' })
      continue
    }
    const isPlace = it.isPlace && (placeWords.has(before) || (!it.isFirst && !it.isSurname))
    found.push({ span, kind: isPlace ? 'place' : 'person', tier: it.base.length >= 5 ? 'likely' : 'ask' })
  }
  return found
}

function wordBefore(reader: Reader, at: number): string {
  const left = reader.tokens[at - 1]
  return left && gapBetween(reader.text, left, reader.tokens[at] as Token) === ' ' ? left.folded : ''
}
