import { memo } from 'react'
import type { DocumentSummary } from '../../../core/contract/material'
import type { DocumentId } from '../../../core/model/ids'
import { useMessages } from '../../messages/use-messages'
import { setSession } from '../../state/session'
import { GridList } from '../../ui/grid-list'
import { VisuallyHidden } from '../../ui/visually-hidden'

type DocumentPanelProps = Readonly<{ documents: readonly DocumentSummary[]; chosen: DocumentId | null }>

/** The documents of the study, with how far each is deidentified. */
export const DocumentPanel = memo(function DocumentPanel({ documents, chosen }: DocumentPanelProps) {
  const { coding } = useMessages()
  return (
    <div className="coding-documents">
      <h2>{coding.documents}</h2>
      <GridList
        label={coding.documents}
        items={documents}
        idOf={(it) => it.document.id}
        textOf={(it) => it.document.title}
        selected={chosen}
        onSelect={(id) => setSession({ document: id as DocumentId, target: null })}
        onAction={readOn}
        renderItem={(it) => <DocumentLine summary={it} />}
      />
    </div>
  )
})

/** Enter, or a second click, goes on into the text of the chosen document. */
function readOn(): void {
  document.querySelector<HTMLElement>('.turn[tabindex="0"]')?.focus()
}

function DocumentLine({ summary }: Readonly<{ summary: DocumentSummary }>) {
  const { common, coding } = useMessages()
  const { document, codings } = summary
  return (
    <>
      <span className="coding-state-dot" data-state={document.state} title={common.state[document.state]} aria-hidden />
      <span className="coding-document-title" data-name={document.state === 'deidentified' ? undefined : true}>
        {document.title}
      </span>
      <VisuallyHidden>
        {common.state[document.state]}, {coding.codings(codings)}
      </VisuallyHidden>
      <span className="coding-document-count" aria-hidden title={coding.codings(codings)}>
        {codings > 0 ? codings : ''}
      </span>
    </>
  )
}
