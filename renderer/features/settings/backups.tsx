import { useState } from 'react'
import type { Output } from '../../../core/contract/contract'
import { formatDateTime, formatNumber } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { notify } from '../../state/notices'
import { useCommand } from '../../state/use-command'
import { useQuery } from '../../state/use-query'
import { Button } from '../../ui/button'
import { Table, type Column } from '../../ui/table'
import { BackupElsewhere, type Elsewhere } from './backup-elsewhere'
import { RestoreBackup } from './restore-backup'

type Backup = Output<'project.backups'>[number]

/** The backups of the project: what there is, a new one, and back to an earlier one. */
export function Backups({ isReadOnly }: Readonly<{ isReadOnly: boolean }>) {
  const { safety, common } = useMessages()
  const language = useLanguage()
  const { value: backups, refresh } = useQuery('project.backups', {})
  const make = useCommand('project.backup')
  const [restoring, setRestoring] = useState<Backup | null>(null)
  const [isElsewhere, setElsewhere] = useState(false)

  async function backUp(to: Elsewhere | null) {
    const reply = await make.run(to ?? { folder: null })
    if (!reply.ok) return
    notify(reply.value.path === null ? safety.backedUp : safety.elsewhere.done(reply.value.path))
    refresh()
  }
  const columns: readonly Column<Backup>[] = [
    { id: 'time', header: safety.table.time, isRowHeader: true, cell: (it) => formatDateTime(language, it.time) },
    count('documents', safety.table.documents),
    count('codings', safety.table.codings),
    count('commandsSince', safety.table.since),
    {
      id: 'restore',
      header: '',
      align: 'end',
      cell: (it) => (
        <Button
          kind="quiet"
          isDisabled={isReadOnly}
          label={safety.table.restoreOf(formatDateTime(language, it.time))}
          onPress={() => setRestoring(it)}
        >
          {safety.table.restore}
        </Button>
      ),
    },
  ]
  function count(id: 'documents' | 'codings' | 'commandsSince', header: string): Column<Backup> {
    return { id, header, align: 'end', cell: (it) => formatNumber(language, it[id]) }
  }
  return (
    <fieldset className="form form-group">
      <legend>{safety.backups}</legend>
      <p className="field-help">{safety.backupsLead}</p>
      <div className="settings-buttons">
        <Button isDisabled={isReadOnly} isBusy={make.isBusy} onPress={() => void backUp(null)}>
          {safety.backUp}
        </Button>
        <Button icon="folder" isDisabled={isReadOnly} onPress={() => setElsewhere(true)}>
          {safety.backUpTo}
        </Button>
      </div>
      {!backups ? <p>{common.loading}</p> : null}
      {backups?.length === 0 ? <p>{safety.none}</p> : null}
      {backups && backups.length > 0 ? (
        <Table caption={safety.backups} isCaptionHidden columns={columns} rows={backups} rowId={(it) => it.id} />
      ) : null}
      {restoring ? <RestoreBackup backup={restoring} onClose={() => setRestoring(null)} /> : null}
      {isElsewhere ? <BackupElsewhere onClose={() => setElsewhere(false)} onChoose={(it) => void backUp(it)} /> : null}
    </fieldset>
  )
}
