import type { Drop, SourceLine } from '../source-line'
import { matchLabel } from './label-shape'
import type { Step } from './step'
import { titledStarts } from './titled-parts'

const heading =
  /^(?:(?:gruppe|fokusgruppe|dybde)?intervju|interview|fokusgruppe|focus group|samtale|transkripsjon|transkript|transcript|transcription|økt|session|runde)\s?(?:nr\.?|no\.?|#)?\s?(\d{1,3})(?!\p{L}|\p{N}|\.\p{N})[^.?!]{0,90}$/iu

/**
 * Finds several interviews in one file, by headings as `Interview 2: …` that count up, or that begin alike, and have a
 * conversation under them.
 * The headings name nobody. Offers to read one of them by itself, under its heading as title; what stands over the first
 * heading stays with the first.
 */
export const withParts: Step = (lines, { taken, part }) => {
  const numbered = startsOf(lines)
  const starts = numbered.length < 2 ? titledStarts(lines) : numbered
  if (starts.length < 2) return null
  const titles = starts.map((start) => lines[start]!.text.trim().replace(/\s*:$/u, ''))
  const isTaken = taken['parts'] === true
  const mends = [{ mend: { kind: 'parts', titles, count: titles.length }, taken: isTaken }] as const
  const headed = lines.map((line, index): SourceLine => (starts.includes(index) ? { ...line, kind: 'title' } : line))
  if (!isTaken) return { lines: headed, mends }
  const index = Math.min(part, starts.length - 1)
  const [from, to] = [starts[index]!, starts[index + 1] ?? lines.length]
  const over = index === 0 ? headed.slice(0, from).map((line): SourceLine => ({ ...line, kind: 'note' })) : []
  const others = [...(index === 0 ? [] : lines.slice(0, from)), ...lines.slice(to)]
  return {
    lines: [...over, ...headed.slice(from, to)],
    drops: others.map((line): Drop => ({ kind: 'other-part', text: wholeText(line) })),
    mends,
    parts: { index, titles },
  }
}

/** The lines that head an interview: they count up by one, and at least two labels stand under each of them but one. */
function startsOf(lines: readonly SourceLine[]): readonly number[] {
  const found: number[] = []
  let number: number | null = null
  for (const [index, line] of lines.entries()) {
    const match = line.kind === 'note' || line.header || line.text.length > 140 ? null : heading.exec(line.text.trim())
    if (!match || (number !== null && Number(match[1]) !== number + 1)) continue
    number = Number(match[1])
    found.push(index)
  }
  const spoken = found.filter((start, index) => {
    const under = lines.slice(start + 1, found[index + 1] ?? lines.length)
    return under.filter((line) => line.header ?? matchLabel(line.text)).length >= 2
  })
  return spoken.length >= found.length - 1 ? found : []
}

function wholeText({ header, text }: SourceLine): string {
  return header ? `${header.label} ${header.time} ${header.marks} ${text}` : text
}
