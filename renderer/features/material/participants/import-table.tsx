import { useState } from 'react'
import type { Output } from '../../../../core/contract/contract'
import type { Fault } from '../../../../core/contract/fault'
import { api } from '../../../api/client'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { notify } from '../../../state/notices'
import { useCommand } from '../../../state/use-command'
import { Button } from '../../../ui/button'
import { Callout } from '../../../ui/callout'
import { Dialog } from '../../../ui/dialog'
import { FileDialog } from '../../files/file-dialog'
import { TableColumns } from './table-columns'

type ParticipantTable = Output<'participant.readTable'>

/** A table of participants into their attributes: choose the file, see what each column becomes, take it in. */
export function ImportTable({ onClose }: Readonly<{ onClose: () => void }>) {
  const { material, common } = useMessages()
  const words = material.table
  const [table, setTable] = useState<ParticipantTable | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)

  async function choose(path: string) {
    const reply = await api('participant.readTable', { source: { kind: 'path', path } })
    if (reply.ok) setTable(reply.value)
    else setFault(reply.fault)
  }
  if (table) return <TablePreview table={table} onClose={onClose} />
  if (fault) return <TableFault fault={fault} onClose={onClose} />
  return (
    <FileDialog
      title={words.open}
      kind="tables"
      choose={common.open}
      onClose={onClose}
      onChoose={(path) => void choose(path)}
    />
  )
}

function TableFault({ fault, onClose }: Readonly<{ fault: Fault; onClose: () => void }>) {
  const { material, common } = useMessages()
  const language = useLanguage()
  return (
    <Dialog
      title={material.table.open}
      isOpen
      onClose={onClose}
      closeName={common.close}
      footer={
        <Button kind="primary" onPress={onClose} autoFocus>
          {common.close}
        </Button>
      }
    >
      <Callout tone="refused" role="alert">
        {faultWords(language, fault)}
      </Callout>
    </Dialog>
  )
}

function TablePreview({ table, onClose }: Readonly<{ table: ParticipantTable; onClose: () => void }>) {
  const { material, common } = useMessages()
  const language = useLanguage()
  const words = material.table
  const take = useCommand('participant.importTable', 'own')
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(table.columns.flatMap((it, at) => (it.kind === 'plain' && at !== table.key ? [at] : []))),
  )
  const known = table.rows.filter((it) => it.participant !== null).length

  async function submit() {
    const reply = await take.run({ table: table.table, attributes: [...chosen] })
    if (!reply.ok) return
    const { updated, added, inNameList } = reply.value
    notify(words.done(updated, added, inNameList.join(', ')))
    onClose()
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      closeName={common.cancel}
      size="wide"
      footer={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="primary" onPress={() => void submit()} isBusy={take.isBusy}>
            {words.submit}
          </Button>
        </>
      }
    >
      {take.fault ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, take.fault)}
        </Callout>
      ) : null}
      <p>{words.rows(table.rows.length, known)}</p>
      <TableColumns table={table} chosen={chosen} onChange={setChosen} />
    </Dialog>
  )
}
