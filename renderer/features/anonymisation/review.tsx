import type { Queue } from '../../../core/contract/anonymise'
import type { DocumentSummary } from '../../../core/contract/material'
import { useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { Callout } from '../../ui/callout'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { RoomLayout } from '../frame/room-layout'
import { DecisionPanel } from './decision-panel'
import { PlaceList } from './place-list'
import { QueueList } from './queue-list'
import { placeKey } from './review-order'
import { useReview } from './use-review'
import { useReviewKeys } from './use-review-keys'

type ReviewPanelsProps = Readonly<{
  queue: Queue
  documents: readonly DocumentSummary[]
  chosen: DocumentSummary | null
}>

/** The queue, the places of one cluster, and its decision. */
export function ReviewPanels({ queue, documents, chosen }: ReviewPanelsProps) {
  const { anonymisation } = useMessages()
  const review = useReview(queue)
  useReviewKeys(review)
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const settingsLanguage = useSession((it) => it.project?.settings.reportLanguage ?? 'nb')
  const { cluster, place } = review
  const language = documents.find((it) => it.document.id === place?.document)?.document.language ?? settingsLanguage
  const isLowerCase = queue.lowerCase.some((it) => chosen === null || it === chosen.document.id)
  return (
    <RoomLayout
      room="anonymisation"
      label={anonymisation.context}
      list={{
        label: anonymisation.queue,
        content: <QueueList groups={review.groups} chosen={cluster?.key ?? null} onChoose={review.choose} />,
        width: 272,
      }}
      side={
        cluster
          ? {
              label: anonymisation.decision,
              content: <DecisionPanel review={review} cluster={cluster} language={language} />,
              width: 320,
              min: 260,
            }
          : undefined
      }
    >
      <div className="review-notes">
        {isLowerCase ? <Callout tone="decide">{anonymisation.lowerCase}</Callout> : null}
        {chosen?.document.state === 'deidentified' ? (
          <p>{anonymisation.stateDeidentified}</p>
        ) : (
          <p>{anonymisation.found}</p>
        )}
      </div>
      {cluster ? (
        <PlaceList
          cluster={cluster}
          only={review.scope === 'place' && place ? placeKey(place) : null}
          onChoose={review.choosePlace}
          isReadOnly={isReadOnly}
        />
      ) : (
        <p className="places-none">{anonymisation.nothingFound}</p>
      )}
      <div role="status">
        <VisuallyHidden>{review.said}</VisuallyHidden>
      </div>
    </RoomLayout>
  )
}
