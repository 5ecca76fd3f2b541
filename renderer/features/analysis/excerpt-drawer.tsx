import { useEffect, useRef } from 'react'
import type { Excerpt } from '../../../core/contract/coding'
import type { CodeId, DocumentId } from '../../../core/model/ids'
import { useMessages } from '../../messages/use-messages'
import { goTo } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { IconButton } from '../../ui/icon-button'
import { passagesOf } from './passages'

type ExcerptDrawerProps = Readonly<{
  code: CodeId
  /** Null: in all documents. */
  document: DocumentId | null
  name: string
  onClose: () => void
}>

/** The excerpts behind a number. It takes the focus, and Escape gives it back to the number. */
export function ExcerptDrawer({ code, document: only, name, onClose }: ExcerptDrawerProps) {
  const { analysis, common } = useMessages()
  const excerpts = useQuery('coding.excerpts', { code }).value
  const value = excerpts && passagesOf(excerpts, only)
  const head = useRef<HTMLHeadingElement>(null)
  const from = useRef<Element | null>(null)
  useEffect(() => {
    from.current = document.activeElement
    head.current?.focus()
  }, [code, only])
  function close() {
    onClose()
    if (from.current instanceof HTMLElement) from.current.focus()
  }
  return (
    <aside
      className="drawer"
      aria-label={analysis.excerptsOf(name)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <header className="drawer-head">
        <h3 ref={head} tabIndex={-1}>
          {name}
        </h3>
        <IconButton icon="close" name={analysis.closeExcerpts} keys="escape" onPress={close} />
      </header>
      {value ? (
        <>
          <p className="drawer-count">{analysis.excerptCount(value.length)}</p>
          <ul>
            {value.map((it) => (
              <li key={it.coding.id}>
                <ExcerptLine excerpt={it} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="drawer-count">{common.loading}</p>
      )}
    </aside>
  )
}

function ExcerptLine({ excerpt }: Readonly<{ excerpt: Excerpt }>) {
  const { analysis } = useMessages()
  const { document, span } = excerpt.coding
  const who = [...new Set(excerpt.parts.map((it) => it.label).filter((it) => it !== null))]
  return (
    <button type="button" className="drawer-excerpt" onClick={() => goTo('coding', { document, span })}>
      <span className="drawer-words">{excerpt.text}</span>
      <span className="drawer-from">
        <span data-name>{who.join(', ')}</span>
        <span data-name>{excerpt.documentTitle}</span>
      </span>
      <span className="visually-hidden">{analysis.showInText}</span>
    </button>
  )
}
