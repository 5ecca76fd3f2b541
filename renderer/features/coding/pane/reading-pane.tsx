import './reading-pane.css'
import { useDeferredValue } from 'react'
import type { CodebookRow } from '../../../../core/contract/coding'
import type { DocumentId } from '../../../../core/model/ids'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { useQuery } from '../../../state/use-query'
import { Callout } from '../../../ui/callout'
import { CodedText } from './coded-text'
import { PaneHead } from './pane-head'

type ReadingPaneProps = Readonly<{ document: DocumentId; rows: readonly CodebookRow[] }>

/** The chosen document, to read and to code. */
export function ReadingPane({ document, rows }: ReadingPaneProps) {
  const { common, coding } = useMessages()
  const language = useLanguage()
  const view = useQuery('document.view', { document })
  // The text is to be read at once; what waits for a decision may be marked a moment later.
  const queue = useDeferredValue(useQuery('anonymise.queue', { document }).value, undefined)
  const memos = useDeferredValue(useQuery('memo.list', {}).value, undefined)
  const passages = useDeferredValue(useQuery('memo.passages', {}).value, undefined)
  if (view.fault && !view.value) return <Callout tone="refused">{faultWords(language, view.fault)}</Callout>
  if (!view.value) return <p className="coding-waiting">{common.loading}</p>
  return (
    <div className="coding-pane">
      <PaneHead view={view.value} />
      {view.value.text.trim() === '' ? (
        <p className="coding-waiting">{coding.emptyText}</p>
      ) : (
        <CodedText key={document} view={view.value} rows={rows} queue={queue} memos={memos} passages={passages} />
      )}
    </div>
  )
}
