import type { Tier } from '../../model/identifier'
import { isDayOfYear } from './calendar'

/** What an eleven-digit number may be. `none`: the control digits do not fit, which clears nothing. */
export type NationalIdLabel = 'birth-number' | 'd-number' | 'h-number' | 'fh-number' | 'synthetic' | 'none'

const first = [3, 7, 6, 1, 8, 9, 4, 5, 2]
const second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0)
}

/**
 * Whether the two control digits fit, also by the rule from 2032 on: (weights 3 7 6 1 8 9 4 5 2 + k1) mod 11 is 0, 1, 2
 * or 3, and (weights 5 4 3 2 7 6 5 4 3 2 + k2) mod 11 is 0. Source: Skatteetaten, «nytt fødselsnummer fra 2032».
 */
export function hasControlDigits(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false
  const firstRest = (weighted(digits, first) + Number(digits[9])) % 11
  return firstRest <= 3 && (weighted(digits, second) + Number(digits[10])) % 11 === 0
}

/** Whether the control digits fit by the rule that holds until 2032 (first rest 0). */
export function hasOldControlDigits(digits: string): boolean {
  return hasControlDigits(digits) && (weighted(digits, first) + Number(digits[9])) % 11 === 0
}

/** How the first six digits read as a date with the offsets of D- (day + 40), H- (month + 40) and synthetic numbers. */
export function nationalIdShape(digits: string): NationalIdLabel {
  const day = Number(digits.slice(0, 2))
  const month = Number(digits.slice(2, 4))
  const plainMonth = month > 80 ? month - 80 : month > 40 ? month - 40 : month
  if (!isDayOfYear(day > 40 ? day - 40 : day, plainMonth)) return day >= 80 ? 'fh-number' : 'none'
  if (month > 80) return 'synthetic'
  if (month > 40) return 'h-number'
  return day > 40 ? 'd-number' : 'birth-number'
}

/** The label of an eleven-digit number whose control digits fit; `none` otherwise. Never a reason not to flag it. */
export function nationalIdLabel(digits: string): NationalIdLabel {
  return hasControlDigits(digits) ? nationalIdShape(digits) : 'none'
}

/** How plainly eleven digits are a national identity number: the control digits decide the order, never the flag. */
export function nationalIdTier(digits: string, isGrouped: boolean): Tier {
  const shape = nationalIdShape(digits)
  if (shape !== 'none' && (hasControlDigits(digits) || isGrouped)) return 'certain'
  return shape !== 'none' || hasControlDigits(digits) ? 'likely' : 'ask'
}
