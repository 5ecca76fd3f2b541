import { useState } from 'react'
import { formatNumber } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { Select } from '../../../ui/select'
import type { Checked } from './finished-state'
import { QuotationCard } from './quotation-card'

type Verdict = Checked['quotations'][number]['verdict']
/** What must be looked at first. */
const verdicts: readonly Verdict[] = ['not-found', 'changed', 'known-form', 'edited', 'verbatim']

/** Every quotation with its verdict, in reading order. */
export function Quotations({ quotations }: Readonly<{ quotations: Checked['quotations'] }>) {
  const { finished } = useMessages()
  const language = useLanguage()
  const [shown, setShown] = useState<Verdict | 'all'>('all')
  if (quotations.length === 0) return <p className="finished-empty">{finished.noQuotations}</p>
  const count = (all: readonly unknown[]) => formatNumber(language, all.length)
  const options = verdicts
    .map((verdict) => ({ verdict, its: quotations.filter((it) => it.verdict === verdict) }))
    .filter((it) => it.its.length > 0)
    .map(({ verdict, its }) => ({ id: verdict, text: finished.of(finished.verdicts[verdict], count(its)) }))
  return (
    <div className="finished-list">
      <Select
        label={finished.show}
        value={shown}
        onChange={setShown}
        options={[{ id: 'all' as const, text: finished.all(count(quotations)) }, ...options]}
      />
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
