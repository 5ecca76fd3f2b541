import './anonymisation.css'
import { useState } from 'react'
import type { Fault } from '../../../core/contract/fault'
import type { DocumentSummary } from '../../../core/contract/material'
import type { DocumentId } from '../../../core/model/ids'
import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { goTo, session, setSession } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { EmptyRoom } from '../../ui/empty-room'
import { JobLine } from '../frame/job-line'
import { ReviewHead } from './review-head'
import { ReviewPanels } from './review'

/** Anonymisering: what was found, one decision each, and the approval of a document. */
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

function ReviewRoom({ documents }: Readonly<{ documents: readonly DocumentSummary[] }>) {
  const [wished, setWished] = useState<DocumentId | null>(session().document)
  const chosen = documents.find((it) => it.document.id === wished) ?? null
  const document = chosen?.document.id ?? null
  const { value, fault } = useQuery('anonymise.queue', { document })
  function choose(next: DocumentId | null) {
    setWished(next)
    if (next) setSession({ document: next })
  }
  return (
    <div className="review">
      <ReviewHead documents={documents} chosen={chosen} queue={value} onChoose={choose} />
      {value ? <ReviewPanels key={document ?? 'all'} queue={value} chosen={chosen} /> : <Waiting fault={fault} />}
    </div>
  )
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
