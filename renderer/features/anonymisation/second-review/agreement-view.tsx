import type { ReviewDifference, ReviewSample } from '../../../../core/contract/second-review'
import { verdict } from '../../../../core/model/assessment'
import type { DocumentId } from '../../../../core/model/ids'
import { formatNumber } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { useQuery } from '../../../state/use-query'
import { Button } from '../../../ui/button'
import { Table } from '../../../ui/table'

type AgreementProps = Readonly<{ document: DocumentId | null; sample: ReviewSample; onShow: (cluster: string) => void }>

/** How far the two agree, and where they differ. Nothing until there is something to compare. */
export function AgreementView({ document, sample, onShow }: AgreementProps) {
  const { secondReview } = useMessages()
  const language = useLanguage()
  const { value } = useQuery('secondReview.agreement', { document, sample })
  if (!value || value.observed === null) return null
  const { observed, kappa, judged, counts, differences } = value
  const rows = verdict.options.map((id, nth) => ({ id, counts: counts[nth] ?? [] }))
  return (
    <section className="second-review-agreement" aria-label={secondReview.agreement}>
      <h4>{secondReview.agreement}</h4>
      <p>{secondReview.observed(formatNumber(language, observed * 100), judged)}</p>
      <p>{kappa === null ? secondReview.noKappa : secondReview.kappa(formatNumber(language, kappa, 2))}</p>
      <Table
        caption={secondReview.table}
        columns={[
          {
            id: 'first',
            header: secondReview.first,
            isRowHeader: true,
            cell: (row) => secondReview.verdicts[row.id],
          },
          ...verdict.options.map((id, nth) => ({
            id,
            header: secondReview.verdicts[id],
            align: 'end' as const,
            cell: (row: (typeof rows)[number]) => row.counts[nth] ?? 0,
          })),
        ]}
        rows={rows}
        rowId={(row) => row.id}
      />
      <h4>{secondReview.differences(differences.length)}</h4>
      <ul className="second-review-differences">
        {differences.map((it) => (
          <Difference key={`${it.key} ${it.secondBy}`} difference={it} onShow={onShow} />
        ))}
      </ul>
    </section>
  )
}

type DifferenceProps = Readonly<{ difference: ReviewDifference; onShow: (cluster: string) => void }>

function Difference({ difference: { key, forms, first, second, secondBy }, onShow }: DifferenceProps) {
  const { secondReview } = useMessages()
  return (
    <li>
      <div>
        <p data-name>{forms.join(' · ')}</p>
        <p className="second-review-soft">
          {secondReview.differs(secondReview.said[first], secondReview.said[second], secondBy)}
        </p>
      </div>
      <Button label={secondReview.showOf(forms[0] ?? '')} onPress={() => onShow(key)}>
        {secondReview.show}
      </Button>
    </li>
  )
}
