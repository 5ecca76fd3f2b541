import './approval.css'
import type { ApprovalState, Queue } from '../../../../core/contract/anonymise'
import type { DocumentSummary } from '../../../../core/contract/material'
import type { DocumentId } from '../../../../core/model/ids'
import { useMessages } from '../../../messages/use-messages'
import { Badge } from '../../../ui/badge'
import { Button } from '../../../ui/button'
import { ProgressLine } from '../../../ui/progress-line'

type Acts = Readonly<{
  onDecide: (document: DocumentId) => void
  onRead: (document: DocumentId) => void
  onApprove: (document: DocumentId) => void
}>

type OverviewProps = Acts &
  Readonly<{ documents: readonly DocumentSummary[]; queue: Queue; onSecondReview: () => void }>

/** Every document with what is left before it is deidentified, and the next step for each. */
export function DocumentOverview({ documents, queue, onSecondReview, ...acts }: OverviewProps) {
  const { anonymisation, common, secondReview } = useMessages()
  const { overview, reading } = anonymisation
  const left = new Map(queue.approval.map((it) => [it.document, it]))
  return (
    <section className="overview" aria-label={overview.name}>
      <h3>{overview.name}</h3>
      <p>{overview.lead}</p>
      <ul>
        {documents.map(({ document }) => {
          const approval = left.get(document.id)
          if (!approval) return null
          const { turns, turnsRead } = approval
          return (
            <li key={document.id} className="overview-row">
              <span className="overview-title">
                <span data-name={document.state !== 'deidentified' || undefined}>{document.title}</span>
                <Badge tone={document.state === 'deidentified' ? 'accent' : 'plain'}>
                  {common.state[document.state]}
                </Badge>
              </span>
              <ProgressLine
                label={reading.progress}
                isLabelHidden
                share={turns === 0 ? 1 : turnsRead / turns}
                words={reading.readOf(turnsRead, turns)}
              />
              <NextActs approval={approval} {...acts} />
            </li>
          )
        })}
      </ul>
      <Button icon="people" onPress={onSecondReview}>
        {secondReview.open}
      </Button>
    </section>
  )
}

function NextActs({ approval, onDecide, onRead, onApprove }: Acts & Readonly<{ approval: ApprovalState }>) {
  const { anonymisation } = useMessages()
  const { document, state, open, turns, turnsRead } = approval
  const isApproved = state === 'deidentified'
  const isRead = turnsRead >= turns
  return (
    <span className="overview-acts">
      {open > 0 ? <Button onPress={() => onDecide(document)}>{anonymisation.toDecide(open)}</Button> : null}
      {isApproved || isRead ? null : (
        <Button kind="quiet" onPress={() => onRead(document)}>
          {anonymisation.reading.open}
        </Button>
      )}
      {isApproved ? null : (
        <Button kind={open === 0 && isRead ? 'primary' : 'quiet'} onPress={() => onApprove(document)}>
          {anonymisation.overview.approve}
        </Button>
      )}
    </span>
  )
}
