import { useCallback, useEffect, useRef, useState } from 'react'
import type { ApprovalState, Cluster, Queue } from '../../../core/contract/anonymise'
import type { DocumentSummary } from '../../../core/contract/material'
import type { Document } from '../../../core/model/document'
import { useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { useWish } from '../../state/wish'
import { Callout } from '../../ui/callout'
import { RoomLayout } from '../frame/room-layout'
import { NextStep } from './approval/next-step'
import { DecisionPanel } from './decision/decision-panel'
import { DoubtPanel } from './doubt/doubt-panel'
import { doubtsOf } from './doubt/answers'
import { useDoubt } from './doubt/use-doubt'
import { PlaceList } from './places/place-list'
import { useSeen } from './places/use-seen'
import { QueueHead, type QueueFilter } from './queue/queue-head'
import { QueueList } from './queue/queue-list'
import { ClusterHead, useHeadRefs } from './regroup/cluster-head'
import { MergeDialog } from './regroup/merge-dialog'
import { SplitDialog } from './regroup/split-dialog'
import { useRegroup, type Regroup } from './regroup/use-regroup'
import { matching } from './review-order'
import { SaidLine } from './said-line'
import { useReview, type Review } from './use-review'
import { useReviewKeys } from './use-review-keys'
import { useTarget } from './use-target'

const wholeQueue: QueueFilter = { text: '', isOutsideOnly: false }

type ReviewPanelsProps = Readonly<{
  queue: Queue
  chosen: DocumentSummary | null
  approval: ApprovalState | null
  /** The cluster and place to begin at, by their keys. */
  start: Readonly<{ cluster: string; place: string }> | null
  onRead: () => void
  onApprove: () => void
}>

/** The queue, the places of one cluster, and its decision. */
export function ReviewPanels({ queue, chosen, approval, start, onRead, onApprove }: ReviewPanelsProps) {
  const { anonymisation } = useMessages()
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const [filter, setFilter] = useState<QueueFilter>(wholeQueue)
  const findRef = useRef<HTMLInputElement>(null)
  const narrow = useReview(narrowed(queue.clusters, filter), start)
  const review = useMustShow({
    ...narrow,
    // What is to be shown may not be in the narrowed queue.
    show(key, place) {
      setFilter(wholeQueue)
      narrow.show(key, place)
    },
  })
  const { cluster, seen } = review
  const asking = useDoubt(review)
  const regroup = useRegroup(review)
  const refs = useHeadRefs()
  useTarget(queue, review.show)
  useWish('next-undecided', useLatest(review.nextOpen))
  useReviewKeys({ review, asking, regroup, refs, find: () => findRef.current?.focus() })
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
              content: asking ? <DoubtPanel asking={asking} /> : <DecisionPanel review={review} cluster={cluster} />,
              width: 320,
              min: 260,
            }
          : undefined
      }
    >
      {chosen && approval ? (
        <Notes queue={queue} document={chosen.document} approval={approval} onRead={onRead} onApprove={onApprove} />
      ) : null}
      {cluster ? (
        <>
          <ClusterHead cluster={cluster} regroup={regroup} refs={refs} />
          <PlaceList review={review} cluster={cluster} seen={seen} />
        </>
      ) : (
        <p className="review-none">{isNarrowed(filter) ? anonymisation.find.none : anonymisation.nothingFound}</p>
      )}
      <SaidLine last={review.last} isReadOnly={isReadOnly} />
      {cluster ? <RegroupDialog queue={queue} cluster={cluster} picked={review.picked} regroup={regroup} /> : null}
    </RoomLayout>
  )
}

type NotesProps = Readonly<{
  queue: Queue
  document: Document
  approval: ApprovalState
  onRead: () => void
  onApprove: () => void
}>

/** What is to be known of the document before one decides, and what comes next for it. */
function Notes({ queue, document, approval, onRead, onApprove }: NotesProps) {
  const { anonymisation } = useMessages()
  const isLowerCase = approval.open > 0 && queue.lowerCase.includes(document.id)
  return (
    <div className="review-notes">
      {isLowerCase ? <Callout tone="decide">{anonymisation.lowerCase}</Callout> : null}
      <NextStep document={document} approval={approval} onRead={onRead} onApprove={onApprove} />
    </div>
  )
}

type RegroupDialogProps = Readonly<{
  queue: Queue
  cluster: Cluster
  picked: ReadonlySet<string>
  regroup: Regroup
}>

function RegroupDialog({ queue, cluster, picked, regroup }: RegroupDialogProps) {
  if (regroup.dialog === 'merge') return <MergeDialog cluster={cluster} clusters={queue.clusters} regroup={regroup} />
  if (regroup.dialog === 'split') return <SplitDialog cluster={cluster} picked={picked} regroup={regroup} />
  return null
}

function narrowed(clusters: readonly Cluster[], { text, isOutsideOnly }: QueueFilter): readonly Cluster[] {
  const found = matching(clusters, text)
  return isOutsideOnly ? found.filter((it) => it.outside.some((place) => place.decision === null)) : found
}

function isNarrowed({ text, isOutsideOnly }: QueueFilter): boolean {
  return text !== '' || isOutsideOnly
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
    const doubts = cluster ? doubtsOf(cluster).length : 0
    if (doubts > 0 && scope !== 'places') return last.tell(anonymisation.doubt.first(doubts))
    const unseen = cluster?.mustShow && scope !== 'places' ? seen.unseen(reached) : []
    const [first] = unseen
    if (!first) return review.carryOut()
    last.tell(anonymisation.lookFirst(unseen.length))
    seen.bring(first)
  }
  return { ...review, carryOut, seen }
}

/** The same function for as long as the component is there, doing what the newest one does. */
function useLatest<T extends readonly unknown[]>(act: (...values: T) => void): (...values: T) => void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useCallback((...values) => latest.current(...values), [])
}
