import { useMessages } from '../../../messages/use-messages'
import { useQuery } from '../../../state/use-query'
import { Callout } from '../../../ui/callout'
import type { ImportPreview } from './use-import'

/** What the reader noticed, in words: what was left out, and what to look at. */
export function ImportMessages({ preview }: Readonly<{ preview: ImportPreview }>) {
  const { imports, material } = useMessages()
  const documents = useQuery('document.list', preview.sameAs ? {} : null).value
  const same = documents?.find((it) => it.document.id === preview.sameAs)
  const { messages } = preview.draft
  if (messages.length === 0 && !same) return null
  return (
    <div className="import-messages">
      {same ? <Callout tone="decide">{material.import.same(same.document.title)}</Callout> : null}
      {messages.length > 0 ? (
        <Callout tone={messages.some((it) => needsALook.has(it.code)) ? 'decide' : 'accent'}>
          {messages.map((message, index) => (
            <p key={index}>
              {imports[message.code](
                Number(message.params['count'] ?? 0),
                String(message.params['encoding'] ?? message.params['line'] ?? ''),
              )}
            </p>
          ))}
        </Callout>
      ) : null}
    </div>
  )
}

const needsALook: ReadonlySet<string> = new Set(['encoding-guessed', 'no-speakers', 'names-with-colon-not-speakers'])
