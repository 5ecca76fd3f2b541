import type { Form } from './terms'

/** Where a number of the name list stands in a text, half-open, UTF-16 units. */
export type DigitHit = Readonly<{ start: number; end: number; form: Form }>

const digitRow = /\d(?:[\s\u00a0.\-–/()+]{0,2}\d)+/gu

/** Numbers however they are grouped: spaces, dots, hyphens and brackets between digits say nothing. */
export function matchDigits(text: string, digits: ReadonlyMap<string, Form>): DigitHit[] {
  if (digits.size === 0) return []
  const lengths = [...new Set([...digits.keys()].map((it) => it.length))]
  return [...text.matchAll(digitRow)].flatMap((found) => {
    const offsets = [...found[0].matchAll(/\d/g)].map((digit) => found.index + digit.index)
    const row = found[0].replace(/\D/g, '')
    return lengths.flatMap((length) => {
      const hits: DigitHit[] = []
      for (let at = 0; at + length <= row.length; at += 1) {
        const form = digits.get(row.slice(at, at + length))
        const start = offsets[at]
        const last = offsets[at + length - 1]
        if (form !== undefined && start !== undefined && last !== undefined) hits.push({ start, end: last + 1, form })
      }
      return hits
    })
  })
}
