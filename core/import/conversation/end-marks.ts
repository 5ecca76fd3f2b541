import type { Drop, SourceLine } from '../source-line'

/** `#00:04:10-3#` of f4 and easytranscript: hours, minutes, seconds and tenths. */
const mark = /\s?#(\d{2}):(\d{2}):(\d{2})-(\d)#/gu

/**
 * Takes f4's time marks out of the lines: the last one of a line is when that which stands before it ended, and where the
 * next begins. A file with fewer than two has none. Source: the format survey, section 1.10.
 */
export function withEndMarks(lines: readonly SourceLine[]): Readonly<{
  lines: readonly SourceLine[]
  drops: readonly Drop[]
}> {
  const count = lines.reduce((sum, line) => sum + [...line.text.matchAll(mark)].length, 0)
  if (count < 2) return { lines, drops: [] }
  const drops: Drop[] = []
  let startMs = 0
  const read = lines.map((line): SourceLine => {
    const found = [...line.text.matchAll(mark)]
    const last = found.at(-1)
    if (!last) return { ...line, startMs }
    for (const it of found) drops.push({ kind: 'time-mark', text: it[0].trim() })
    const endMs = milliseconds(last)
    const timed = { ...line, text: line.text.replaceAll(mark, ''), startMs, endMs }
    startMs = endMs
    return timed
  })
  return { lines: read, drops }
}

function milliseconds([, hours, minutes, seconds, tenths]: RegExpExecArray | RegExpMatchArray): number {
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(tenths) * 100
}
