import './anonymisation.css'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ApprovalState, Queue } from '../../../core/contract/anonymise'
import type { Fault } from '../../../core/contract/fault'
import type { DocumentSummary } from '../../../core/contract/material'
import type { DocumentId } from '../../../core/model/ids'
import type { Action } from '../../actions/action'
import { useActions } from '../../actions/registry'
import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { goTo, session, setSession } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { useWish } from '../../state/wish'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { EmptyRoom } from '../../ui/empty-room'
import { JobLine } from '../frame/job-line'
import { ModelProgress } from '../language-model/model-progress'
import { ApproveDialog } from './approval/approve-dialog'
import { DocumentOverview } from './approval/document-overview'
import { RecognitionView } from './recognition/recognition-view'
import { ReadingView } from './reading/reading-view'
import { SecondReviewView } from './second-review/second-review-view'
import { ReviewHead, type RoomView } from './review-head'
import { ReviewPanels } from './review'

/** Anonymisering: what was found, one decision each, reading through, and the approval of a document. */
export function AnonymisationRoom() {
  const { common, anonymisation } = useMessages()
  const documents = useQuery('document.list', {}).value
  if (!documents) return null
  if (documents.length > 0) return <ReviewRoom documents={documents} />
  return (
    <EmptyRoom
      icon="hide"
      title={common.rooms.anonymisation}
      action={
        <Button kind="primary" onPress={() => goTo('material')}>
          {anonymisation.toMaterial}
        </Button>
      }
    >
      {anonymisation.empty}
    </EmptyRoom>
  )
}

/** A place of the queue to be shown: the cluster's key and the place's. */
type At = Readonly<{ cluster: string; place: string }>

function ReviewRoom({ documents }: Readonly<{ documents: readonly DocumentSummary[] }>) {
  const [wished, setWished] = useState<DocumentId | null>(session().document)
  const [view, setView] = useState<RoomView>('queue')
  const [isApproving, setApproving] = useState(false)
  const [at, setAt] = useState<At | null>(null)
  const chosen = documents.find((it) => it.document.id === wished) ?? null
  const document = chosen?.document.id ?? null
  const { value: queue, fault } = useQuery('anonymise.queue', { document })
  const approval = queue?.approval.find((it) => it.document === document) ?? null

  function choose(next: DocumentId | null, then: RoomView = 'queue') {
    setWished(next)
    setView((view === 'recognition' || view === 'second-review') && then === 'queue' ? view : then)
    setAt(null)
    if (next) setSession({ document: next })
  }
  const approve = useCallback(() => {
    if (document) setApproving(true)
    else setView('documents')
  }, [document])
  useWish('approve-document', approve)
  useRoomKeys({ view, isOne: document !== null, onView: setView, onApprove: approve })
  return (
    <div className="review">
      <ReviewHead
        documents={documents}
        chosen={chosen}
        queue={queue}
        approval={approval}
        view={view}
        onChoose={choose}
        onView={setView}
        onApprove={approve}
      />
      <ModelProgress />
      {queue ? (
        <RoomBody
          documents={documents}
          chosen={chosen}
          queue={queue}
          approval={approval}
          view={view}
          at={at}
          onChoose={choose}
          onPlace={(place) => {
            setAt(place)
            setView('queue')
          }}
          onView={setView}
          onApprove={() => setApproving(true)}
        />
      ) : (
        <Waiting fault={fault} />
      )}
      {chosen && approval && isApproving ? (
        <ApproveDialog
          summary={chosen}
          approval={approval}
          onRead={() => {
            setApproving(false)
            setView('reading')
          }}
          onDecide={() => {
            setApproving(false)
            setView('queue')
          }}
          onClose={() => setApproving(false)}
        />
      ) : null}
    </div>
  )
}

type RoomBodyProps = Readonly<{
  documents: readonly DocumentSummary[]
  chosen: DocumentSummary | null
  queue: Queue
  approval: ApprovalState | null
  view: RoomView
  at: At | null
  onChoose: (document: DocumentId, view: RoomView) => void
  onPlace: (at: At | null) => void
  onView: (view: RoomView) => void
  onApprove: () => void
}>

