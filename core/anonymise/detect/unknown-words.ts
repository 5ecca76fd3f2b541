import type { Candidate } from '../candidate'
import { englishWords, everydayWords, isCommonWord } from '../lexicon/lexicon'
import { seenInText } from '../tagger/seen-in-text'
import { kindByEnding } from './place-endings'
import { isListedName, type Reader } from './reader'
import { gapBetween, genitiveEnd, type Token } from './token'

/**
 * Words that are no words of the language: asked about, for lists hold too few of the names that single somebody out. Where a
 * text has capitals, those that open a sentence (others with a capital are found by it); without, all of them.
 */
export function unknownWords(reader: Reader): readonly Candidate[] {
  const found: Candidate[] = []
  for (const [at, token] of reader.tokens.entries()) {
    const isAsked = reader.isAutomatic || (token.startsSentence && token.isCapital && !token.isUpper)
    if (!isAsked || !mayBeName(reader, token) || isCutOff(reader, at)) continue
    const span = { start: token.start, end: genitiveEnd(reader.text, token) }
    found.push({ span, kind: kindByEnding(token.folded), tier: 'ask' })
  }
  return found
}

function mayBeName(reader: Reader, token: Token): boolean {
  const { folded } = token
  if (folded.length < 3 || /\p{N}/u.test(folded)) return false
  const it = reader.classOf(folded)
  if (it.isSafe || isListedName(it)) return false
  if (reader.language === 'en') return !isEnglish(folded) && !isCommonWord(folded) && !everydayWords().has(folded)
  if (reader.isAutomatic && isNamedByEnding(folded)) return true
  return !reader.isOrdinary(folded) && !isDrawnWord(reader, folded)
}

/** «jaaa» is «ja»; «bjørrn» is somebody. */
function isDrawnWord(reader: Reader, folded: string): boolean {
  const once = undrawn(reader, folded)
  return reader.isOrdinary(once) && (once === folded || !reader.classOf(once).isFirst)
}

/** «dalsfjorden», «folkemuseet»: closed up of words, as places and institutions are, and nowhere seen as a word. */
function isNamedByEnding(folded: string): boolean {
  return (
    folded.length >= 6 &&
    kindByEnding(folded) !== 'other' &&
    seenInText(folded).lower === 0 &&
    !isCommonWord(folded) &&
    !everydayWords().has(folded)
  )
}

/** In a transcript that a machine wrote, two of a letter are misheard and not drawn out: «grry», «assk». */
function undrawn({ isAutomatic }: Reader, folded: string): string {
  return folded.replace(isAutomatic ? /(.)\1{2,}/gu : /(.)\1+/gu, '$1')
}

/** «Sku- skulle»: a word that was begun and said anew. */
function isCutOff(reader: Reader, at: number): boolean {
  const next = reader.tokens[at + 1]
  return (
    next !== undefined &&
    /^[-–] ?/.test(gapBetween(reader.text, reader.tokens[at] as Token, next)) &&
    (reader.tokens[at] as Token).folded.length < 5
  )
}

const englishEndings = /(?:s|es|ed|d|ing|ings|ly|er|ers|r|rs|ness)$/

function isEnglish(folded: string): boolean {
  const words = englishWords()
  if (words.has(folded)) return true
  const stem = folded.replace(englishEndings, '')
  return (
    words.has(stem) ||
    words.has(`${stem}e`) ||
    words.has(stem.replace(/i$/, 'y')) ||
    words.has(stem.replace(/(.)\1$/, '$1'))
  )
}
