import { parseTime } from '../conversation/time-form'

/** When a row begins and ends, in milliseconds; `endMs` null where the cell does not say. */
export type RowTime = Readonly<{ startMs: number; endMs: number | null }>

/** What a bare number in a column of times counts. */
export type TimeUnit = 'milliseconds' | 'seconds'

const clock = String.raw`(?:\d{1,3}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,6})?`
const span = new RegExp(String.raw`^[[({#]?(${clock})[\])}#]?(?:\s*(?:-->|[-–—])\s*[[({#]?(${clock})[\])}#]?)?$`, 'u')
const number = /^\d{1,10}(?:[.,]\d{1,9})?$/u

/** Whether a cell is a clock time, or two of them with a dash between. */
export function isClock(cell: string): boolean {
  return span.test(cell.trim())
}

/** Whether a cell is a number without a sign. */
export function isNumber(cell: string): boolean {
  return number.test(cell.trim())
}

/** Whole numbers alone count milliseconds, as Whisper writes them; with a fraction among them they count seconds. */
export function unitOf(cells: readonly string[]): TimeUnit {
  return cells.some((it) => /[.,]/u.test(it)) ? 'seconds' : 'milliseconds'
}

/** The time in a cell: `00:00:04.2`, `0:04 - 0:10`, `[00:04]`, or a number in `unit`. Null: there is none. */
export function parseRowTime(cell: string, unit: TimeUnit): RowTime | null {
  const written = cell.trim()
  if (number.test(written)) {
    const value = Number(written.replace(',', '.'))
    return { startMs: Math.round(unit === 'seconds' ? value * 1000 : value), endMs: null }
  }
  const found = span.exec(written)
  if (!found) return null
  return { startMs: clockMs(found[1]!), endMs: found[2] === undefined ? null : clockMs(found[2]) }
}

function clockMs(written: string): number {
  const [whole = '', fraction = ''] = written.split(/[.,]/u)
  return parseTime(whole) + Math.round(Number(`0.${fraction || '0'}`) * 1000)
}
