import type { SourceTable as Sources } from '../../../core/contract/coding'
import { formatNumber } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { Table } from '../../ui/table'
import { CodeName } from './code-name'
import { NumberButton, type Opened } from './number-button'

type SourceTableProps = Readonly<{ table: Sources; opened: Opened | null; onOpen: (opened: Opened) => void }>

type Row = Sources['rows'][number]

/** Codes by source: interviews by their only voice, else what a document is. Each number opens its excerpts. */
export function SourceTable({ table, opened, onOpen }: SourceTableProps) {
  const { analysis, common } = useMessages()
  const language = useLanguage()
  const number = (value: number) => formatNumber(language, value)
  const nameOf = ({ voice, kind, number }: Sources['sources'][number]) =>
    voice !== null && kind === 'interview' ? voice : `${common.kind[kind]}${number === null ? '' : ` ${number}`}`
  return (
    <section className="analysis-section" aria-labelledby="by-source">
      <h3 id="by-source">{analysis.bySource}</h3>
      <p className="analysis-rule">{analysis.bySourceRule}</p>
      <div className="analysis-wide" tabIndex={0} role="group" aria-labelledby="by-source">
        <Table<Row>
          caption={analysis.bySource}
          isCaptionHidden
          rows={table.rows}
          rowId={(row) => row.code}
          columns={[
            {
              id: 'name',
              header: analysis.category,
              isRowHeader: true,
              cell: ({ name, depth }) => <CodeName name={name} depth={depth} />,
            },
            ...table.sources.map((source, at) => ({
              id: source.document,
              header: <span data-name>{nameOf(source)}</span>,
              align: 'end' as const,
              cell: (row: Row) => {
                const value = row.segments[at] ?? 0
                const isOpen = opened?.code === row.code && opened.document === source.document
                return (
                  <NumberButton
                    text={number(value)}
                    name={analysis.open(`${nameOf(source)}, ${analysis.segmentsOf(number(value))}`, row.name)}
                    isOpen={isOpen}
                    isNothing={value === 0}
                    onOpen={() => onOpen({ code: row.code, document: source.document })}
                  />
                )
              },
            })),
            { id: 'sum', header: analysis.sum, align: 'end', cell: (row) => number(row.sum) },
          ]}
          footer={
            <tr>
              <th scope="row">{analysis.total}</th>
              {[...table.total.segments, table.total.sum].map((it, at) => (
                <td key={at} data-align="end">
                  {number(it)}
                </td>
              ))}
            </tr>
          }
        />
      </div>
    </section>
  )
}
