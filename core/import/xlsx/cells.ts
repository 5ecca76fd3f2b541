import { FaultError } from '../../contract/fault'
import { childOf, descendants, elements, ownText, type XmlElement } from '../xml'
import { textOf, type Workbook } from './workbook'

const widest = 16_384

/** The column of `AB12`, from 0; null where the cell does not say it. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^\$?([A-Z]{1,3})/u.exec(reference ?? '')?.[1]
  if (letters === undefined) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

const two = (value: number) => String(value).padStart(2, '0')

/** A count of days as `2026-03-04`, with a time where it has one, or as a time alone. Source: ECMA-376 part 1, 18.17.4. */
function dateOf(serial: number, isFrom1904: boolean): string {
  const seconds = Math.round((serial % 1) * 86_400)
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  if (serial < 1) return time
  // Excel counts a 29 February 1900 that never was.
  const day = Math.floor(serial) + (isFrom1904 ? 1462 : serial < 60 ? 1 : 0)
  const date = new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10)
  return seconds === 0 ? date : `${date} ${time}`
}

function numberOf(written: string, cell: XmlElement, { dateStyles, isFrom1904 }: Workbook): string {
  const value = Number(written)
  if (written.trim() === '' || !Number.isFinite(value)) return written
  const isDate = dateStyles.has(Number(cell.attributes[':s'] ?? -1)) && value >= 0 && value < 2_958_466
  // Excel shows fifteen figures: the rest is noise of its arithmetic.
  return isDate ? dateOf(value, isFrom1904) : String(Number(value.toPrecision(15)))
}

function valueOf(cell: XmlElement, workbook: Workbook): string {
  const inline = childOf(cell, 'x:is')
  if (inline) return textOf(inline)
  const written = ownText(childOf(cell, 'x:v'))
  const type = cell.attributes[':t'] ?? 'n'
  if (type === 's') return workbook.strings[Number(written)] ?? ''
  if (type === 'b') return written === '1' ? 'TRUE' : 'FALSE'
  return type === 'n' ? numberOf(written, cell, workbook) : written
}

/**
 * The rows of a sheet that hold anything, each as wide as the columns that do. Faults: `import.too-large` {megabytes} for
 * more than `most` cells.
 */
export function rowsOf(sheet: XmlElement, workbook: Workbook, most: number): readonly (readonly string[])[] {
  const rows: Map<number, string>[] = []
  const used = new Set<number>()
  for (const row of descendants(sheet, 'x:row')) {
    const cells = new Map<number, string>()
    let next = 0
    for (const cell of elements(row).filter((it) => it.name === 'x:c')) {
      const column = Math.min(columnOf(cell.attributes[':r']) ?? next, widest)
      next = column + 1
      const value = valueOf(cell, workbook)
      if (value.trim() !== '') cells.set(column, (cells.get(column) ?? '') + value)
    }
    for (const column of cells.keys()) used.add(column)
    if (cells.size > 0) rows.push(cells)
  }
  const columns = [...used].sort((a, b) => a - b)
  if (rows.length * columns.length > most) throw new FaultError('import.too-large', { megabytes: 100 })
  return rows.map((cells) => columns.map((column) => cells.get(column) ?? ''))
}
