import type { Output } from '../../../../core/contract/contract'
import { useMessages } from '../../../messages/use-messages'
import { goTo, useSession } from '../../../state/session'
import { IconButton } from '../../../ui/icon-button'
import { Menu } from '../../../ui/menu'

/** What may be opened about a document. */
export type DocumentDialog = 'rename' | 'describe' | 'speakers' | 'reread' | 'remove'

type DocumentMenuProps = Readonly<{
  summary: Output<'document.list'>[number]
  onOpen: (what: DocumentDialog) => void
}>

/** What can be done with one document. */
export function DocumentMenu({ summary, onOpen }: DocumentMenuProps) {
  const { material } = useMessages()
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const document = summary.document.id
  const name = material.list.menu(summary.document.title)
  return (
    <Menu
      label={name}
      entries={[
        { id: 'read', text: material.list.read, icon: 'code', run: () => goTo('coding', { document }) },
        { id: 'decide', text: material.list.decide, icon: 'hide', run: () => goTo('anonymisation', { document }) },
        {
          id: 'rename',
          text: material.rename.title,
          icon: 'edit',
          isDisabled: isReadOnly,
          run: () => onOpen('rename'),
        },
        {
          id: 'describe',
          text: material.describe.title,
          icon: 'adjust',
          isDisabled: isReadOnly,
          run: () => onOpen('describe'),
        },
        {
          id: 'speakers',
          text: material.speakers.open,
          icon: 'people',
          isDisabled: isReadOnly,
          run: () => onOpen('speakers'),
        },
        {
          id: 'reread',
          text: material.list.readAgain,
          icon: 'restore',
          // After approval the file's own words are gone.
          isDisabled: isReadOnly || summary.document.state === 'deidentified',
          run: () => onOpen('reread'),
        },
        {
          id: 'remove',
          text: material.remove.submit,
          icon: 'remove',
          isDanger: true,
          isDisabled: isReadOnly,
          run: () => onOpen('remove'),
        },
      ]}
    >
      <IconButton icon="more" name={name} />
    </Menu>
  )
}
