import './second-review.css'
import { useState } from 'react'
import type { ReviewSample } from '../../../../core/contract/second-review'
import type { DocumentId } from '../../../../core/model/ids'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { useQuery } from '../../../state/use-query'
import { Button } from '../../../ui/button'
import { Callout } from '../../../ui/callout'
import { RadioGroup } from '../../../ui/radio-group'
import { AgreementView } from './agreement-view'
import { BlindQueue } from './blind-queue'

type SecondReviewProps = Readonly<{
  document: DocumentId | null
  /** Shows a cluster in the queue, by its key. */
  onShow: (cluster: string) => void
  onClose: () => void
}>

/** A second review: the same is judged by somebody who does not see what was decided, and then the two are compared. */
export function SecondReviewView({ document, onShow, onClose }: SecondReviewProps) {
  const { secondReview } = useMessages()
  const [sample, setSample] = useState<ReviewSample>('all')
  return (
    <section className="second-review" aria-label={secondReview.open}>
      <header className="second-review-head">
        <h3>{secondReview.open}</h3>
        <Button icon="back" onPress={onClose}>
          {secondReview.close}
        </Button>
      </header>
      <p className="second-review-soft">{secondReview.lead}</p>
      <RadioGroup
        label={secondReview.sample}
        isRow
        value={sample}
        options={(['all', 'quarter'] as const).map((id) => ({ id, text: secondReview.samples[id] }))}
        onChange={setSample}
      />
      <Judging key={`${document ?? 'all'} ${sample}`} document={document} sample={sample} onShow={onShow} />
    </section>
  )
}

type JudgingProps = Readonly<{ document: DocumentId | null; sample: ReviewSample; onShow: (cluster: string) => void }>

function Judging({ document, sample, onShow }: JudgingProps) {
  const { secondReview } = useMessages()
  const language = useLanguage()
  const { value, fault } = useQuery('secondReview.queue', { document, sample })
  if (fault)
    return (
      <Callout tone="refused" role="alert">
        {faultWords(language, fault)}
      </Callout>
    )
  if (!value) return <p role="status">{secondReview.looking}</p>
  const { items, ownDecisions } = value
  const isEmpty = items.length === 0
  return (
    <>
      {isEmpty ? <p>{ownDecisions > 0 ? secondReview.allOwn : secondReview.noneDecided}</p> : null}
      {!isEmpty && ownDecisions > 0 ? <p className="second-review-soft">{secondReview.someOwn(ownDecisions)}</p> : null}
      {isEmpty ? null : <BlindQueue items={items} />}
      {items.every((it) => it.own !== null) ? (
        <AgreementView document={document} sample={sample} onShow={onShow} />
      ) : null}
    </>
  )
}
