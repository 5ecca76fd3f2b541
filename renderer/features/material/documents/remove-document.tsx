import type { Output } from '../../../../core/contract/contract'
import { formatNumber } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { notify } from '../../../state/notices'
import { useCommand } from '../../../state/use-command'
import { ConfirmDialog } from '../../../ui/confirm-dialog'

type RemoveDocumentProps = Readonly<{ summary: Output<'document.list'>[number]; onClose: () => void }>

export function RemoveDocument({ summary, onClose }: RemoveDocumentProps) {
  const { material, common } = useMessages()
  const language = useLanguage()
  const remove = useCommand('document.remove')

  async function submit() {
    const reply = await remove.run({ document: summary.document.id })
    if (!reply.ok) return
    notify(material.remove.done)
    onClose()
  }
  return (
    <ConfirmDialog
      title={material.remove.title(summary.document.title)}
      nameInTitle={summary.document.title}
      isOpen
      isDanger
      confirm={material.remove.submit}
      cancel={common.cancel}
      isBusy={remove.isBusy}
      onConfirm={() => void submit()}
      onCancel={onClose}
    >
      <p>{material.remove.lead}</p>
      <ul className="remove-list">
        <li>{material.remove.turns(formatNumber(language, summary.turns), formatNumber(language, summary.words))}</li>
        {summary.codings > 0 ? <li>{material.remove.codings(summary.codings)}</li> : null}
        {summary.memos > 0 ? <li>{material.remove.memos(summary.memos)}</li> : null}
        <li>{material.remove.decisions}</li>
      </ul>
      <p>{material.remove.kept}</p>
    </ConfirmDialog>
  )
}
