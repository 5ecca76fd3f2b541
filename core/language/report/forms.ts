import type { Method, ParticipantWord } from '../../model/settings'

/** A count noun that the project chooses: a bare stem with endings is never glued, so every form is written out. */
export type NounForms = Readonly<{ indefinite: string; definite: string; plural: string; definitePlural: string }>

/** What the levels of the code tree and a coded passage are called by a method. Source: the methods' own textbooks. */
export type MethodWords = Readonly<{
  /** Level 1 and the level below it, in the plural as table headers, and level 1 in the singular. */
  top: string
  topPlural: string
  belowPlural: string
  /** A coded passage: one, and several. */
  passage: string
  passages: string
}>

/** The noun for those who took part, for every choice that a project has. */
export type ParticipantWords = Readonly<Record<ParticipantWord, NounForms>>

/** What the parts of an analysis are called, for every method that a project can follow. */
export type MethodTable = Readonly<Record<Method, MethodWords>>

/** A no-break space: between thousands, and around the sign of equality. */
export const noBreak = '\u00a0'

/** How a language writes numbers. */
export type NumberForms = Readonly<{
  /** A whole number. */
  count(count: number): string
  /** `1 informant`, `8 informanter`. */
  counted(count: number, one: string, several: string): string
  /**
   * A share as whole per cent, or null where fewer than ten make the base: then a per cent is a person or less. Both are
   * counts.
   */
  percent(count: number, base: number): string | null
}>

/** No-break spaces between thousands from 10 000 on, and before the sign of per cent. Source: Språkrådet's rules. */
export const norwegianNumbers = numberForms({ thousands: noBreak, from: 5, percent: `${noBreak}%` })

/** Commas between thousands, nothing before the sign of per cent. Source: APA 7, 6.38 and 6.44. */
export const englishNumbers = numberForms({ thousands: ',', from: 4, percent: '%' })

/** `from`: so many digits a number has that is parted. */
function numberForms(style: Readonly<{ thousands: string; from: number; percent: string }>): NumberForms {
  const count = (given: number) => {
    const digits = String(given)
    return digits.length < style.from ? digits : digits.replace(/\B(?=(\d{3})+$)/g, style.thousands)
  }
  return {
    count,
    counted: (given, one, several) => `${count(given)} ${given === 1 ? one : several}`,
    percent: (given, base) => (base < 10 ? null : `${Math.round((100 * given) / base)}${style.percent}`),
  }
}

/** The parts of a calendar day `2027-06-30`. Month 0-11. */
export function dayParts(day: string): Readonly<{ year: number; month: number; day: number }> {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month: month - 1, day: date }
}
