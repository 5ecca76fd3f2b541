import type { DocumentId } from '../../../core/model/ids'
import { formatDateTime } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useQuery } from '../../state/use-query'
import { Callout } from '../../ui/callout'
import { shortId } from './short-id'

/** The copies that still hold a document's original, which approval does not reach. Nothing where there is none. */
export function CopiesHolding({ document }: Readonly<{ document: DocumentId }>) {
  const { copies } = useMessages()
  const language = useLanguage()
  const holding = useQuery('copy.holding', { documents: [document] }).value ?? []
  const files = holding.filter((it) => it.originals.includes(document))
  if (files.length === 0) return null
  return (
    <Callout tone="decide">
      <p>{copies.holding(files.length)}</p>
      <ul>
        {files.map((it) => (
          <li key={it.id}>
            <span data-name>{it.name}</span> · {formatDateTime(language, it.at)} · {copies.id(shortId(it.id))}
          </li>
        ))}
      </ul>
      <p>{copies.holdingHelp}</p>
    </Callout>
  )
}
