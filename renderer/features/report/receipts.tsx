import type { Output } from '../../../core/contract/contract'
import { formatBytes, formatDateTime } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useQuery } from '../../state/use-query'
import { Icon } from '../../ui/icon'

type Receipt = Output<'report.receipts'>[number]

/** The receipts of every file that has left, newest first. */
export function Receipts() {
  const { report } = useMessages()
  const language = useLanguage()
  const receipts = useQuery('report.receipts', {}).value ?? []
  return (
    <section className="receipts" aria-label={report.receipts}>
      <h3>{report.receipts}</h3>
      {receipts.length === 0 ? <p className="final-lead">{report.noReceipts}</p> : null}
      <ol>
        {receipts.map((it) => (
          <li key={it.id}>
            <details className="receipt">
              <summary>
                <Icon name="gate-passed" />
                <span>
                  {formatDateTime(language, it.at)}
                  <span className="receipt-facts">
                    {it.fileName} · {report.fileFacts(formatBytes(language, it.bytes))}
                  </span>
                </span>
              </summary>
              <ReceiptWords receipt={it} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A receipt in words, as it is stored: what was searched for before a file left, and what was not. */
export function ReceiptWords({ receipt }: Readonly<{ receipt: Receipt }>) {
  const language = useLanguage()
  const [, ...sentences] = useQuery('report.receiptText', { receipt: receipt.id, language }).value ?? []
  return sentences.map((it) => (
    <p key={it} className="receipt-words">
      {it}
    </p>
  ))
}
