import type { Drop, SourceLine } from '../source-line'
import type { Step } from './step'

const mark = /(?<![-\s])-{3}(?!-)|(?<!-)-{3}(?![-\s])/gu

/** Offers to read `---` inside the text, which converters write for a new paragraph, as a line break. */
export const withParagraphMarks: Step = (lines, { taken }) => {
  const count = lines.reduce((sum, line) => sum + (isMarked(line) ? [...line.text.matchAll(mark)].length : 0), 0)
  if (count < 2) return null
  const isTaken = taken['paragraph-marks'] === true
  const mends = [{ mend: { kind: 'paragraph-marks', count }, taken: isTaken }] as const
  if (!isTaken) return { lines, mends }
  const drops = Array.from({ length: count }, (): Drop => ({ kind: 'markup', text: '---' }))
  return { lines: lines.flatMap((line) => (isMarked(line) ? partsOf(line) : [line])), drops, mends }
}

function isMarked(line: SourceLine): boolean {
  return line.kind === 'text' && !line.header && /[^\s-]/u.test(line.text)
}

function partsOf(line: SourceLine): readonly SourceLine[] {
  const parts = line.text.split(mark).filter((text) => text.trim() !== '')
  return parts.map((text, index) => (index === 0 ? { ...line, text } : { ...line, text, wrapped: false }))
}
