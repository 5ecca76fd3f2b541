import type { Drop, SourceLine } from '../../source-line'
import { headOf } from '../head'
import type { LabelMatch } from '../label-shape'
import type { Step } from '../step'

const tier = '_orthography'
const nobody = 'unknown'

/**
 * Reads the columns of the speech corpora LIA and CANS: the speaker at the left, the words in a column of their own, long
 * lines hanging under it. Where a speaker has an orthographic tier, the words of that one are the turns, and the phonetic
 * one is left out. Source: the format survey, section 1.19, and the corpora's own files.
 */
export const readColumns: Step = (lines) => {
  const column = columnOf(lines)
  if (column === null) return null
  const labels = lines.map((line) => line.text.slice(0, column).trim())
  if (!areLabels(labels)) return null
  const known = new Set(labels)
  const drops: Drop[] = []
  const read: SourceLine[] = []
  let isLeftOut = false
  for (const [index, line] of lines.entries()) {
    const [label, text] = [labels[index]!, line.text.slice(column)]
    if (label !== '') isLeftOut = known.has(label + tier)
    if (isLeftOut) drops.push({ kind: 'other-tier', text: `${label} ${text}` })
    else if (label === '') read.push({ ...line, text, wrapped: true })
    else read.push({ ...line, text, header: headOfRow(label) })
  }
  return { lines: read, drops, layout: 'corpus' }
}

/** Where the words begin, on nearly every line, with two blanks and more before them. */
function columnOf(lines: readonly SourceLine[]): number | null {
  const column = /^\S+\s{2,60}(?=\S)/u.exec(lines[0]?.text ?? '')?.[0].length
  if (column === undefined || !lines.every((line) => line.text.slice(0, column).endsWith('  '))) return null
  const aligned = lines.filter((line) => line.text[column] !== ' ').length
  return aligned >= lines.length * 0.9 ? column : null
}

/** Single words that come again, or that have a tier of their own. */
function areLabels(labels: readonly string[]): boolean {
  const rows = labels.filter(Boolean)
  const known = new Set(rows)
  const hasTier = rows.some((label) => known.has(label + tier))
  return rows.length >= 4 && (hasTier || known.size * 2 <= rows.length) && !rows.some((label) => /\s/u.test(label))
}

function headOfRow(label: string): LabelMatch {
  const marks = label.endsWith(tier) ? tier : ''
  const speaker = label.slice(0, label.length - marks.length)
  return speaker === nobody ? headOf('', { marks: label }) : headOf(speaker, { marks })
}
