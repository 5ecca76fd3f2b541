import { useMessages } from '../../messages/use-messages'
import { EmptyRoom } from '../../ui/empty-room'

export function MaterialRoom() {
  const messages = useMessages()
  return (
    <EmptyRoom icon="files" title={messages.common.rooms.material}>
      {messages.material.empty}
    </EmptyRoom>
  )
}
