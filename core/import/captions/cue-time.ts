/** Where a cue begins and ends, in milliseconds, and the line that says so. `hasHours`: it begins with hours. */
export type CueTiming = Readonly<{ startMs: number; endMs: number; hasHours: boolean; written: string }>

const time = String.raw`(-?\d{1,6}(?::-?\d{1,6}){1,2}(?:[.,]-?\d{1,4})?)`
const timing = new RegExp(String.raw`^\s*${time}\s*-->\s*${time}(?:[ \t].*)?$`, 'u')
/** Hours, minutes or seconds without a leading zero, as Teams wrote in 2021-22. */
const unpadded = /^-?\d:-?\d{1,2}:-?\d{1,2}(?:[.,]|$)/u

/** Whether a line is the line of times of a cue. */
export function isTiming(line: string): boolean {
  return timing.test(line)
}

/**
 * Whether the times of a file are unpadded integers, so that `0:0:10.20` is 10 seconds and 20 ms. Other files write
 * fractions. Source: the format survey, section 0 fact 9.
 */
export function hasUnpaddedTimes(lines: readonly string[]): boolean {
  return lines.some((line) => unpadded.test(timing.exec(line)?.[1] ?? ''))
}

/** The times of a line such as `00:04.200 --> 00:10.900 align:start`; null for any other. Times before 0 are 0. */
export function parseTiming(line: string, isUnpadded: boolean): CueTiming | null {
  const found = timing.exec(line)
  if (!found) return null
  const startMs = milliseconds(found[1]!, isUnpadded)
  return {
    startMs,
    endMs: Math.max(startMs, milliseconds(found[2]!, isUnpadded)),
    hasHours: found[1]!.split(':').length > 2,
    written: line.trim(),
  }
}

function milliseconds(written: string, isUnpadded: boolean): number {
  if (written.includes('-')) return 0
  const [whole = '', fraction = ''] = written.split(/[.,]/u)
  const seconds = whole.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  // Some writers round 0.9995 s up to `,1000`: four digits are whole milliseconds too.
  const isInteger = isUnpadded || fraction.length > 3
  return seconds * 1000 + Number(isInteger ? fraction : fraction.padEnd(3, '0'))
}
