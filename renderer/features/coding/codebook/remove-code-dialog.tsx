import type { CodebookRow } from '../../../../core/contract/coding'
import type { Code } from '../../../../core/model/code'
import { useMessages } from '../../../messages/use-messages'
import { useCommand } from '../../../state/use-command'
import { ConfirmDialog } from '../../../ui/confirm-dialog'
import { showCode } from '../coding-room-state'
import { removalOf } from './codebook-tree'

type RemoveCodeDialogProps = Readonly<{ rows: readonly CodebookRow[]; code: Code; onClose: () => void }>

/** Says what goes with a code before it is removed. */
export function RemoveCodeDialog({ rows, code, onClose }: RemoveCodeDialogProps) {
  const { common, coding } = useMessages()
  const words = coding.remove
  const { below, codings } = removalOf(rows, code.id)
  const remove = useCommand('codebook.remove')

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
      <p>{below === 0 ? words.self(codings) : words.below(below, codings)}</p>
      <p>{words.undo}</p>
    </ConfirmDialog>
  )
}
