import { messagesNow } from '../messages/use-messages'
import { lockProject } from '../state/lock'
import { notify } from '../state/notices'
import { openPanel } from '../state/panels'
import { goTo, rooms, session, setSession } from '../state/session'
import { runCommand } from '../state/use-command'
import type { Action } from './action'
import { windowActions } from './window-actions'
import { wishActions } from './wish-actions'

const isOpen = () => session().stage === 'open'

const goToRooms: readonly Action[] = rooms.map((room, index) => ({
  id: `go.${room}`,
  label: (m) => m.frame.goTo(m.common.rooms[room]),
  group: 'go',
  keys: `alt+${index + 1}`,
  when: isOpen,
  run: () => goTo(room),
}))

async function stepBack(call: 'history.undo' | 'history.redo'): Promise<void> {
  const reply = await runCommand(call, {})
  if (reply.ok) notify(call === 'history.undo' ? messagesNow().frame.undone : messagesNow().frame.redone)
}

/** What can be done wherever one is. */
export const globalActions: readonly Action[] = [
  ...goToRooms,
  ...wishActions,
  {
    id: 'palette',
    label: (m) => m.frame.palette,
    group: 'view',
    keys: 'mod+k',
    run: () => openPanel('palette'),
  },
  {
    id: 'shortcuts',
    label: (m) => m.frame.shortcuts,
    group: 'view',
    keys: '?',
    run: () => openPanel('shortcuts'),
  },
  {
    id: 'help',
    label: (m) => m.frame.help,
    group: 'view',
    keys: 'f1',
    run: () => openPanel('help'),
  },
  {
    id: 'names.hide',
    label: (m) => (session().areNamesHidden ? m.frame.showNames : m.frame.hideNames),
    group: 'view',
    keys: ['f9', 'mod+shift+h'],
    when: isOpen,
    run: () => setSession(({ areNamesHidden }) => ({ areNamesHidden: !areNamesHidden })),
  },
  {
    id: 'list.hide',
    label: (m) => m.frame.hideList,
    group: 'view',
    keys: 'mod+b',
    when: isOpen,
    run: () => setSession(({ isListHidden }) => ({ isListHidden: !isListHidden })),
  },
  {
    id: 'side.hide',
    label: (m) => m.frame.hideSide,
    group: 'view',
    keys: 'mod+alt+b',
    when: isOpen,
    run: () => setSession(({ isSideHidden }) => ({ isSideHidden: !isSideHidden })),
  },
  {
    id: 'undo',
    label: (m) => m.common.undo,
    group: 'edit',
    keys: 'mod+z',
    when: isOpen,
    run: () => void stepBack('history.undo'),
  },
  {
    id: 'redo',
    label: (m) => m.common.redo,
    group: 'edit',
    keys: ['mod+shift+z', 'mod+y'],
    when: isOpen,
    run: () => void stepBack('history.redo'),
  },
  {
    id: 'name-list',
    label: (m) => m.frame.nameListOpen,
    group: 'project',
    when: isOpen,
    run: () => openPanel('name-list'),
  },
  {
    id: 'copies',
    label: (m) => m.copies.open,
    group: 'project',
    when: isOpen,
    run: () => openPanel('copies'),
  },
  {
    id: 'log',
    label: (m) => m.log.open,
    group: 'project',
    when: isOpen,
    run: () => openPanel('log'),
  },
  ...windowActions,
  {
    id: 'settings',
    label: (m) => m.frame.settings,
    group: 'project',
    keys: 'mod+,',
    run: () => openPanel('settings'),
  },
  {
    id: 'project.close',
    label: (m) => m.frame.closeProject,
    group: 'project',
    keys: 'mod+l',
    when: isOpen,
    run: () => void lockProject(),
  },
]
