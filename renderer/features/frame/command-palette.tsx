import './palette.css'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { isOpenTo, shownKeys, type Action } from '../../actions/action'
import { allActions } from '../../actions/registry'
import { goTo, useSession } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { useMessages } from '../../messages/use-messages'
import type { Messages } from '../../messages/messages'
import { Dialog } from '../../ui/dialog'
import { Keys } from '../../ui/keys'

/** Every action that is open now, found by a few letters of its name. */
export function CommandPalette({ onClose }: Readonly<{ onClose: () => void }>) {
  const messages = useMessages()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const list = useRef<HTMLUListElement>(null)
  const found = matching([...allActions(), ...useDocumentActions()], text, messages)

  function move(to: number) {
    setAt(to)
    list.current?.children[to]?.scrollIntoView({ block: 'nearest' })
  }
  function run(action: Action | undefined) {
    if (!action) return
    onClose()
    // After the dialog has given the focus back.
    requestAnimationFrame(() => action.run())
  }
  function press(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') move(Math.min(at + 1, found.length - 1))
    else if (event.key === 'ArrowUp') move(Math.max(at - 1, 0))
    else if (event.key === 'Enter') run(found[at])
    else return
    event.preventDefault()
  }

  return (
    <Dialog title={messages.frame.palette} isOpen onClose={onClose} closeName={messages.common.close}>
      <div className="palette">
        <input
          className="input"
          role="combobox"
          aria-label={messages.frame.paletteField}
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={found[at] ? `${listId}-${found[at].id}` : undefined}
          placeholder={messages.frame.paletteField}
          value={text}
          autoFocus
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            setText(event.target.value)
            setAt(0)
          }}
          onKeyDown={press}
        />
        <ul ref={list} id={listId} className="palette-list" role="listbox" aria-label={messages.frame.palette}>
          {found.map((action, index) => (
            <li
              key={action.id}
              id={`${listId}-${action.id}`}
              className="palette-row"
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => run(action)}
            >
              <span>
                <span data-name={action.isName || undefined}>{action.label(messages)}</span>
                <span className="palette-group">{messages.frame.groups[action.group]}</span>
              </span>
              {shownKeys(action) ? <Keys keys={shownKeys(action) ?? ''} /> : null}
            </li>
          ))}
        </ul>
        {found.length === 0 ? <p role="status">{messages.frame.paletteNone}</p> : null}
      </div>
    </Dialog>
  )
}

/** Each document by its title, to open where documents are read. */
function useDocumentActions(): readonly Action[] {
  const isOpen = useSession((it) => it.stage === 'open')
  const documents = useQuery('document.list', isOpen ? {} : null).value ?? []
  return documents.map(({ document }) => ({
    id: document.id,
    label: (m) => m.frame.openDocument(document.title),
    group: 'go',
    isName: true,
    run: () => goTo('coding', { document: document.id }),
  }))
}

function matching(actions: readonly Action[], text: string, messages: Messages): readonly Action[] {
  const words = text.toLocaleLowerCase('nb').split(/\s+/u)
  return actions.filter((action) => {
    if (action.id === 'palette' || !isOpenTo(action)) return false
    const name = `${action.label(messages)} ${messages.frame.groups[action.group]}`.toLocaleLowerCase('nb')
    return words.every((word) => name.includes(word))
  })
}
