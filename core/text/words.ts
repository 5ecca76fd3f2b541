import type { Span } from '../model/scalars'

/** A word with its place in the text. Offsets in UTF-16 code units, half-open. */
export type Word = Readonly<{ text: string; span: Span }>

/** Letters and digits with the marks and the hyphens and apostrophes inside them: `Sør-Varanger`, `Jonas’s`, `3`. */
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text in order. The text is NFC. */
export function words(text: string): readonly Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    found.push({ text: match[0], span: { start: match.index, end: match.index + match[0].length } })
  }
  return found
}

/** How many words a text has, by the same rule as `words`. */
export function countWords(text: string): number {
  return words(text).length
}
