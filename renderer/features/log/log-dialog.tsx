import { useMessages } from '../../messages/use-messages'
import { Dialog } from '../../ui/dialog'
import { LogView } from './log-view'

/** The log over the rooms. */
export function LogDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { log, common } = useMessages()
  return (
    <Dialog title={log.title} isOpen onClose={onClose} closeName={common.close} size="wide">
      <LogView />
    </Dialog>
  )
}
