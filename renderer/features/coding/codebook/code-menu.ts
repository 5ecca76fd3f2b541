import type { CodebookRow } from '../../../../core/contract/coding'
import { useMessages } from '../../../messages/use-messages'
import type { MenuEntry } from '../../../ui/menu'
import type { TreeStep } from '../../../ui/tree-move'
import { writeMemo } from '../../memo/memo-state'
import { setCodeTask, showCode } from '../coding-room-state'
import { useLevels } from './levels'

type Steps = Readonly<{ canStep: (step: TreeStep) => boolean; onStep: (step: TreeStep) => void }>

const stepKeys: Readonly<Record<TreeStep, string>> = {
  up: 'alt+arrowup',
  down: 'alt+arrowdown',
  in: 'alt+arrowright',
  out: 'alt+arrowleft',
}
const stepIcons = { up: 'up', down: 'down', in: 'forward', out: 'back' } as const

/** What can be done with a code, as its menu lists it. */
export function useCodeMenu({ code, depth }: CodebookRow, { canStep, onStep }: Steps): readonly MenuEntry[] {
  const { coding, codebook, memos } = useMessages()
  const levelOf = useLevels()
  const dialog = (kind: 'rename' | 'remove' | 'merge' | 'park') => () => setCodeTask({ kind, code: code.id })
  const steps = (['up', 'down', 'in', 'out'] as const).map((step): MenuEntry => ({
    id: step,
    text: codebook.moves[step],
    icon: stepIcons[step],
    keys: stepKeys[step],
    isDisabled: !canStep(step),
    run: () => onStep(step),
  }))
  return [
    {
      id: 'add',
      text: levelOf(depth + 1).add,
      icon: 'sub',
      run: () => setCodeTask({ kind: 'add', under: code.id }),
    },
    { id: 'rename', text: coding.tree.rename, icon: 'edit', keys: 'f2', run: dialog('rename') },
    { id: 'define', text: coding.tree.define, icon: 'text', run: () => showCode(code.id, 'definition') },
    { id: 'memo', text: memos.ofCode, icon: 'note', run: () => writeMemo(code.id) },
    ...steps,
    { id: 'merge', text: codebook.merge.menu, icon: 'merge', run: dialog('merge') },
    { id: 'park', text: codebook.park.menu, icon: 'files', run: dialog('park') },
    {
      id: 'remove',
      text: coding.remove.confirm,
      icon: 'remove',
      keys: 'delete',
      isDanger: true,
      run: dialog('remove'),
    },
  ]
}
