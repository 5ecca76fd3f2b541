import './help.css'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages'
import { openPanel } from '../../state/panels'
import { rooms, useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

const topics = ['start', ...rooms, 'nameList', 'limits'] as const

/** Help in a few paragraphs a topic. It opens at the room that one is in. */
export function HelpDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { help, common } = useMessages()
  const here = useSession((it) => (it.stage === 'open' ? it.room : 'start'))
  const [topic, setTopic] = useState<(typeof topics)[number]>(here)
  const { title, text } = help[topic]
  return (
    <Dialog title={help.title} isOpen onClose={onClose} closeName={common.close} size="wide">
      <div className="help">
        <nav aria-label={help.topics}>
          <ul>
            {topics.map((it) => (
              <li key={it}>
                <button
                  type="button"
                  className="help-topic"
                  aria-current={it === topic ? 'true' : undefined}
                  onClick={() => setTopic(it)}
                >
                  {help[it].title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <article className="help-text" aria-live="polite">
          <h3>{title}</h3>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <Button icon="keyboard" onPress={() => openPanel('shortcuts')}>
            {help.toKeys}
          </Button>
        </article>
      </div>
    </Dialog>
  )
}
