import { useMessages } from '../../messages/use-messages'
import { EmptyRoom } from '../../ui/empty-room'

export function AnalysisRoom() {
  const messages = useMessages()
  return (
    <EmptyRoom icon="chart" title={messages.common.rooms.analysis}>
      {messages.analysis.empty}
    </EmptyRoom>
  )
}
