import type { Code } from '../../../../core/model/code'
import { useMessages } from '../../../messages/use-messages'
import { useCommand } from '../../../state/use-command'
import { useQuery } from '../../../state/use-query'
import { ConfirmDialog } from '../../../ui/confirm-dialog'
import { showCode } from '../coding-room-state'

type RemoveCodeDialogProps = Readonly<{ code: Code; onClose: () => void }>

/** Says what goes with a code before it is removed. */
export function RemoveCodeDialog({ code, onClose }: RemoveCodeDialogProps) {
  const { common, coding, codebook } = useMessages()
  const words = coding.remove
  const effect = useQuery('codebook.effect', { code: code.id, into: null }).value
  const remove = useCommand('codebook.remove')
  if (!effect) return null
  const { codes, codings, memos } = effect

  async function confirm() {
    const reply = await remove.run({ code: code.id, expect: codings })
    if (reply.ok) showCode(null)
    onClose()
  }

  return (
    <ConfirmDialog
      title={words.title(common.quote(code.name))}
      isOpen
      confirm={words.confirm}
      cancel={common.cancel}
      isDanger
      isBusy={remove.isBusy}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{codes === 1 ? words.self(codings) : words.below(codes - 1, codings)}</p>
      {memos > 0 ? <p>{codebook.removeMemos(memos)}</p> : null}
      <p>{words.undo}</p>
    </ConfirmDialog>
  )
}
