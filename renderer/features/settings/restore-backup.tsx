import type { Output } from '../../../core/contract/contract'
import { formatDateTime, formatNumber } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { notify } from '../../state/notices'
import { closePanel } from '../../state/panels'
import { useCommand } from '../../state/use-command'
import { useQuery } from '../../state/use-query'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { Table, type Column } from '../../ui/table'

type Difference = Output<'project.previewRestore'>['differences'][number]
type RestoreBackupProps = Readonly<{ backup: Output<'project.backups'>[number]; onClose: () => void }>

/** Says what would become another, before it does. */
export function RestoreBackup({ backup, onClose }: RestoreBackupProps) {
  const { safety, common } = useMessages()
  const language = useLanguage()
  const preview = useQuery('project.previewRestore', { backup: backup.id }).value
  const restore = useCommand('project.restore')
  const words = safety.restore
  const types: Readonly<Record<string, string>> = safety.types

  async function run() {
    const reply = await restore.run({ backup: backup.id })
    if (!reply.ok) return
    notify(words.done)
    closePanel()
  }
  function count(id: 'back' | 'gone' | 'changed'): Column<Difference> {
    return { id, header: words[id], align: 'end', cell: (it) => formatNumber(language, it[id]) }
  }
  const columns: readonly Column<Difference>[] = [
    { id: 'type', header: words.type, isRowHeader: true, cell: (it) => types[it.type] ?? safety.types.other },
    count('back'),
    count('gone'),
    count('changed'),
  ]
  return (
    <ConfirmDialog
      title={words.title}
      isOpen
      confirm={words.submit}
      cancel={common.cancel}
      isBusy={restore.isBusy}
      onCancel={onClose}
      onConfirm={() => void run()}
    >
      <p>{words.lead(formatDateTime(language, backup.time))}</p>
      {!preview ? <p>{common.loading}</p> : null}
      {preview?.differences.length === 0 ? <p>{words.same}</p> : null}
      {preview && preview.differences.length > 0 ? (
        <Table
          caption={words.title}
          isCaptionHidden
          columns={columns}
          rows={preview.differences}
          rowId={(it) => it.type}
        />
      ) : null}
      <p className="field-help">{words.kept}</p>
    </ConfirmDialog>
  )
}
