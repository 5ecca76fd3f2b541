import './removal.css'
import type { Removal } from '../../../core/model/removal'
import { formatDateTime } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { goTo, useSession } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { useRemovals } from './last-removal'
import { TouchedList } from './touched-list'

/** The receipts of what was removed for good, and what the last one in this window touched. */
export function RemovalReceipts() {
  const { withdrawal: words } = useMessages()
  const receipts = useQuery('removal.list', {}).value ?? []
  const last = useRemovals((it) => it.outcome)
  if (receipts.length === 0) return null
  const isLast = (it: Removal) => it.id === last?.removal.id
  return (
    <section className="removal removal-receipts">
      <h3>{words.receipts}</h3>
      <ul>
        {receipts.map((it) => (
          <li key={it.id}>
            <ReceiptLine removal={it} />
            {isLast(it) && last && last.touched.length > 0 ? (
              <details>
                <summary>{words.look}</summary>
                <TouchedList touched={last.touched} onGo={({ document, span }) => goTo('coding', { document, span })} />
              </details>
            ) : null}
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
  const { turns, codings, memos, places } = removal.counts
  const facts = removal.kind === 'identifier' ? words.receiptPlaces(places) : words.receiptFacts(turns, codings, memos)
  return (
    <p>
      <strong>{words.receipt[removal.kind]}</strong>, {formatDateTime(language, removal.at)} {words.by(initials)}.{' '}
      {facts} {words.receiptTouched(removal.touched, removal.unreachable)}
      {removal.inNameList ? ` ${words.receiptWaiting}` : ''}
    </p>
  )
}
