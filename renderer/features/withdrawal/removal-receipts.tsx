import './removal.css'
import type { Removal } from '../../../core/model/removal'
import { formatDateTime } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { ToSeeLater } from './to-see'

/** The receipts of what was removed for good, each with what it touched. */
export function RemovalReceipts() {
  const { withdrawal: words } = useMessages()
  const receipts = useQuery('removal.list', {}).value ?? []
  if (receipts.length === 0) return null
  return (
    <section className="removal removal-receipts">
      <h3>{words.receipts}</h3>
      <ul>
        {receipts.map((it) => (
          <li key={it.id}>
            <ReceiptLine removal={it} />
            <ToSeeLater removal={it} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ReceiptLine({ removal }: Readonly<{ removal: Removal }>) {
  const { withdrawal: words } = useMessages()
  const language = useLanguage()
  const coders = useSession((it) => it.project?.coders ?? [])
  const initials = coders.find((it) => it.id === removal.coder)?.initials ?? ''
  const { codings, memos, places } = removal.counts
  const facts =
    removal.kind === 'identifier' ? words.receiptPlaces(places) : words.receiptFacts(removal.counts, codings, memos)
  return (
    <p>
      <strong>{words.receipt[removal.kind]}</strong>, {formatDateTime(language, removal.at)} {words.by(initials)}.{' '}
      {facts} {words.receiptTouched(removal.touched, removal.unreachable)}
      {removal.inNameList ? ` ${words.receiptWaiting}` : ''}
    </p>
  )
}
