import { useState } from 'react'
import type { Queue } from '../../../core/contract/anonymise'
import type { DocumentSummary } from '../../../core/contract/material'
import type { DocumentId } from '../../../core/model/ids'
import { useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { ProgressLine } from '../../ui/progress-line'
import { Select } from '../../ui/select'
import { ApproveDialog } from './approval/approve-dialog'

type ReviewHeadProps = Readonly<{
  documents: readonly DocumentSummary[]
  chosen: DocumentSummary | null
  queue: Queue | undefined
  onChoose: (document: DocumentId | null) => void
}>

/** Which document, how far it has come, and what still stands in the way of approving it. */
export function ReviewHead({ documents, chosen, queue, onChoose }: ReviewHeadProps) {
  const { anonymisation, common } = useMessages()
  const [isApproving, setApproving] = useState(false)
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const waits = queue ? queue.total - queue.decided : null
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
      <div className="review-progress">{queue ? <Progress queue={queue} /> : null}</div>
      <div className="review-blocks">
        <Blocks chosen={chosen} waits={waits ?? 0} />
      </div>
      {chosen && chosen.document.state !== 'deidentified' ? (
        <Button
          kind={waits === 0 ? 'primary' : 'plain'}
          icon="check"
          isDisabled={isReadOnly || waits !== 0}
          onPress={() => setApproving(true)}
        >
          {anonymisation.approve}
        </Button>
      ) : null}
      {chosen && isApproving ? <ApproveDialog summary={chosen} onClose={() => setApproving(false)} /> : null}
    </header>
  )
}

function Progress({ queue }: Readonly<{ queue: Queue }>) {
  const { anonymisation } = useMessages()
  const { decided, total } = queue
  return (
    <ProgressLine
      label={anonymisation.progress}
      isLabelHidden
      share={total === 0 ? 1 : decided / total}
      words={anonymisation.decidedOf(decided, total)}
    />
  )
}

function Blocks({ chosen, waits }: Readonly<{ chosen: DocumentSummary | null; waits: number }>) {
  const { anonymisation } = useMessages()
  const nameList = useSession((it) => it.project?.nameList)
  if (chosen?.document.state === 'deidentified')
    return (
      <>
        <Badge tone="accent">{anonymisation.approved}</Badge>
        {waits > 0 ? <Badge tone="decide">{anonymisation.toDecide(waits)}</Badge> : null}
      </>
    )
  const isUnread = chosen !== null && chosen.document.turnsRead < chosen.turns
  return (
    <>
      {waits > 0 ? <Badge tone="decide">{anonymisation.toDecide(waits)}</Badge> : null}
      {isUnread ? <Badge tone="decide">{anonymisation.notRead}</Badge> : null}
      {chosen && nameList === 'closed' ? <Badge tone="decide">{anonymisation.nameListClosed}</Badge> : null}
      {chosen && nameList === 'none' ? <Badge>{anonymisation.nameListNone}</Badge> : null}
      {chosen === null ? <span className="review-hint">{anonymisation.chooseToApprove}</span> : null}
    </>
  )
}
