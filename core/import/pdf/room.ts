import type { PdfRow } from './page'

/** The first word of a row, with what no line may begin with. Source: UAX 14, rule LB13. */
const firstWord = /^\S+(?: [.,;:!?)\]»”…]\S*)*/u

/** Whether the first word of a row had room on the row before, which could reach to `right`: then that one was ended on purpose. */
export function hadRoom(row: PdfRow, before: PdfRow, right: number): boolean {
  const word = firstWord.exec(row.text)?.[0].length ?? 0
  const letter = (row.right - row.x) / Math.max(1, row.text.length)
  // Letters differ in width: two more than the word and its space make it certain.
  return before.right + (word + 3) * letter < right
}
