import type { Excerpt } from '../../../../core/contract/coding'
import type { Document } from '../../../../core/model/document'
import type { CodeId } from '../../../../core/model/ids'
import { useMessages } from '../../../messages/use-messages'
import { goTo } from '../../../state/session'
import { useQuery } from '../../../state/use-query'

/** Every passage under a code, with who said it and where. A press goes to the place. */
export function ExcerptList({ code }: Readonly<{ code: CodeId }>) {
  const { common, coding } = useMessages()
  const { value } = useQuery('coding.excerpts', { code })
  const documents = useQuery('document.list', {}).value
  if (!value) return <p className="code-note">{common.loading}</p>
  if (value.length === 0) return <p className="code-note">{coding.detail.noExcerpts}</p>
  return (
    <>
      <p className="code-note">{coding.detail.count(value.length)}</p>
      <ul className="code-excerpts">
        {value.map((it) => (
          <li key={it.coding.id}>
            <ExcerptButton
              excerpt={it}
              mayName={!documents?.some((one) => one.document.id === it.coding.document && isDone(one.document))}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function isDone(document: Document): boolean {
  return document.state === 'deidentified'
}

/** `mayName`: the text is not approved, so that all of it is hidden with the names on screen. */
function ExcerptButton({ excerpt, mayName }: Readonly<{ excerpt: Excerpt; mayName: boolean }>) {
  const { coding } = useMessages()
  const { document, span } = excerpt.coding
  const speakers = [...new Set(excerpt.parts.map((it) => it.label).filter((it) => it !== null))]
  return (
    <button type="button" className="code-excerpt" onClick={() => goTo('coding', { document, span })}>
      <span className="code-excerpt-from">
        {speakers.length > 0 ? <span data-name>{speakers.join(', ')}</span> : null}
        <span className="code-excerpt-title" data-name>
          {excerpt.documentTitle}
        </span>
      </span>
      <span className="code-excerpt-words" data-name={mayName || undefined}>
        {excerpt.text}
      </span>
      <span className="visually-hidden">{coding.detail.show(excerpt.documentTitle)}</span>
    </button>
  )
}
