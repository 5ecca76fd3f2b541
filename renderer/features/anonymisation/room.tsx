import { useMessages } from '../../messages/use-messages'
import { EmptyRoom } from '../../ui/empty-room'

export function AnonymisationRoom() {
  const messages = useMessages()
  return (
    <EmptyRoom icon="hide" title={messages.common.rooms.anonymisation}>
      {messages.anonymisation.empty}
    </EmptyRoom>
  )
}
