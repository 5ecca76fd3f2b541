import './table.css'
import type { ReactNode } from 'react'
import { VisuallyHidden } from './visually-hidden'

export type Column<T> = Readonly<{
  id: string
  header: ReactNode
  /** Numbers stand at the end, with their unit in the header. */
  align?: 'start' | 'end'
  /** The column that names the row. */
  isRowHeader?: boolean
  cell: (row: T) => ReactNode
}>

type TableProps<T> = Readonly<{
  caption: string
  isCaptionHidden?: boolean
  columns: readonly Column<T>[]
  rows: readonly T[]
  rowId: (row: T) => string
  footer?: ReactNode
}>

/** A table in the plain sense: caption, column heads, row heads, tabular figures. */
export function Table<T>({ caption, isCaptionHidden, columns, rows, rowId, footer }: TableProps<T>) {
  return (
    <table className="table">
      <caption>{isCaptionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" data-align={column.align}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowId(row)}>
            {columns.map((column) => {
              const Cell = column.isRowHeader ? 'th' : 'td'
              return (
                <Cell key={column.id} scope={column.isRowHeader ? 'row' : undefined} data-align={column.align}>
                  {column.cell(row)}
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
      {footer ? <tfoot>{footer}</tfoot> : null}
    </table>
  )
}
