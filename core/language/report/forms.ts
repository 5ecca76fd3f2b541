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

/** `1 informant`, `8 informanter`. */
export function counted(count: number, one: string, several: string): string {
  return `${formatCount(count)} ${count === 1 ? one : several}`
}

/** A whole number with no-break spaces between thousands from 10 000 on, as Norwegian writes it. */
export function formatCount(count: number): string {
  const digits = String(count)
  return digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, noBreak)
}

/**
 * A share as whole per cent with a no-break space, or null where fewer than ten make the base: then a per cent is a person
 * or less. `share` and `base` are counts.
 */
export function formatPercent(count: number, base: number): string | null {
  return base < 10 ? null : `${Math.round((100 * count) / base)}${noBreak}%`
}

/** The parts of a calendar day `2027-06-30`. Month 0-11. */
export function dayParts(day: string): Readonly<{ year: number; month: number; day: number }> {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month: month - 1, day: date }
}
