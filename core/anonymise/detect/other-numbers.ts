import type { Candidate } from '../candidate'
import { wordsBefore } from './digits'

const caseNumber =
  /(?<![\p{L}\p{N}/.-])(?:[Ss]ak(?:snr\.?|snummer)? )?(?:(?:19|20)?\d{2})\/(\d{3,7})(?:-\d{1,4})?(?![\p{L}\p{N}/])/gu
const caseWord = /(sak|saksnr|saksnummer|journal|jnr|ref|referanse|arkiv|arkivsak|vedtak)[^\n]{0,15}$/
const named =
  /(?<!\p{L})(?:duf(?:-?(?:nr|nummer))?|kid(?:-?(?:nr|nummer))?|pass(?:nr|nummer|et)?|imei|student(?:nr|nummer)|journal(?:nr|nummer)?|saks?(?:nr|nummer)|medlems(?:nr|nummer)|kunde(?:nr|nummer)|ansatt(?:nr|nummer)|polise(?:nr|nummer)?|referanse(?:nr|nummer)?|passport(?: no| number)?)\.?:?\s(?:er\s|var\s|is\s|nr\.?\s|nummer\s|no\.?\s)?((?:\p{Lu}{1,3}[ -]?)?\d(?:[\d .\-/\u00a0\u202f]{0,30}\d)?)/giu

/** Case, journal, passport, student, KID, DUF and IMEI numbers, told by the word before them or by `21/01234`. */
export function otherNumbers(text: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(caseNumber)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const isNamed = /^s/i.test(match[0]) || caseWord.test(wordsBefore(text, match.index, 30))
    const isYears = /^(?:19|20)\d{2}\/(?:19|20)\d{2}$/.test(match[0])
    if (isNamed) found.push({ span, kind: 'other', tier: 'certain' })
    else if (!isYears && (match[1]?.length ?? 0) >= 4) found.push({ span, kind: 'other', tier: 'likely' })
  }
  for (const match of text.matchAll(named)) {
    const number = match[1] ?? ''
    if (number.replace(/\D/g, '').length < 4) continue
    const start = match.index + match[0].length - number.length
    found.push({ span: { start, end: start + number.length }, kind: 'other', tier: 'certain' })
  }
  return found
}
