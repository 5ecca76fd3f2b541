import { useMemo } from 'react'
import type { CodebookRow } from '../../../../core/contract/coding'
import type { Action } from '../../../actions/action'
import { useActions } from '../../../actions/registry'
import type { Messages } from '../../../messages/messages'
import { writeMemo } from '../../memo/memo-state'
import { setCodeTask, showCode } from '../coding-room-state'

/** Lets the command palette do with the chosen code what its menu does. */
export function useCodeActions(row: CodebookRow | undefined): void {
  const code = row?.code
  const actions = useMemo((): readonly Action[] => {
    if (!code) return []
    const { id, name } = code
    const action = (key: string, words: (m: Messages) => string, run: () => void): Action => ({
      id: `code.${key}`,
      label: (m) => m.codebook.actionOn(words(m), name),
      group: 'room',
      isName: true,
      run,
    })
    const aside = (m: Messages) => (code.isParked ? m.codebook.park.takeUp : m.codebook.park.confirm)
    return [
      action(
        'addUnder',
        (m) => m.codebook.addUnder,
        () => setCodeTask({ kind: 'add', under: id }),
      ),
      action(
        'rename',
        (m) => m.coding.tree.rename,
        () => setCodeTask({ kind: 'rename', code: id }),
      ),
      action(
        'define',
        (m) => m.coding.tree.define,
        () => showCode(id, 'definition'),
      ),
      action(
        'merge',
        (m) => m.codebook.merge.confirm,
        () => setCodeTask({ kind: 'merge', code: id }),
      ),
      action('park', aside, () => setCodeTask({ kind: 'park', code: id })),
      action(
        'memo',
        (m) => m.memos.ofCode,
        () => writeMemo(id),
      ),
      action(
        'remove',
        (m) => m.coding.remove.confirm,
        () => setCodeTask({ kind: 'remove', code: id }),
      ),
    ]
  }, [code])
  useActions(actions)
}
