import { oneDigitWords, twoDigitWords } from './number-patterns'
import { numberWords } from './number-words'

/** Figures of an age, with a half too. */
const figure = '\\d{1,3}(?:,5|[ \\u00a0\\u202f]?(?:½|1/2))?'

/** An age from 0 on in figures or words, for a pattern with the flags iu. */
export const anyAge = `(?:${figure}|hundre(?: og ${oneDigitWords})?|hundred|${twoDigitWords}|${oneDigitWords}|one|two|three|four|five|six|seven|eight|nine)`

/** An age from 10 on in words, or any in figures. */
export const grownAge = `(?:${figure}|hundre|${twoDigitWords})`

/** What stands left of a word or figure that is no part of a longer one. */
export const leftEdge = '(?<![\\p{L}\\p{N}.,])'
/** What stands right of such a word or figure. */
export const rightEdge = '(?![\\p{L}\\p{N}])'

/** Any space between two words. */
export const ageSpace = '[\\s\\u00a0\\u2009\\u202f]'

/** The value of an age as it is written; its beginning counts («46-åring» is 46). */
export function valueOfAge(word: string): number {
  const folded = word.toLowerCase()
  const figures = Number.parseInt(folded, 10)
  if (!Number.isNaN(figures)) return figures
  const [ten = '', one = ''] = folded.split(/[ -]/)
  return numberWords.get(folded) ?? (numberWords.get(ten) ?? 0) + (numberWords.get(one) ?? 0)
}
