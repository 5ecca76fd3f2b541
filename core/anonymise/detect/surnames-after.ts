import type { Candidate } from '../candidate'
import { isAlwaysWord } from './ordinary-words'
import { isListedName, type Reader } from './reader'
import { hasSurnameEnding } from './surname-endings'
import { gapBetween, type Token } from './token'

const families = new Set(['familien', 'familie', 'fru', 'herr', 'ekteparet', 'brødrene', 'søstrene'])
const particle = /^(?:el|al|bin|ibn|abu|ben)$/

/**
 * Surnames in lower case, in transcripts without capitals: a word that newspapers never write so, right after a plain first
 * name («cezary løkstuen») or «familien», also with its particle («warsame el-mansoubi»). Asked about.
 */
export function surnamesAfter(reader: Reader): readonly Candidate[] {
  if (!reader.isAutomatic) return []
  const found: Candidate[] = []
  for (const [at, token] of reader.tokens.entries()) {
    if (!isOpening(reader, token)) continue
    const end = surnameEnd(reader, at)
    if (end !== null) found.push({ span: { start: token.start, end }, kind: 'person', tier: 'ask' })
  }
  return found
}

function isOpening(reader: Reader, { folded }: Token): boolean {
  if (families.has(folded)) return true
  const it = reader.classOf(folded)
  if (isListedName(it)) return it.isFirst && !it.isCommon
  return folded.length >= 4 && !reader.isOrdinary(folded)
}

function surnameEnd({ text, tokens, ...reader }: Reader, at: number): number | null {
  const [first, next, last] = tokens.slice(at, at + 3)
  if (!first || !next || gapBetween(text, first, next) !== ' ') return null
  if (particle.test(next.folded)) return last && gapBetween(text, next, last) === '-' ? last.end : null
  const it = reader.classOf(next.folded)
  const isName = next.folded.length >= 5 && !it.isCommon && !isListedName(it) && !isAlwaysWord(next.folded)
  return isName && hasSurnameEnding(next.folded) ? next.end : null
}
