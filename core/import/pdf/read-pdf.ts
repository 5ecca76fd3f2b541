import { FaultError } from '../../contract/fault'
import { cleanLines } from '../characters/clean-lines'
import { readConversation } from '../conversation/conversation'
import type { Reading } from '../reading'
import type { OfferedMend, ReadingAnswers, ReadingMend } from '../reading-mend'
import type { Drop } from '../source-line'
import { marginNumbers } from './margin-numbers'
import { inReadingOrder } from './columns'
import { groupBy, type PdfPage } from './page'
import { pageFurniture } from './page-furniture'
import { paragraphsOf } from './paragraphs'
import { rowsOf } from './rows'
import { withTables } from './table-rows'
import { withTableRows } from './tables'

/**
 * Reads the text of a PDF by its position: numbers in the margin and what comes again on every page are left out, lines are
 * joined to paragraphs. Faults: `import.no-text` where there is none, as in a scanned file.
 */
export function readPdf(pages: readonly PdfPage[], { taken, ...answers }: ReadingAnswers): Reading {
  const drops: Drop[] = []
  const mends: OfferedMend[] = []

  /** What is certain by its place, unless a person has said no. */
  function takes(kind: 'line-numbers' | 'page-furniture', count: number): boolean {
    const mend: ReadingMend = { kind, count }
    const isTaken = taken[kind] ?? true
    if (count > 0) mends.push({ mend, taken: isTaken })
    return count > 0 && isTaken
  }

  const numbers = marginNumbers(pages)
  const withoutNumbers = takes('line-numbers', numbers.size)
  const rows = pages.flatMap((page, index) => {
    if (!withoutNumbers) return rowsOf(page, index)
    for (const piece of page.pieces)
      if (numbers.has(piece)) drops.push({ kind: 'line-number', text: piece.text.trim() })
    return rowsOf({ ...page, pieces: page.pieces.filter((piece) => !numbers.has(piece)) }, index)
  })
  if (rows.length === 0) throw new FaultError('import.no-text')
  const furniture = pageFurniture(rows)
  const left = takes('page-furniture', furniture.size) ? furniture : new Set()
  for (const row of rows) if (left.has(row)) drops.push({ kind: 'page-furniture', text: row.text })
  const body = rows.filter((row) => !left.has(row))
  const ordered = inReadingOrder([...groupBy(body, (row) => row.page).values()])
  const lines = cleanLines(withTables(paragraphsOf(withTableRows(ordered, drops), drops)), drops)
  const conversation = readConversation(lines, { taken, ...answers })
  const others = conversation.mends.filter(({ mend }) => !mends.some((it) => it.mend.kind === mend.kind))
  return { format: 'pdf', conversation: { ...conversation, mends: [...mends, ...others] }, messages: [], drops }
}
