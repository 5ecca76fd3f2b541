import type { Candidate } from '../candidate'
import { isListedName, type NameClass, type Reader } from './reader'
import { gapBetween, genitiveEnd, type Token } from './token'

const articles = new Set(['ho', 'han', 'hun', 'hu', 'frøken', 'fru', 'doktor'])
const placeWords = new Set(['i', 'på', 'fra', 'frå', 'til', 'ved'])

/**
 * Names and places in lower case. In a transcript without capitals: listed forms that are no everyday words, and a first
 * name that is one where an article of speech stands before it («ho liv»). Elsewhere: first names of five letters and
 * more that are nothing else, as hurried writing has them. Those two are asked about.
 */
export function lowerCaseNames(reader: Reader): readonly Candidate[] {
  const found: Candidate[] = []
  for (const [at, token] of reader.tokens.entries()) {
    if (token.isCapital) continue
    const it = reader.classOf(token.folded)
    if (!isListedName(it) || it.base.length < 3) continue
    const verdict = reader.isAutomatic ? judge(reader, at, it) : judgeHurried(it)
    if (verdict) found.push({ span: { start: token.start, end: genitiveEnd(reader.text, token) }, ...verdict })
  }
  return found
}

type Verdict = Readonly<Pick<Candidate, 'kind' | 'tier'>> | null

function judge(reader: Reader, at: number, it: NameClass): Verdict {
  const before = wordBefore(reader, at)
  if (it.isCommon) return it.isFirst && !it.isFunction && articles.has(before) ? { kind: 'person', tier: 'ask' } : null
  const isPlace = it.isPlace && (placeWords.has(before) || (!it.isFirst && !it.isSurname))
  return { kind: isPlace ? 'place' : 'person', tier: it.base.length >= 5 ? 'likely' : 'ask' }
}

function judgeHurried(it: NameClass): Verdict {
  const isOnlyFirst = it.isFirst && !it.isSurname && !it.isPlace && !it.isCommon && it.base.length >= 5
  return isOnlyFirst ? { kind: 'person', tier: 'ask' } : null
}

function wordBefore(reader: Reader, at: number): string {
  const left = reader.tokens[at - 1]
  return left && gapBetween(reader.text, left, reader.tokens[at] as Token) === ' ' ? left.folded : ''
}
