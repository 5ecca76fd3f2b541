import { useMessages } from '../../messages/use-messages'
import { openPanel } from '../../state/panels'
import { goTo, rooms, useSession } from '../../state/session'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { FirstFile } from './first-file'

/** The five rooms, written out. */
export function Rail() {
  const messages = useMessages()
  const here = useSession((it) => it.room)
  const project = useSession((it) => it.project)
  return (
    <nav className="rail" aria-label={messages.frame.rail}>
      <h1 className="rail-title">
        <span data-name>{project?.settings.title}</span>
      </h1>
      <ul className="rail-rooms">
        {rooms.map((room) => (
          <li key={room}>
            <button
              type="button"
              className="rail-room"
              aria-current={room === here ? 'page' : undefined}
              onClick={() => goTo(room)}
            >
              {messages.common.rooms[room]}
              {room === 'anonymisation' && project && project.toDecide > 0 ? (
                <Badge tone="decide">{project.toDecide}</Badge>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
      <FirstFile />
      <div className="rail-foot">
        <Button kind="quiet" icon="help" onPress={() => openPanel('help')}>
          <span className="rail-words">{messages.frame.help}</span>
        </Button>
        <Button kind="quiet" icon="command" onPress={() => openPanel('palette')}>
          <span className="rail-words">{messages.frame.palette}</span>
        </Button>
        <Button kind="quiet" icon="settings" onPress={() => openPanel('settings')}>
          <span className="rail-words">{messages.frame.settings}</span>
        </Button>
      </div>
    </nav>
  )
}
