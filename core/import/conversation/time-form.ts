const fraction = String.raw`(?:[.,]\d{1,3})?`
const opened = String.raw`(?<=[[({#]\s?)`

/**
 * The source of a pattern for a time as transcripts write it: `m:ss`, `h:mm:ss` and `h:m:s`, each with a fraction; behind an
 * opening bracket or `#` also `hh.mm.ss` and f4's tenths. Source: the format survey, section 1.20.
 */
export const timeSource = String.raw`(?:${opened}\d{2}:\d{2}:\d{2}-\d|\d{1,2}:\d{1,2}:\d{1,2}${fraction}|\d{1,3}:\d{2}${fraction}|${opened}\d{1,2}\.\d{2}\.\d{2}${fraction})(?![:\d])`

/** Milliseconds of a time in any of those forms. */
export function parseTime(text: string): number {
  const dotted = /^(\d+)\.(\d+)\.(\d+)(.*)$/u.exec(text)
  const [whole = '', part = ''] = (dotted ? `${dotted.slice(1, 4).join(':')}${dotted[4]}` : text).split(/[.,-]/u)
  const seconds = whole.split(':').reduce((sum, it) => sum * 60 + Number(it), 0)
  return seconds * 1000 + Number(part.padEnd(3, '0'))
}

const alone = new RegExp(String.raw`^(?:[[({#]\s?(${timeSource})\s?[\])}#]|(\d{1,2}:\d{2}:\d{2}))$`, 'u')

/** The milliseconds of a line that holds a time and nothing else: in brackets, or with its hours. Null for any other. */
export function timeAlone(line: string): number | null {
  const found = line.length > 40 ? null : alone.exec(line.trim())
  return found ? parseTime(found[1] ?? found[2]!) : null
}
