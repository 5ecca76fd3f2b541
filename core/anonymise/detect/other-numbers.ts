import type { Candidate } from '../candidate'
import { wordsBefore } from './digits'
import { anyHyphen, anySpace } from './digit-gaps'

const caseNumber =
  /(?<![\p{L}\p{N}/.-])(?:[Ss]ak(?:snr\.?|snummer)? )?(?:(?:19|20)?\d{2})\s?\/\s?(\d{3,7})(?:-\d{1,4})?(?![\p{L}\p{N}/])/gu
const yearAndNumber = /(?<![\p{L}\p{N}/.-])(?:19|20)?\d{2}-\d{3,7}(?![\p{L}\p{N}/-])/gu
const caseWord = /(sak|saksnr|saksnummer|journal|jnr|ref|referanse|arkiv|arkivsak|vedtak|case)[^\n]{0,15}$/
const whose =
  'duf|kid|pass|passport|imei|student|kandidat|journal|pasient|npr|saks?|medlems?|kunde|ansatt|tilsett|låner|polise|referanse'
const between = `[${anySpace}${anyHyphen}./\\n]`
const named = new RegExp(
  `(?<!\\p{L})(?:${whose})(?:[- ]?(?:nr|nummer|number|no|id))?(?:et|en)?\\.?:?[${anySpace}](?:(?:er|var|is|nr\\.?|nummer|no\\.?|mitt|hans|hennes)[${anySpace}]){0,2}((?:\\p{L}{1,3}[ -]?)?\\d(?:${between}{0,3}\\d){2,40})`,
  'giu',
)
const shortPhone = /(?:tlf|telefon|ring|ringe|ringte|phone|call)\.?:?\s(?:på\s)?(0\d{4})(?!\d| ?\d)/giu

/** Capitals or one letter that is tied to the figures: «AB 1234567», «s234567», never «i 2006». */
const hasPlainStart = /^(?:(?!I )\p{Lu}{1,3}[ -]?|\p{L})?\d/u

/**
 * Case, journal, passport, student, KID, DUF and IMEI numbers, told by the word before them or by `21/01234`, and
 * telephones of five figures after a word for calling.
 */
export function otherNumbers(text: string): readonly Candidate[] {
  return [...caseNumbers(text), ...namedNumbers(text), ...shortPhones(text)]
}

function caseNumbers(text: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(caseNumber)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const isNamed = /^s/i.test(match[0]) || caseWord.test(wordsBefore(text, match.index, 30))
    const isYears = /^(?:19|20)\d{2}\/(?:19|20)\d{2}$/.test(match[0])
    if (isNamed) found.push({ span, kind: 'other', tier: 'certain' })
    else if (!isYears && !/\s/.test(match[0]) && (match[1]?.length ?? 0) >= 4)
      found.push({ span, kind: 'other', tier: 'likely' })
  }
  for (const match of text.matchAll(yearAndNumber))
    if (caseWord.test(wordsBefore(text, match.index, 30)))
      found.push({ span: { start: match.index, end: match.index + match[0].length }, kind: 'other', tier: 'likely' })
  return found
}

function namedNumbers(text: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(named)) {
    const number = match[1] ?? ''
    if (number.replace(/\D/g, '').length < 4 || !hasPlainStart.test(number) || isYearAlone(match[0], number)) continue
    const start = match.index + match[0].length - number.length
    found.push({ span: { start, end: start + number.length }, kind: 'other', tier: 'certain' })
  }
  return found
}

/** «saken 2006»: without a word for number a year tells of the thing, not which. */
function isYearAlone(surface: string, number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number) && !/(?:nr|nummer|number|no\b|id\b)/i.test(surface)
}

function shortPhones(text: string): readonly Candidate[] {
  return [...text.matchAll(shortPhone)].map((match) => {
    const end = match.index + match[0].length
    return { span: { start: end - 5, end }, kind: 'phone', tier: 'likely' }
  })
}
