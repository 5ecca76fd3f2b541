import { shownKeys } from '../../actions/action'
import { allActions } from '../../actions/registry'
import { useMessages } from '../../messages/use-messages'
import { Dialog } from '../../ui/dialog'
import { Keys } from '../../ui/keys'

/** The keys of the room as it is now, in words. */
export function KeysDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const messages = useMessages()
  const actions = allActions().filter((it) => it.group === 'room' && shownKeys(it))
  return (
    <Dialog title={messages.anonymisation.keys} isOpen onClose={onClose} closeName={messages.common.close} size="wide">
      <dl className="room-keys">
        {actions.map((it) => (
          <div key={it.id}>
            <dt>
              {(typeof it.keys === 'string' ? [it.keys] : (it.keys ?? [])).map((keys) => (
                <Keys key={keys} keys={keys} />
              ))}
            </dt>
            <dd>{it.label(messages)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
