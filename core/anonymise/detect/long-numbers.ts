import type { IdentifierKind, Tier } from '../../model/identifier'
import type { Candidate } from '../candidate'
import { isAccountNumber, isNorwegianIban } from './account'
import { isDayOfCalendar } from './calendar'
import { digitChains, windowsOf, wordsAfter, wordsBefore, type DigitChain, type DigitWindow } from './digits'
import { numberContext as context } from './number-context'
import { hasControlDigits, nationalIdShape, nationalIdTier } from './national-id'
import { isOrganisationNumber } from './organisation-number'

const money = /^\s?(kr\b|kroner|,-|mill|tusen|%|prosent|nok|euro)/
const shapes11 = new Set(['11', '6 5', '4 2 5', '2 2 2 5', '2 2 2 3 2', '6 3 2', '5 6', '4 7', '1 1 1 1 1 1 1 1 1 1 1'])
const phoneShapes = new Set(['2 2 2 2', '3 2 3'])

/** Numbers of eight digits and more: national identity, account, organisation and telephone numbers, IBAN. */
export function longNumbers(text: string): readonly Candidate[] {
  return digitChains(text, 8).flatMap((chain) => {
    const isOther = context.named.test(wordsBefore(text, chain.groups[0]?.start ?? 0))
    return [
      ...asOther(isOther, prefixedNumbers(text, chain)),
      ...windowsOf(chain, 11).flatMap((it) => elevenDigits(text, it)),
      ...asOther(isOther, [
        ...windowsOf(chain, 12).flatMap((it) => twelveDigits(it)),
        ...windowsOf(chain, 9).flatMap((it) => nineDigits(text, it)),
        ...windowsOf(chain, 8).flatMap((it) => eightDigits(text, it)),
      ]),
    ]
  })
}

/** After «passnummer», «KID» and the like eight, nine or twelve digits are that. */
function asOther(isOther: boolean, found: readonly Candidate[]): readonly Candidate[] {
  return isOther ? found.map((it) => ({ ...it, kind: 'other' })) : found
}

function hit(it: Readonly<{ start: number; end: number }>, kind: IdentifierKind, tier: Tier): readonly Candidate[] {
  return [{ span: { start: it.start, end: it.end }, kind, tier }]
}

function elevenDigits(text: string, it: DigitWindow): readonly Candidate[] {
  const shape = it.shape.join(' ')
  const fitsId = hasControlDigits(it.digits)
  const fitsAccount = isAccountNumber(it.digits)
  if (!it.isWhole && !fitsId && !fitsAccount && !shapes11.has(shape)) return []
  const before = wordsBefore(text, it.start)
  if (context.nationalId.test(before)) return hit(it, 'national-id', 'certain')
  if (context.account.test(before)) return hit(it, 'account', 'certain')
  if (shape === '4 2 5') return hit(it, 'account', fitsAccount ? 'certain' : 'likely')
  const looksLikeId = nationalIdShape(it.digits) !== 'none'
  if (fitsAccount && !fitsId && !looksLikeId) return hit(it, 'account', 'likely')
  return hit(it, 'national-id', nationalIdTier(it.digits, shape === '6 5'))
}

/** Telephones for machines (58, 59) have twelve digits, DUF numbers too: four of a year, six and two. */
function twelveDigits(it: DigitWindow): readonly Candidate[] {
  if (!it.isWhole) return []
  if (/^5[89]/.test(it.digits)) return hit(it, 'phone', 'certain')
  return /^(19|20)\d\d/.test(it.digits) ? hit(it, 'other', it.shape.length <= 3 ? 'likely' : 'ask') : []
}

function nineDigits(text: string, it: DigitWindow): readonly Candidate[] {
  const shape = it.shape.join(' ')
  const fits = isOrganisationNumber(it.digits)
  const isNamed = context.organisation.test(wordsBefore(text, it.start))
  const whole = withTaxMarks(text, it)
  if (isNamed || whole !== it) return hit(whole, 'organisation-number', 'certain')
  if (money.test(wordsAfter(text, it.end))) return []
  const isPlain = shape === '3 3 3' || shape === '9'
  if (fits && (it.isWhole || isPlain)) return hit(it, 'organisation-number', isPlain ? 'certain' : 'likely')
  if (isPlain && it.isWhole) return hit(it, 'organisation-number', shape === '9' ? 'ask' : 'likely')
  return []
}

