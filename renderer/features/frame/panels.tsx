import { usePanels, closePanel } from '../../state/panels'
import { useSession } from '../../state/session'
import { FilesDialog } from '../copies/files-dialog'
import { HelpDialog } from '../help/help-dialog'
import { LogDialog } from '../log/log-dialog'
import { NameListDialog } from '../name-list/name-list-dialog'
import { SettingsDialog } from '../settings/settings-dialog'
import { CommandPalette } from './command-palette'
import { ShortcutsDialog } from './shortcuts-dialog'

/** What lies over the rooms. */
export function Panels() {
  const open = usePanels((it) => it.open)
  const isOpen = useSession((it) => it.stage === 'open')
  switch (open) {
    case 'palette':
      return <CommandPalette onClose={closePanel} />
    case 'shortcuts':
      return <ShortcutsDialog onClose={closePanel} />
    case 'help':
      return <HelpDialog onClose={closePanel} />
    case 'settings':
      return <SettingsDialog onClose={closePanel} />
    case 'name-list':
      return isOpen ? <NameListDialog onClose={closePanel} /> : null
    case 'copies':
      return isOpen ? <FilesDialog onClose={closePanel} /> : null
    case 'log':
      return isOpen ? <LogDialog onClose={closePanel} /> : null
    case null:
      return null
  }
}
