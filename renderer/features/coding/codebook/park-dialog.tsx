import type { Code } from '../../../../core/model/code'
import { useMessages } from '../../../messages/use-messages'
import { useDraft } from '../../../state/drafts'
import { useCommand } from '../../../state/use-command'
import { ConfirmDialog } from '../../../ui/confirm-dialog'
import { TextArea } from '../../../ui/text-area'

/** Lays a code aside, or takes it up again, and asks why: the reason is a decision of the analysis. */
export function ParkDialog({ code, onClose }: Readonly<{ code: Code; onClose: () => void }>) {
  const { common, codebook } = useMessages()
  const words = codebook.park
  const [reason, setReason] = useDraft(`park:${code.id}`, '')
  const park = useCommand('codebook.park')
  const name = common.quote(code.name)

  async function confirm() {
    await park.run({ code: code.id, isParked: !code.isParked, reason: reason.trim() })
    onClose()
  }

  return (
    <ConfirmDialog
      title={code.isParked ? words.takeUpTitle(name) : words.title(name)}
      isOpen
      confirm={code.isParked ? words.takeUp : words.confirm}
      cancel={common.cancel}
      isBusy={park.isBusy}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{code.isParked ? words.takeUpText : words.text}</p>
      <TextArea label={words.reason} help={words.reasonHelp} value={reason} onChange={setReason} maxLength={4000} />
    </ConfirmDialog>
  )
}
