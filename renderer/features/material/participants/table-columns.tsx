import type { Output } from '../../../../core/contract/contract'
import { useMessages } from '../../../messages/use-messages'
import { useSession } from '../../../state/session'
import { Callout } from '../../../ui/callout'
import { Checkbox } from '../../../ui/checkbox'
import { Table, type Column } from '../../../ui/table'

type TableColumnsProps = Readonly<{
  table: Output<'participant.readTable'>
  chosen: ReadonlySet<number>
  onChange: (chosen: ReadonlySet<number>) => void
}>
type Row = TableColumnsProps['table']['columns'][number] & Readonly<{ at: number }>

/** What each column of the file becomes. What says who somebody is never becomes an attribute, and that is said. */
export function TableColumns({ table, chosen, onChange }: TableColumnsProps) {
  const { material } = useMessages()
  const words = material.table
  const isListOpen = useSession((it) => it.project?.nameList === 'open')
  const secret = table.columns
    .filter((it) => it.kind !== 'plain')
    .map((it) => it.name)
    .join(', ')
  const rows = table.columns.map((it, at): Row => ({ ...it, at }))

  function toggle(at: number, isChosen: boolean) {
    const next = new Set(chosen)
    if (isChosen) next.add(at)
    else next.delete(at)
    onChange(next)
  }
  const columns: readonly Column<Row>[] = [
    { id: 'name', header: words.column, isRowHeader: true, cell: (it) => it.name },
    {
      id: 'examples',
      header: words.examples,
      cell: (it) => <span data-name={it.kind !== 'plain' || undefined}>{it.examples.join(' · ')}</span>,
    },
    {
      id: 'becomes',
      header: words.becomes,
      cell: (it) =>
        it.kind === 'plain' ? (
          <Checkbox isSelected={chosen.has(it.at)} onChange={(isChosen) => toggle(it.at, isChosen)}>
            {words.attribute(it.name)}
          </Checkbox>
        ) : (
          <span className="table-secret">
            {words.kinds[it.kind]} · {isListOpen ? words.toNameList : words.leftOut}
          </span>
        ),
    },
  ]
  return (
    <>
      {secret !== '' ? (
        <Callout tone="decide">{isListOpen ? words.secretToList(secret) : words.secretLeftOut(secret)}</Callout>
      ) : null}
      <div className="people-table">
        <Table caption={words.caption} isCaptionHidden columns={columns} rows={rows} rowId={(it) => String(it.at)} />
      </div>
    </>
  )
}
