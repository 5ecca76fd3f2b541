import { useState } from 'react'
import { useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { useCommand } from '../../state/use-command'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { Dialog } from '../../ui/dialog'
import { MakeNameList } from './make-name-list'
import { OpenNameList } from './open-name-list'
import { RemoveNameList } from './remove-name-list'

/** The name list: made, opened, closed, or gone, as the project stands. */
export function NameListDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { nameList, common } = useMessages()
  const project = useSession((it) => it.project)
  const close = useCommand('nameList.close')
  const [isRemoving, setRemoving] = useState(false)
  if (isRemoving) return <RemoveNameList onClose={onClose} />
  switch (project?.nameList) {
    case 'none':
      return <MakeNameList projectPath={project.path} onClose={onClose} onDone={onClose} />
    case 'closed':
      return <OpenNameList lastSeen={project.nameListPath} onClose={onClose} onDone={onClose} />
    case 'open':
      return (
        <ConfirmDialog
          title={nameList.close.title}
          isOpen
          confirm={nameList.close.submit}
          cancel={common.cancel}
          isBusy={close.isBusy}
          onCancel={onClose}
          onConfirm={() => void close.run({}).then((reply) => reply.ok && onClose())}
        >
          <p>{nameList.close.lead}</p>
          {project.nameListPath ? <p className="form-place">{project.nameListPath}</p> : null}
          {project.isReadOnly ? null : (
            <Button kind="quiet" onPress={() => setRemoving(true)}>
              {nameList.remove.open}
            </Button>
          )}
        </ConfirmDialog>
      )
    case 'deleted':
      return (
        <Dialog
          title={nameList.title}
          isOpen
          onClose={onClose}
          closeName={common.close}
          footer={<Button onPress={onClose}>{common.close}</Button>}
        >
          <p>{nameList.deleted}</p>
        </Dialog>
      )
    case undefined:
      return null
  }
}
