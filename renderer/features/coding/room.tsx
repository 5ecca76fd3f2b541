import './room.css'
import { useDeferredValue } from 'react'
import { useMessages } from '../../messages/use-messages'
import { goTo, useSession } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { Button } from '../../ui/button'
import { EmptyRoom } from '../../ui/empty-room'
import { RoomLayout } from '../frame/room-layout'
import { DocumentPanel } from './document-panel'
import { ReadingPane } from './pane/reading-pane'
import { SidePanel } from './side-panel'

/** Koding: the documents, the transcript in the middle, the codebook beside it. */
export function CodingRoom() {
  const { common, coding } = useMessages()
  const documents = useQuery('document.list', {}).value
  const rows = useQuery('codebook.list', {}).value
  // A coding is to be seen in the text at once; the counts beside it may come a moment later.
  const laterDocuments = useDeferredValue(documents)
  const laterRows = useDeferredValue(rows)
  const widths = usualWidths()
  const wished = useSession((it) => it.document)
  if (!documents || !rows) return null
  const chosen = documents.find((it) => it.document.id === wished)?.document.id ?? documents[0]?.document.id ?? null
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
        content: <SidePanel document={chosen} rows={laterRows ?? rows} />,
        width: widths.side,
        min: 240,
        max: 560,
      }}
    >
      <ReadingPane document={chosen} rows={rows} />
    </RoomLayout>
  )
}

/** The panels beside the text, in pixels: in a narrow window they leave the text room for the names of codes in its margin. */
function usualWidths(): Readonly<{ list: number; side: number }> {
  return window.innerWidth < 1360 ? { list: 184, side: 256 } : { list: 216, side: 300 }
}
