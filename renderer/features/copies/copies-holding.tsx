import type { FileOut } from '../../../core/contract/copies'
import type { DocumentId } from '../../../core/model/ids'
import { formatDateTime } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useQuery } from '../../state/use-query'
import { Callout } from '../../ui/callout'
import { shortId } from './short-id'

/** The copies that still hold a document's original, which approval does not reach. Nothing where there is none. */
export function CopiesHolding({ document }: Readonly<{ document: DocumentId }>) {
  const { copies } = useMessages()
  const files = useOriginalsOutside(document)
  if (files.length === 0) return null
  return (
    <Callout tone="decide">
      <p>{copies.holding(files.length)}</p>
      <FileLines files={files} />
      <p>{copies.holdingHelp}</p>
    </Callout>
  )
}

/** The copies that hold a document's original and that nobody has said are deleted. */
export function useOriginalsOutside(document: DocumentId): readonly FileOut[] {
  const holding = useQuery('copy.holding', { documents: [document] }).value ?? []
  return holding.filter((it) => it.originals.includes(document))
}

/** The files and copies with anything of these documents, which a removal for good does not reach. Nothing where there is none. */
export function CopiesWith({ documents }: Readonly<{ documents: readonly DocumentId[] }>) {
  const { withdrawal } = useMessages()
  const files = useQuery('copy.holding', { documents: [...documents] }).value ?? []
  if (files.length === 0) return null
  return (
    <Callout tone="decide">
      <p>{withdrawal.unreachable}</p>
      <FileLines files={files} />
    </Callout>
  )
}

function FileLines({ files }: Readonly<{ files: readonly FileOut[] }>) {
  const { copies } = useMessages()
  const language = useLanguage()
  return (
    <ul>
      {files.map((it) => (
        <li key={it.id}>
          <span data-name>{it.name}</span> · {formatDateTime(language, it.at)} · {copies.id(shortId(it.id))}
        </li>
      ))}
    </ul>
  )
}