/** The view that is open. */
function RoomBody(props: RoomBodyProps) {
  const { documents, chosen, queue, approval, view, onChoose, onPlace, onView, onApprove } = props
  const document = chosen?.document.id ?? null
  if (view === 'reading' && document)
    return (
      <ReadDocument
        key={document}
        document={document}
        queue={queue}
        mustRead={approval?.mustRead ?? false}
        onClose={(place) => onPlace(place ?? null)}
      />
    )
  if (view === 'recognition') return <RecognitionView documents={documents} document={document} />
  if (view === 'second-review') return <SecondReview {...props} />
  if (view === 'documents')
    return (
      <DocumentOverview
        documents={documents}
        queue={queue}
        onDecide={(id) => onChoose(id, 'queue')}
        onSecondReview={() => onView('second-review')}
        onRead={(id) => onChoose(id, 'reading')}
        onApprove={(id) => {
          onChoose(id, 'queue')
          onApprove()
        }}
      />
    )
  return <QueuePanels {...props} />
}

function QueuePanels({ chosen, queue, approval, at, onView, onApprove }: RoomBodyProps) {
  return (
    <ReviewPanels
      key={[chosen?.document.id ?? 'all', chosen?.document.state === 'deidentified', at?.place].join(' ')}
      queue={queue}
      chosen={chosen}
      approval={approval}
      start={at}
      onRead={() => onView('reading')}
      onApprove={onApprove}
    />
  )
}

function SecondReview({ chosen, onPlace, onView }: RoomBodyProps) {
  return (
    <SecondReviewView
      document={chosen?.document.id ?? null}
      onShow={(cluster) => onPlace({ cluster, place: '' })}
      onClose={() => onView('queue')}
    />
  )
}

type ReadDocumentProps = Readonly<{
  document: DocumentId
  queue: Queue
  mustRead: boolean
  onClose: (at?: At) => void
}>

function ReadDocument({ document, ...rest }: ReadDocumentProps) {
  const { value, fault } = useQuery('document.view', { document })
  return value ? <ReadingView view={value} {...rest} /> : <Waiting fault={fault} />
}

type RoomKeys = Readonly<{
  view: RoomView
  isOne: boolean
  onView: (view: RoomView) => void
  onApprove: () => void
}>

/** The keys that lead between the queue, the reading and the approval. */
function useRoomKeys(keys: RoomKeys): void {
  const now = useRef(keys)
  useEffect(() => {
    now.current = keys
  })
  const { view, isOne } = keys
  useActions(useMemo(() => actionsOf(view, isOne, () => now.current), [view, isOne]))
}

function actionsOf(view: RoomView, isOne: boolean, now: () => RoomKeys): readonly Action[] {
  const approve: Action = {
    id: 'anonymisation.approve',
    label: (m) => m.anonymisation.approve,
    group: 'room',
    keys: 'a',
    run: () => now().onApprove(),
  }
  const read: Action = {
    id: 'anonymisation.read',
    label: (m) => (isOne ? m.anonymisation.reading.open : m.anonymisation.overview.open),
    group: 'room',
    keys: 'l',
    run: () => now().onView(isOne ? 'reading' : 'documents'),
  }
  const back: Action = {
    id: 'anonymisation.queue',
    label: (m) => m.anonymisation.reading.close,
    group: 'room',
    keys: ['l', 'escape'],
    run: () => now().onView('queue'),
  }
  const recognise: Action = {
    id: 'anonymisation.recognition',
    label: (m) => m.recognition.open,
    group: 'room',
    keys: 'i',
    run: () => now().onView('recognition'),
  }
  const judge: Action = {
    id: 'anonymisation.second-review',
    label: (m) => m.secondReview.open,
    group: 'room',
    keys: 'shift+d',
    run: () => now().onView('second-review'),
  }
  if (view === 'reading') return [approve]
  return view === 'queue' ? [read, recognise, judge, approve] : [back, recognise, judge, approve]
}

function Waiting({ fault }: Readonly<{ fault: Fault | undefined }>) {
  const { anonymisation } = useMessages()
  const language = useLanguage()
  return (
    <div className="review-waiting">
      {fault ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, fault)}
        </Callout>
      ) : (
        <JobLine call="anonymise.queue" label={anonymisation.looking} />
      )}
    </div>
  )
}
