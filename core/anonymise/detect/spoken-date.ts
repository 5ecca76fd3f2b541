import { oneDigitWords, twoDigitWords } from './number-patterns'
import { englishOrdinalWords, ordinalWords } from './number-words'

/** Month names of Norwegian and English, in full. */
export const monthNames =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december'

const byLength = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|')
const spaced = [...ordinalWords.keys()].filter((it) => /^(?:tjue|tretti)\p{L}{4}/u.test(it)).map((it) => it.replace(/^(tjue|tretti)/, '$1 ')) // prettier-ignore
const ordinal = `(?:${byLength([...ordinalWords.keys(), ...spaced])})`
const englishOrdinal = `(?:${byLength(englishOrdinalWords.flatMap((it) => [it, it.replace('-', ' ')]))})`
const small = `(?:null|oh) ${oneDigitWords}`
const year = `(?:(?:1[89]|20)\\d\\d|nitten ?hundre(?: og)? (?:${twoDigitWords}|${oneDigitWords})|(?:nitten|nineteen) ?(?:${twoDigitWords}|${small})|(?:to ?tusen|two thousand)(?:(?: og| and)? (?:${twoDigitWords}|${oneDigitWords}|one|two|three|four|five|six|seven|eight|nine))?|tjue (?:${twoDigitWords})|${small}|${twoDigitWords}|['’]?\\d\\d(?!\\d))`
const yearAfter = `(?:,? (?:i )?${year})`
const figure = '\\d{1,2}\\.'
const left = '(?<![\\p{L}\\p{N}.])'
const right = '(?![\\p{L}\\p{N}])'

/** A day as it is said: with the month's name or its number, and the year where it is said too. */
export const saidDay = new RegExp(
  `${left}(?:${ordinal} (?:i )?(?:${monthNames})|(?:${ordinal}|${figure}) i (?:${ordinal}|${figure}))(${yearAfter})?${right}`,
  'giu',
)

/** An English day as it is said: «fourth of March», «March fourth», with or without a year. */
export const saidEnglishDay = new RegExp(
  `${left}(?:${englishOrdinal} (?:of )?(?:${monthNames})|(?:${monthNames}) (?:the )?${englishOrdinal})(${yearAfter})?${right}`,
  'giu',
)

/** The year of a birth, in figures or as it is said, in the first group. */
export const birthYear = new RegExp(
  `(?<!\\p{L})(?:født|fødd|f\\.|born|fødselsår|fødeår|fødselsdato|årgang)(?: år)?:? (?:den |i |in |er |var )?((?:['’]?\\d{2}|\\d{4}|\\d{6})(?!\\d|[ .]?\\d)|(?:nitten|nineteen) ?(?:${twoDigitWords}|${small})|${twoDigitWords})${right}`,
  'giu',
)
