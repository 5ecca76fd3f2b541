import { useMessages } from '../../../messages/use-messages'
import { Callout } from '../../../ui/callout'
import { needsALook } from './is-clear'
import type { ImportPreview } from './use-import'

type ImportMessagesProps = Readonly<{
  preview: ImportPreview
  /** The title of the document that holds the same already. */
  same: string | null
}>

/** What the reader noticed, in words: what was left out, and what to look at. What is asked below is not said here too. */
export function ImportMessages({ preview, same }: ImportMessagesProps) {
  const { imports, material } = useMessages()
  const { draft } = preview
  const messages = draft.messages.filter((it) => !isSaidElsewhere(it.code, draft))
  if (messages.length === 0 && same === null) return null
  return (
    <div className="import-messages">
      {same === null ? null : <Callout tone="decide">{material.import.same(same)}</Callout>}
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

type Draft = ImportPreview['draft']

/** Whether the window says as much in another place, or says why it goes without saying. */
function isSaidElsewhere(code: Draft['messages'][number]['code'], { mends, comments, messages }: Draft): boolean {
  if (code === 'names-with-colon-not-speakers') return mends.some(({ mend }) => mend.kind === 'speaker')
  if (code === 'comments-kept') return comments.length > 0
  return code === 'no-speakers' && messages.some((it) => it.code === 'codebook-read-as-text')
}
