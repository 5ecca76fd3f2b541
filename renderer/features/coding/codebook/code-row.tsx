import type { CodebookRow } from '../../../../core/contract/coding'
import { useMessages } from '../../../messages/use-messages'
import { IconButton } from '../../../ui/icon-button'
import { Menu, type MenuEntry } from '../../../ui/menu'
import { VisuallyHidden } from '../../../ui/visually-hidden'
import { Swatch } from '../swatch'

export type CodeCommand = 'add' | 'rename' | 'define' | 'remove'

/** One code in the tree: swatch, name, how many codings on it, how many participants on it or below it. */
export function CodeRow({ row, onCommand }: Readonly<{ row: CodebookRow; onCommand: (command: CodeCommand) => void }>) {
  const { coding } = useMessages()
  const { code, codings, participants } = row
  const entries: readonly MenuEntry[] = [
    { id: 'add', text: coding.tree.addUnder, icon: 'sub', run: () => onCommand('add') },
    { id: 'rename', text: coding.tree.rename, icon: 'edit', keys: 'f2', run: () => onCommand('rename') },
    { id: 'define', text: coding.tree.define, icon: 'text', run: () => onCommand('define') },
    {
      id: 'remove',
      text: coding.remove.confirm,
      icon: 'remove',
      keys: 'delete',
      isDanger: true,
      run: () => onCommand('remove'),
    },
  ]
  return (
    <>
      <Swatch name={code.name} colour={code.colour} />
      <span className="code-name">{code.name}</span>
      <span className="code-end">
        <span className="code-counts" title={coding.tree.countsHead}>
          <span aria-hidden>
            {codings} · {participants}
          </span>
          <VisuallyHidden>{coding.tree.counts(codings, participants)}</VisuallyHidden>
        </span>
        <Menu label={coding.tree.menu(code.name)} entries={entries}>
          <IconButton icon="more" isSmall name={coding.tree.menu(code.name)} />
        </Menu>
      </span>
    </>
  )
}
