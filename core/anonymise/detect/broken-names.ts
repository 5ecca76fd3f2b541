import type { Candidate } from '../candidate'
import { firstNames, isCommonWord, places, surnames } from '../lexicon/lexicon'
import { withoutS, type Reader } from './reader'
import { gapBetween, type Token } from './token'

const landscape = new Set(
  'dal dalen vik vika nes neset fjord fjorden vær berg berget holm holmen heim øy øya sund sundet vatn vatnet ås åsen bygd bygda lia'.split(
    ' ',
  ),
)
const shortest = 5

/**
 * Names that speech recognition has cut in two: «gaup dal», «tor unn». Where one of the halves is no
 * everyday word: a listed name when closed up, and without capitals a word that nobody knows before a word of landscape.
 */
export function brokenNames(reader: Reader): readonly Candidate[] {
  const found: Candidate[] = []
  for (let at = 1; at < reader.tokens.length; at += 1) {
    const left = reader.tokens[at - 1] as Token
    const right = reader.tokens[at] as Token
    const kind = reader.isAutomatic ? kindOf(left.folded, right.folded) : kindWithCapital(left, right)
    if (kind !== null && /^[ \u00a0]$/.test(gapBetween(reader.text, left, right)))
      found.push({ span: { start: left.start, end: right.end }, kind, tier: 'ask' })
  }
  return found
}

/** Where there are capitals: «Nie ls», a capital and a stump in lower case that are no words and make a listed name. */
function kindWithCapital(left: Token, right: Token): 'person' | 'place' | null {
  const isCut = left.isCapital && !left.isUpper && !right.isCapital && left.folded.length + right.folded.length >= 5
  if (!isCut || right.folded.length < 2 || isListed(right.folded)) return null
  if (isCommonWord(right.folded) && (isCommonWord(left.folded) || isListed(left.folded))) return null
  return listedKind(withoutS(left.folded + right.folded)) ?? listedKind(left.folded + right.folded)
}

function kindOf(left: string, right: string): 'person' | 'place' | null {
  if (left.length < 2 || left.length + right.length < shortest) return null
  if (isCommonWord(left) && (isCommonWord(right) || landscape.has(right))) return null
  if (left.length + right.length > shortest && isUnknownPlace(left, withoutS(right))) return 'place'
  if (isListed(right) || (isListed(left) && (right.length < 3 || isCommonWord(right)))) return null
  return listedKind(withoutS(left + right))
}

function isUnknownPlace(left: string, right: string): boolean {
  return landscape.has(right) && left.length >= 3 && !isCommonWord(left) && !isListed(left)
}

function isListed(word: string): boolean {
  return listedKind(word) !== null
}

function listedKind(word: string): 'person' | 'place' | null {
  if (places().has(word)) return 'place'
  return firstNames().has(word) || surnames().has(word) ? 'person' : null
}
