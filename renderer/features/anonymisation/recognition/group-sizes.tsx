import { useState } from 'react'
import type { Output } from '../../../../core/contract/contract'
import type { DocumentSummary } from '../../../../core/contract/material'
import type { DocumentId } from '../../../../core/model/ids'
import { useMessages } from '../../../messages/use-messages'
import { useQuery } from '../../../state/use-query'
import { Select } from '../../../ui/select'
import { Table } from '../../../ui/table'
import { AttributeChoice } from './seen-attributes'
import { useLast } from './use-last'
import { Waiting } from './waiting'

const leasts = ['3', '4', '5', '6', '8', '10', '12', '20'] as const
type Least = (typeof leasts)[number]

/** How small the groups are that attributes make: for surveys and tables, and no red light for interviews. */
export function GroupSizes({ documents }: Readonly<{ documents: readonly DocumentSummary[] }>) {
  const { recognition } = useMessages()
  const { groups: words } = recognition
  const [who, setWho] = useState<DocumentId | 'all'>('all')
  const [by, setBy] = useState<readonly string[]>([])
  const [least, setLeast] = useState<Least>('6')
  const cards = useQuery('indirect.cards', { attributes: null })
  const asked = { attributes: [...by], documents: who === 'all' ? null : [who], least: Number(least) }
  const counted = useQuery('indirect.groups', by.length > 0 ? asked : null)
  const sizes = useLast(counted.value)
  if (!cards.value) return <Waiting fault={cards.fault} />
  return (
    <div className="recognise-groups">
      <p className="recognise-help">{words.lead}</p>
      <div className="group-choices">
        <Select
          label={words.who}
          value={who}
          options={[
            { id: 'all', text: words.everybody },
            ...documents.map(({ document }) => ({ id: document.id, text: document.title, isName: true })),
          ]}
          onChange={setWho}
        />
        <Select
          label={words.least}
          help={words.leastHelp}
          value={least}
          options={leasts.map((id) => ({ id, text: id }))}
          onChange={setLeast}
        />
      </div>
      <AttributeChoice
        label={words.by}
        help={by.length === 0 ? words.choose : ''}
        attributes={cards.value.attributes}
        chosen={by}
        onChange={setBy}
      />
      {by.length > 0 && sizes ? <Sizes sizes={sizes} by={by} least={Number(least)} /> : null}
      {counted.fault ? <Waiting fault={counted.fault} /> : null}
    </div>
  )
}

type SizesProps = Readonly<{ sizes: Output<'indirect.groups'>; by: readonly string[]; least: number }>

function Sizes({ sizes, by, least }: SizesProps) {
  const { recognition } = useMessages()
  const { groups: words } = recognition
  const { k, people, groups, inSmall, small } = sizes
  if (k === null) return <p className="recognise-soft">{words.nobody}</p>
  return (
    <>
      <p role="status">
        {words.result(k, people, groups)} {inSmall > 0 ? words.inSmall(inSmall, people, least) : words.allLarge(least)}
      </p>
      {small.length > 0 ? (
        <div className="group-table">
          <Table
            caption={words.table}
            rows={small}
            rowId={(it) => it.values.join('\n')}
            columns={[
              ...by.map((name, at) => ({
                id: name,
                header: name,
                isRowHeader: at === 0,
                cell: (it: (typeof small)[number]) => <span data-name>{it.values[at] || words.empty}</span>,
              })),
              { id: 'size', header: words.size, align: 'end', cell: (it) => it.participants.length },
              {
                id: 'members',
                header: words.members,
                cell: (it) => <span data-name>{it.participants.join(', ')}</span>,
              },
            ]}
          />
        </div>
      ) : null}
    </>
  )
}
