import type { Chance } from './chance'

const writtenGaps = [' ', '\u00a0', '\u2009', '\u202f', '.', '-', '–', '\u2011'] as const
const brokenGaps = ['\n', ' \n', '-\n', '\u00a0\n', ' - ', '  ', ' – '] as const

/** Digits cut into groups of the lengths given, with `between` between them. */
export function grouped(digits: string, lengths: readonly number[], between: string): string {
  return groupsOf(digits, lengths).join(between)
}

export function groupsOf(digits: string, lengths: readonly number[]): readonly string[] {
  let at = 0
  return lengths.map((length) => digits.slice(at, (at += length))).filter(Boolean)
}

/** One gap throughout: a space of some width, a full stop, a hyphen. */
export function written(chance: Chance, digits: string, shapes: readonly (readonly number[])[]): string {
  return grouped(digits, chance.pick(shapes), chance.pick(writtenGaps))
}

/** One gap is a line break or a hyphen with spaces, the others are spaces. */
export function broken(chance: Chance, digits: string, shapes: readonly (readonly number[])[]): string {
  const groups = groupsOf(digits, chance.pick(shapes))
  const at = 1 + chance.below(groups.length - 1)
  const [head, tail] = [groups.slice(0, at), groups.slice(at)].map((it) => it.join(' '))
  return `${head}${chance.pick(brokenGaps)}${tail}`
}
