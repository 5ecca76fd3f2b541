import { useMessages } from '../../messages/use-messages'
import { EmptyRoom } from '../../ui/empty-room'

export function ReportRoom() {
  const messages = useMessages()
  return (
    <EmptyRoom icon="file-check" title={messages.common.rooms.report}>
      {messages.report.empty}
    </EmptyRoom>
  )
}
