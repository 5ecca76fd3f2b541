import { useState } from 'react'
import type { ApprovalState, Queue } from '../../../core/contract/anonymise'
import type { DocumentSummary } from '../../../core/contract/material'
import type { DocumentId } from '../../../core/model/ids'
import { useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { ProgressLine } from '../../ui/progress-line'
import { Select } from '../../ui/select'
import { KeysDialog } from './keys-dialog'
import { roundedMinutes } from './pace'
import { usePace } from './use-pace'

/** What the room shows: the queue, a document to be read through, how far each has come, who may be recognised, or a second review. */
export type RoomView = 'queue' | 'reading' | 'documents' | 'recognition' | 'second-review'

type ReviewHeadProps = Readonly<{
  documents: readonly DocumentSummary[]
  chosen: DocumentSummary | null
  queue: Queue | undefined
  approval: ApprovalState | null
  view: RoomView
  onChoose: (document: DocumentId | null) => void
  onView: (view: RoomView) => void
  onApprove: () => void
}>

/** Which document, how far it has come, and what still stands in the way of approving it. */
export function ReviewHead(props: ReviewHeadProps) {
  const { documents, chosen, queue, approval, view, onChoose, onView } = props
  const { anonymisation, common, recognition } = useMessages()
  const [areKeysShown, showKeys] = useState(false)
  return (
    <header className="review-head">
      <h2>{common.rooms.anonymisation}</h2>
      <div className="review-choice">
        <Select
          label={anonymisation.document}
          isLabelHidden
          value={chosen?.document.id ?? 'all'}
          options={[
            { id: 'all', text: anonymisation.wholeProject, detail: anonymisation.documentCount(documents.length) },
            ...documents.map(({ document }) => ({
              id: document.id,
              text: document.title,
              detail: common.state[document.state],
              isName: document.state !== 'deidentified',
            })),
          ]}
          onChange={(id) => onChoose(documents.find((it) => it.document.id === id)?.document.id ?? null)}
        />
      </div>
      <div className="review-progress">
        <Progress scope={chosen?.document.id ?? 'all'} queue={queue} />
      </div>
      <div className="review-blocks">
        <Blocks
          chosen={chosen}
          approval={view === 'reading' ? null : approval}
          waits={queue ? queue.total - queue.decided : 0}
        />
      </div>
      <IconButton icon="keyboard" name={anonymisation.keys} keys="?" onPress={() => showKeys(true)} />
      <Button
        icon={view === 'recognition' ? 'back' : 'people'}
        onPress={() => onView(view === 'recognition' ? 'queue' : 'recognition')}
      >
        {view === 'recognition' ? recognition.close : recognition.open}
      </Button>
      <HeadActions {...props} />
      {areKeysShown ? <KeysDialog onClose={() => showKeys(false)} /> : null}
    </header>
  )
}

function HeadActions({ chosen, approval, view, onView, onApprove }: ReviewHeadProps) {
  const { anonymisation } = useMessages()
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const isReady = approval !== null && approval.open === 0 && approval.turnsRead >= approval.turns
  if (chosen === null)
    return (
      <Button icon="files" onPress={() => onView(view === 'documents' ? 'queue' : 'documents')}>
        {view === 'documents' ? anonymisation.reading.close : anonymisation.overview.open}
      </Button>
    )
  if (chosen.document.state === 'deidentified') return null
  return (
    <>
      {view === 'queue' ? (
        <Button icon="text" onPress={() => onView('reading')}>
          {anonymisation.reading.open}
        </Button>
      ) : null}
      <Button
        kind={isReady ? 'primary' : 'plain'}
        icon="check"
        isDisabled={isReadOnly || approval === null}
        onPress={onApprove}
      >
        {anonymisation.approve}
      </Button>
    </>
  )
}

/** How much is decided and how much that is of it; once a pace can be told, how fast it goes and how long it takes still. */
function Progress({ scope, queue }: Readonly<{ scope: string; queue: Queue | undefined }>) {
  const { anonymisation } = useMessages()
  const pace = usePace(scope, queue)
  if (queue === undefined) return null
  const { decided, total } = queue
  const isGoing = pace !== null && decided < total
  const words = [
    anonymisation.decidedOf(decided, total),
    ...(isGoing && pace.perMinute >= 1 ? [anonymisation.perMinute(Math.round(pace.perMinute))] : []),
    ...(isGoing ? [anonymisation.timeLeft(roundedMinutes(pace.minutesLeft))] : []),
  ]
  return (
    <ProgressLine
      label={anonymisation.progress}
      isLabelHidden
      share={total === 0 ? 1 : decided / total}
      words={words.join(' · ')}
    />
  )
}

type BlocksProps = Readonly<{ chosen: DocumentSummary | null; approval: ApprovalState | null; waits: number }>

function Blocks({ chosen, approval, waits }: BlocksProps) {
  const { anonymisation } = useMessages()
  const { turns = 0, turnsRead = 0 } = approval ?? {}
  if (chosen?.document.state === 'deidentified')
    return (
      <>
        <Badge tone="accent">{anonymisation.approved}</Badge>
        {waits > 0 ? <Badge tone="decide">{anonymisation.toDecide(waits)}</Badge> : null}
      </>
    )
  return turnsRead < turns ? <Badge tone="decide">{anonymisation.reading.readOf(turnsRead, turns)}</Badge> : null
}
