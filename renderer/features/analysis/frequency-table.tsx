import type { CSSProperties } from 'react'
import type { FrequencyTable as Frequencies } from '../../../core/contract/coding'
import type { CodeId } from '../../../core/model/ids'
import { formatNumber } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { Table } from '../../ui/table'
import { largestOf, shareOf } from './bars'
import { CodeName } from './code-name'
import { NumberButton, type Opened } from './number-button'

type FrequencyTableProps = Readonly<{
  table: Frequencies
  opened: Opened | null
  onOpen: (code: CodeId) => void
}>

type Row = Frequencies['rows'][number]

/** Counts per code with the sentence that says unit, base and rule, and bars from the same numbers. */
export function FrequencyTable({ table, opened, onOpen }: FrequencyTableProps) {
  const { analysis, common } = useMessages()
  const language = useLanguage()
  const word = useSession((it) => it.project?.settings.participantWord ?? 'informant')
  const [, , many, theMany] = common.participantWord[word] as [string, string, string, string]
  const { base, total } = table
  const largest = largestOf(table.rows)
  const number = (value: number) => formatNumber(language, value)
  const column = (id: 'codings' | 'segments' | 'participants', header: string, name: (value: string) => string) => ({
    id,
    header,
    align: 'end' as const,
    cell: (row: Row) => (
      <NumberButton
        text={number(row[id])}
        name={analysis.open(name(number(row[id])), row.name)}
        isOpen={row.code === opened?.code && opened.document === null}
        isNothing={row.codings === 0}
        onOpen={() => onOpen(row.code)}
      />
    ),
  })
  return (
    <>
      <p className="analysis-rule">
        {analysis.rule(number(base.participants), base.documents, many, capitalised(theMany))}
      </p>
      <Table
        caption={analysis.caption}
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
          column('codings', analysis.codings, analysis.codingsOf),
          column('segments', analysis.segments, analysis.segmentsOf),
          column('participants', analysis.participants(many), (it) => `${it} ${many}`),
          {
            id: 'bar',
            header: analysis.bars,
            cell: (row) => (
              <span
                className="frequency-bar"
                aria-hidden
                data-depth={Math.min(row.depth, 2)}
                style={{ '--share': shareOf(row.segments, largest) } as CSSProperties}
              />
            ),
          },
        ]}
        footer={
          <tr>
            <th scope="row">{analysis.total}</th>
            <td data-align="end">{number(total.codings)}</td>
            <td data-align="end">{number(total.segments)}</td>
            <td data-align="end">{number(total.participants)}</td>
            <td />
          </tr>
        }
      />
      <p className="analysis-note">{analysis.note}</p>
    </>
  )
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
