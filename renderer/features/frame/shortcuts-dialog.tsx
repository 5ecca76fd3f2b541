import './palette.css'
import { shownKeys, type Action } from '../../actions/action'
import { allActions } from '../../actions/registry'
import { useMessages } from '../../messages/use-messages'
import { Dialog } from '../../ui/dialog'
import { Keys } from '../../ui/keys'

const groups = ['room', 'edit', 'view', 'go', 'project'] as const

/** Every key that does something, in its group. */
export function ShortcutsDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const messages = useMessages()
  const actions = allActions().filter((action) => shownKeys(action))
  return (
    <Dialog title={messages.frame.shortcuts} isOpen onClose={onClose} closeName={messages.common.close} size="wide">
      <p className="field-help">{messages.frame.shortcutsHelp}</p>
      <div className="shortcuts">
        {groups.map((group) => (
          <ShortcutGroup
            key={group}
            title={messages.frame.groups[group]}
            actions={actions.filter((it) => it.group === group)}
          />
        ))}
      </div>
    </Dialog>
  )
}

function ShortcutGroup({ title, actions }: Readonly<{ title: string; actions: readonly Action[] }>) {
  const messages = useMessages()
  if (actions.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {actions.map((action) => (
          <div key={action.id}>
            <dt>{action.label(messages)}</dt>
            <dd>
              <Keys keys={shownKeys(action) ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
