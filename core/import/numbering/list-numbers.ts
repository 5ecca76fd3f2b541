import { writtenNumber, type NumberForm } from './written-number'

/**
 * One level of a list, from 0. `text`: its number with `%1` for the number of the uppermost level and so on; null where the
 * level has a bullet or nothing. `after`: it starts over behind a number of a level above this one; 0: never.
 */
export type ListLevel = Readonly<{
  start: number
  form: NumberForm
  text: string | null
  after: number
  /** The numbers of the levels above are written in digits. */
  isLegal: boolean
}>

/** A list being counted: the last number of each level, where it has begun. */
export type ListCount = (number | undefined)[]

/** Counts one more at a level; `value`: the number that it is given, where it does not follow from the one before. */
export function countOn(count: ListCount, levels: readonly ListLevel[], at: number, value: number | null): void {
  // A level that was passed over is there with its first number, as Word and LibreOffice have it.
  for (let above = 0; above < at; above += 1) count[above] ??= startOf(levels[above])
  const before = count[at]
  count[at] = value ?? (before === undefined ? startOf(levels[at]) : before + 1)
  for (let deeper = at + 1; deeper < levels.length; deeper += 1) {
    if (at < (levels[deeper]?.after ?? deeper)) count[deeper] = undefined
  }
}

/** The number that the page shows at a level that was just counted; null where it shows none. Blanks are single. */
export function shownNumber(count: ListCount, levels: readonly ListLevel[], at: number): string | null {
  const level = levels[at]
  if (!level || level.text === null) return null
  const written = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const index = Number(digit) - 1
    const shown = levels[index]
    if (!shown || index > at) return ''
    const form = level.isLegal && shown.form !== 'none' ? 'decimal' : shown.form
    return writtenNumber(count[index] ?? startOf(shown), form)
  })
  const number = written.replace(/\s+/gu, ' ').trim()
  // A sign alone is a bullet, whatever the file calls it.
  return /[\p{L}\p{N}]/u.test(number) ? number : null
}

function startOf(level: ListLevel | undefined): number {
  return level?.start ?? 1
}
