import { useState } from 'react'
import { useMessages } from '../../../messages/use-messages'
import type { Checked } from './finished-state'
import { GroupSelect } from './group-select'
import { QuotationCard } from './quotation-card'

type Verdict = Checked['quotations'][number]['verdict']
/** What must be looked at first. */
const verdicts: readonly Verdict[] = ['not-found', 'changed', 'known-form', 'edited', 'verbatim']

/** Every quotation with its verdict, in reading order. */
export function Quotations({ quotations }: Readonly<{ quotations: Checked['quotations'] }>) {
  const { finished } = useMessages()
  const [shown, setShown] = useState<Verdict | 'all'>('all')
  if (quotations.length === 0) return <p className="finished-empty">{finished.noQuotations}</p>
  const groups = verdicts
    .map((id) => ({ id, text: finished.verdicts[id], count: quotations.filter((it) => it.verdict === id).length }))
    .filter((it) => it.count > 0)
  return (
    <div className="finished-list">
      <GroupSelect groups={groups} shown={shown} onShow={setShown} />
      <ul className="finished-quotations">
        {quotations
          .filter((it) => shown === 'all' || it.verdict === shown)
          .map((quotation, index) => (
            <QuotationCard key={index} quotation={quotation} />
          ))}
      </ul>
    </div>
  )
}
