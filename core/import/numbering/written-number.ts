/**
 * How the number of a list is written. `repeated`: z is followed by aa, bb, as in Word; `counted`: by aa, ab. `zero`: 01.
 * `none` writes nothing.
 */
export type NumberForm =
  | 'decimal'
  | 'zero'
  | 'ordinal'
  | 'english-ordinal'
  | 'lower-roman'
  | 'upper-roman'
  | 'lower-repeated'
  | 'upper-repeated'
  | 'lower-counted'
  | 'upper-counted'
  | 'none'

const romans: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
]
const largestRoman = 3999
const letters = 26
/** So long is the longest number in letters; a larger one is written in digits. */
const mostLetters = 30

function roman(value: number): string {
  let left = value
  let written = ''
  for (const [worth, sign] of romans) for (; left >= worth; left -= worth) written += sign
  return written
}

const letterAt = (index: number) => String.fromCharCode('a'.charCodeAt(0) + index)

function repeated(value: number): string {
  return letterAt((value - 1) % letters).repeat(Math.ceil(value / letters))
}

function counted(value: number): string {
  const rest = Math.floor((value - 1) / letters)
  return (rest === 0 ? '' : counted(rest)) + letterAt((value - 1) % letters)
}

function englishOrdinal(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1
  return value + (isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'))
}

const lower: Readonly<Record<Exclude<NumberForm, `upper-${string}`>, (value: number) => string>> = {
  decimal: String,
  zero: (value) => String(value).padStart(2, '0'),
  ordinal: (value) => `${value}.`,
  'english-ordinal': englishOrdinal,
  'lower-roman': (value) => (value <= largestRoman ? roman(value) : String(value)),
  'lower-repeated': (value) => (value <= letters * mostLetters ? repeated(value) : String(value)),
  'lower-counted': counted,
  none: () => '',
}

/** The number of a list as it is written; in digits where the form has no sign for it, as for 0 in letters. */
export function writtenNumber(value: number, form: NumberForm): string {
  if (value < 1 && /roman|repeated|counted/u.test(form)) return String(value)
  if (form === 'upper-roman') return lower['lower-roman'](value).toUpperCase()
  if (form === 'upper-repeated') return lower['lower-repeated'](value).toUpperCase()
  if (form === 'upper-counted') return lower['lower-counted'](value).toUpperCase()
  return lower[form](value)
}
