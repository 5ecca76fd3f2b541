import { useMessages } from '../../../messages/use-messages'
import { runCommand } from '../../../state/use-command'
import { IconButton } from '../../../ui/icon-button'
import { Menu } from '../../../ui/menu'

type AttributeMenuProps = Readonly<{ name: string; isReadOnly: boolean; onRename: () => void }>

/** The head of an attribute: its name and what can be done with it. Removing can be undone. */
export function AttributeMenu({ name, isReadOnly, onRename }: AttributeMenuProps) {
  const { material } = useMessages()
  const words = material.attributes
  return (
    <span className="attribute-head">
      {name}
      <Menu
        label={words.menu(name)}
        entries={[
          { id: 'rename', text: words.submitRename, icon: 'edit', isDisabled: isReadOnly, run: onRename },
          {
            id: 'remove',
            text: words.remove,
            icon: 'remove',
            isDanger: true,
            isDisabled: isReadOnly,
            run: () => void runCommand('participant.column', { change: 'remove', name }),
          },
        ]}
      >
        <IconButton icon="more" name={words.menu(name)} isSmall />
      </Menu>
    </span>
  )
}
