import './room.css'
import { useDeferredValue } from 'react'
import type { DocumentSummary } from '../../../core/contract/material'
import type { DocumentId } from '../../../core/model/ids'
import { useMessages } from '../../messages/use-messages'
import { goTo, useSession } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { Button } from '../../ui/button'
import { EmptyRoom } from '../../ui/empty-room'
import { RemovalQuestion } from '../withdrawal/remove-passage'
import { RoomLayout } from '../frame/room-layout'
import { DocumentPanel } from './document-panel'
import { CorrectTurn } from './pane/correct-turn'
import { ReadingPane } from './pane/reading-pane'
import { SidePanel } from './side-panel'

/** Koding: the documents, the transcript in the middle, the codebook beside it. */
export function CodingRoom() {
  const { common, coding } = useMessages()
  const documents = useQuery('document.list', {}).value
  const rows = useQuery('codebook.list', {}).value
  // A text and its codings are to be seen at once; what stands beside them may come a moment later.
  const laterDocuments = useDeferredValue(documents)
  const laterRows = useDeferredValue(rows)
  const widths = usualWidths()
  const wished = useSession((it) => it.document)
  const chosen = chosenOf(documents ?? [], wished)
  const laterChosen = useDeferredValue(chosen)
  if (!documents || !rows) return null
  if (!chosen)
    return (
      <EmptyRoom
        icon="code"
        title={common.rooms.coding}
        action={
          <Button kind="primary" onPress={() => goTo('material')}>
            {coding.toMaterial}
          </Button>
        }
      >
        {coding.noDocuments}
      </EmptyRoom>
    )
  return (
    <RoomLayout
      room="coding"
      label={coding.reading}
      list={{
        label: coding.documents,
        content: <DocumentPanel documents={laterDocuments ?? documents} chosen={chosen} />,
        width: widths.list,
      }}
      side={{
        label: coding.side,
        content: <SidePanel document={laterChosen ?? chosen} rows={laterRows ?? rows} />,
        width: widths.side,
        min: 240,
        max: 560,
      }}
    >
      <ReadingPane document={chosen} rows={rows} />
      <RemovalQuestion document={chosen} />
      <CorrectTurn document={chosen} />
    </RoomLayout>
  )
}

/** The panels beside the text, in pixels: in a narrow window they leave the text room for the names of codes in its margin. */
function usualWidths(): Readonly<{ list: number; side: number }> {
  return window.innerWidth < 1360 ? { list: 184, side: 256 } : { list: 216, side: 300 }
}

/** The document that was asked for, while it is there; else the first. */
function chosenOf(documents: readonly DocumentSummary[], wished: DocumentId | null): DocumentId | null {
  const ids = documents.map((it) => it.document.id)
  return ids.find((id) => id === wished) ?? ids[0] ?? null
}
