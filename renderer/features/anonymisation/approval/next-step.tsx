import './approval.css'
import type { ApprovalState } from '../../../../core/contract/anonymise'
import type { Document } from '../../../../core/model/document'
import { formatDate } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { useSession } from '../../../state/session'
import { Button } from '../../../ui/button'
import { Callout } from '../../../ui/callout'
import { Keys } from '../../../ui/keys'
import { CopiesHolding } from '../../copies/copies-holding'
import { blocksOf } from './blocks'

type NextStepProps = Readonly<{
  document: Document
  approval: ApprovalState
  onRead: () => void
  onApprove: () => void
}>

/** What comes next for a document in which nothing waits: read it, approve it, or what is known of its approval. */
export function NextStep({ document, approval, onRead, onApprove }: NextStepProps) {
  const { anonymisation } = useMessages()
  const { overview, reading, secondLook } = anonymisation
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const { open, kept, unread } = blocksOf(approval)
  if (document.state === 'deidentified') return <Approved document={document} />
  if (open > 0 || isReadOnly) return null
  return (
    <div className="next-step">
      <p>{unread > 0 ? overview.thenRead : kept > 0 ? overview.thenLook : overview.thenApprove}</p>
      {unread > 0 ? (
        <Button kind="primary" onPress={onRead}>
          {reading.open}
          <Keys keys="l" isPlain />
        </Button>
      ) : (
        <Button kind="primary" icon={kept > 0 ? 'show' : 'check'} onPress={onApprove}>
          {kept > 0 ? secondLook.name : anonymisation.approve}
          <Keys keys="a" isPlain />
        </Button>
      )}
    </div>
  )
}

/** When a document was approved and by whom, where its names lie, and what can be changed still. */
function Approved({ document }: Readonly<{ document: Document }>) {
  const { anonymisation } = useMessages()
  const { approval } = anonymisation
  const language = useLanguage()
  const project = useSession((it) => it.project)
  const by = project?.coders.find((it) => it.id === document.approvedBy)?.initials ?? null
  const nameList = project?.nameList ?? 'none'
  return (
    <>
      <Callout>
        <p>
          {document.approvedAt ? approval.approvedOn(formatDate(language, document.approvedAt), by) : null}{' '}
          {anonymisation.stateDeidentified}
        </p>
        <p>{nameList === 'open' ? approval.afterOpen : approval.afterClosed}</p>
      </Callout>
      <CopiesHolding document={document.id} />
    </>
  )
}
