import type { ReadPassage } from '../../../../core/contract/indirect'

/** A stretch of a passage's words; `start` counts in them. */
export type Part = Readonly<{ start: number; text: string; isMarked: boolean }>

/** The words of a passage from mark to mark; marks that overlap are one. Together the parts are the text. */
export function partsOf({ text, marks }: Pick<ReadPassage, 'text' | 'marks'>): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const from = Math.max(start, at)
    if (end <= from) continue
    if (from > at) parts.push({ start: at, text: text.slice(at, from), isMarked: false })
    parts.push({ start: from, text: text.slice(from, end), isMarked: true })
    at = end
  }
  if (at < text.length) parts.push({ start: at, text: text.slice(at), isMarked: false })
  return parts
}
