import { useMessages } from '../../messages/use-messages'
import { EmptyRoom } from '../../ui/empty-room'

export function CodingRoom() {
  const messages = useMessages()
  return (
    <EmptyRoom icon="code" title={messages.common.rooms.coding}>
      {messages.coding.empty}
    </EmptyRoom>
  )
}
