import { anyHyphen, anySpace } from './digit-gaps'

/** A group of digits with where it stands. */
export type DigitGroup = Readonly<{ start: number; end: number; digits: string }>

/** Digits that belong together: groups parted by at most a space, dot, hyphen or line break. */
export type DigitChain = Readonly<{ groups: readonly DigitGroup[]; length: number }>

/** Consecutive groups of a chain, read as one number. */
export type DigitWindow = Readonly<{
  start: number
  end: number
  digits: string
  /** How many digits each group holds. */
  shape: readonly number[]
  /** The window is all there is in its chain. */
  isWhole: boolean
}>

const space = `[${anySpace}]`
const hyphen = `[${anyHyphen}]`
const gap = `(?:\\.|${space}{0,2}${hyphen}?${space}?\\n?${space}?)`
const chain = new RegExp(`\\d+(?:${gap}\\d+)*`, 'g')

/** The chains of digits of a text that hold at least `least` digits. Linear. */
export function digitChains(text: string, least: number): readonly DigitChain[] {
  const chains: DigitChain[] = []
  for (const match of text.matchAll(chain)) {
    if (match[0].length < least) continue
    const groups = [...match[0].matchAll(/\d+/g)].map((it) => ({
      start: match.index + it.index,
      end: match.index + it.index + it[0].length,
      digits: it[0],
    }))
    const length = groups.reduce((sum, it) => sum + it.digits.length, 0)
    if (length >= least) chains.push({ groups, length })
  }
  return chains
}

/** The runs of consecutive groups that hold exactly `count` digits. */
export function windowsOf(it: DigitChain, count: number): readonly DigitWindow[] {
  const windows: DigitWindow[] = []
  for (let from = 0; from < it.groups.length; from += 1) {
    const found = windowFrom(it, from, count)
    if (found) windows.push(found)
  }
  return windows
}

function windowFrom(it: DigitChain, from: number, count: number): DigitWindow | null {
  let digits = ''
  const shape: number[] = []
  for (let to = from; to < it.groups.length && digits.length < count; to += 1) {
    const group = it.groups[to] as DigitGroup
    digits += group.digits
    shape.push(group.digits.length)
    if (digits.length !== count) continue
    const start = (it.groups[from] as DigitGroup).start
    return { start, end: group.end, digits, shape, isWhole: it.length === count }
  }
  return null
}

/** Up to `count` characters before a place, in lower case: where a context word would stand. */
export function wordsBefore(text: string, start: number, count = 40): string {
  return text.slice(Math.max(0, start - count), start).toLowerCase()
}

/** Up to `count` characters after a place, in lower case. */
export function wordsAfter(text: string, end: number, count = 20): string {
  return text.slice(end, end + count).toLowerCase()
}
