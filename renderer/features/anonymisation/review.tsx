import { useCallback, useEffect, useRef, useState } from 'react'
import type { Cluster, Queue } from '../../../core/contract/anonymise'
import type { DocumentSummary } from '../../../core/contract/material'
import { useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { Callout } from '../../ui/callout'
import { RoomLayout } from '../frame/room-layout'
import { DecisionPanel } from './decision/decision-panel'
import { PlaceList } from './places/place-list'
import { useSeen } from './places/use-seen'
import { QueueHead, type QueueFilter } from './queue/queue-head'
import { QueueList } from './queue/queue-list'
import { ClusterHead, useHeadRefs } from './regroup/cluster-head'
import { MergeDialog } from './regroup/merge-dialog'
import { SplitDialog } from './regroup/split-dialog'
import { useRegroup } from './regroup/use-regroup'
import { matching } from './review-order'
import { SaidLine } from './said-line'
import { useReview, type Review } from './use-review'
import { useReviewKeys } from './use-review-keys'
import { useTarget } from './use-target'

type ReviewPanelsProps = Readonly<{
  queue: Queue
  chosen: DocumentSummary | null
}>

/** The queue, the places of one cluster, and its decision. */
export function ReviewPanels({ queue, chosen }: ReviewPanelsProps) {
  const { anonymisation } = useMessages()
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const [filter, setFilter] = useState<QueueFilter>({ text: '', isOutsideOnly: false })
  const findRef = useRef<HTMLInputElement>(null)
  const review = useMustShow(useReview(narrowed(queue.clusters, filter)))
  const { cluster, seen } = review
  const regroup = useRegroup(review)
  const refs = useHeadRefs()
  useTarget(queue, review.show)
  useReviewKeys({ review, regroup, refs, find: () => findRef.current?.focus() })
  const isLowerCase = queue.lowerCase.some((it) => it === chosen?.document.id)
  return (
    <RoomLayout
      room="anonymisation"
      label={anonymisation.context}
      list={{
        label: anonymisation.queue,
        content: (
          <QueueList
            groups={review.groups}
            chosen={cluster?.key ?? null}
            onChoose={useLatest(review.choose)}
            head={<QueueHead filter={filter} onFilter={setFilter} outside={openOutside(queue)} fieldRef={findRef} />}
          />
        ),
        width: 272,
      }}
      side={
        cluster
          ? {
              label: anonymisation.decision,
              content: <DecisionPanel review={review} cluster={cluster} />,
              width: 320,
              min: 260,
            }
          : undefined
      }
    >
      {isLowerCase ? (
        <div className="review-notes">
          <Callout tone="decide">{anonymisation.lowerCase}</Callout>
        </div>
      ) : null}
      {cluster ? (
        <>
          <ClusterHead cluster={cluster} regroup={regroup} refs={refs} />
          <PlaceList review={review} cluster={cluster} seen={seen} />
        </>
      ) : (
        <p className="review-none">{anonymisation.nothingFound}</p>
      )}
      <SaidLine last={review.last} isReadOnly={isReadOnly} />
      {cluster && regroup.dialog === 'merge' ? (
        <MergeDialog cluster={cluster} clusters={queue.clusters} regroup={regroup} />
      ) : null}
      {cluster && regroup.dialog === 'split' ? (
        <SplitDialog cluster={cluster} picked={review.picked} regroup={regroup} />
      ) : null}
    </RoomLayout>
  )
}

function narrowed(clusters: readonly Cluster[], { text, isOutsideOnly }: QueueFilter): readonly Cluster[] {
  const found = matching(clusters, text)
  return isOutsideOnly ? found.filter((it) => it.outside.some((place) => place.decision === null)) : found
}

/** Places that wait outside the texts, in what the queue is of. */
function openOutside({ clusters }: Queue): number {
  return clusters.flatMap((it) => it.outside).filter((it) => it.decision === null).length
}

/** A cluster with a form that is also a word, or somebody else's, is not decided as a whole before all of it was on screen. */
function useMustShow(review: Review) {
  const { anonymisation } = useMessages()
  const { cluster, scope, reached, last } = review
  const seen = useSeen(cluster)
  function carryOut() {
    const unseen = cluster?.mustShow && scope !== 'places' ? seen.unseen(reached) : []
    const [first] = unseen
    if (!first) return review.carryOut()
    last.tell(anonymisation.lookFirst(unseen.length))
    seen.bring(first)
  }
  return { ...review, carryOut, seen }
}

/** The same function for as long as the component is there, doing what the newest one does. */
function useLatest<T>(act: (value: T) => void): (value: T) => void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useCallback((value) => latest.current(value), [])
}
