import type { MemoId } from '../../../core/model/ids'
import { useMessages } from '../../messages/use-messages'
import { notify } from '../../state/notices'
import { runCommand } from '../../state/use-command'
import { IconButton } from '../../ui/icon-button'

/** Removes a memo, and says how it comes back. */
export function RemoveMemo({ memo, onRemoved }: Readonly<{ memo: MemoId; onRemoved?: () => void }>) {
  const { memos } = useMessages()
  async function remove() {
    const reply = await runCommand('memo.remove', { memo })
    if (!reply.ok) return
    notify(memos.removed)
    onRemoved?.()
  }
  return <IconButton icon="remove" isSmall name={memos.remove} onPress={() => void remove()} />
}