/** The number with the `NO` before it and the `MVA` after it. */
function withTaxMarks(text: string, it: DigitWindow): Readonly<{ start: number; end: number }> {
  const before = /(?<![\p{L}\p{N}])NO[\s-]?$/u.exec(text.slice(Math.max(0, it.start - 4), it.start))?.[0].length ?? 0
  const after = /^[\s-]?MVA(?![\p{L}\p{N}])/iu.exec(text.slice(it.end, it.end + 6))?.[0].length ?? 0
  return before + after === 0 ? it : { start: it.start - before, end: it.end + after }
}

function eightDigits(text: string, it: DigitWindow): readonly Candidate[] {
  const shape = it.shape.join(' ')
  const isGrouped = phoneShapes.has(shape)
  if (!isGrouped && shape !== '8' && !it.isWhole) return []
  const isNamed = context.phone.test(wordsBefore(text, it.start))
  if (!isNamed && isDateOrYears(it.digits, shape)) return shape === '4 4' ? [] : hit(it, 'date', 'ask')
  if (money.test(wordsAfter(text, it.end))) return []
  return telephone(it, isGrouped, isNamed)
}

function telephone(it: DigitWindow, isGrouped: boolean, isNamed: boolean): readonly Candidate[] {
  if (/^[01]/.test(it.digits)) return isNamed ? hit(it, 'phone', 'likely') : []
  if (isNamed || isGrouped) return hit(it, 'phone', 'certain')
  return hit(it, 'phone', it.shape.length === 1 && /^[49]/.test(it.digits) ? 'likely' : 'ask')
}

function isDateOrYears(digits: string, shape: string): boolean {
  if (shape === '4 4') return /^(19|20)\d\d(19|20)\d\d$/.test(digits)
  const parts = digits.match(/^(\d\d)(\d\d)(\d{4})$/)
  const dayFirst = parts !== null && isDayOfCalendar(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  const turned = digits.match(/^(\d{4})(\d\d)(\d\d)$/)
  const yearFirst = turned !== null && isDayOfCalendar(Number(turned[3]), Number(turned[2]), Number(turned[1]))
  if (shape === '2 2 4') return dayFirst
  if (shape === '4 2 2') return yearFirst
  return shape === '8' && (dayFirst || yearFirst)
}

/** `+47`, `0047`, other countries' prefixes, `NO` before an IBAN. */
function prefixedNumbers(text: string, it: DigitChain): readonly Candidate[] {
  const start = it.groups[0]?.start ?? 0
  const end = it.groups.at(-1)?.end ?? start
  const digits = it.groups.map((group) => group.digits).join('')
  const before = text.slice(Math.max(0, start - 7), start)
  const iban = digits.length === 13 ? /(?<![\p{L}\p{N}])NO[\s-]?$/iu.exec(before) : null
  if (iban)
    return hit({ start: start - iban[0].length, end }, 'account', isNorwegianIban(`NO${digits}`) ? 'certain' : 'likely')
  const plus = plusBefore(before, digits)
  if (plus > 0) return hit({ start: start - plus, end }, 'phone', 'certain')
  if (/^0047\d{8}$|^00[1-9]\d{9,12}$/.test(digits)) return hit({ start, end }, 'phone', 'certain')
  return /^47[2-9]\d{7}$/.test(digits) ? hit({ start, end }, 'phone', 'likely') : []
}

/** How long the `+` or `(+47)` before a telephone is. */
function plusBefore(before: string, digits: string): number {
  if (before.endsWith('+')) return digits.length <= 15 ? 1 : 0
  return digits.length === 8 ? (/\(\+47\)[\s-]?$/.exec(before)?.[0].length ?? 0) : 0
}
