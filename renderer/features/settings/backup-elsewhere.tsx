import { useState } from 'react'
import { useMessages } from '../../messages/use-messages'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { FolderDialog } from '../files/folder-dialog'

type BackupElsewhereProps = Readonly<{ onChoose: (folder: string) => void; onClose: () => void }>

/** Says what a backup outside the project means, and asks for its folder. */
export function BackupElsewhere({ onChoose, onClose }: BackupElsewhereProps) {
  const { safety, common } = useMessages()
  const [isTold, setTold] = useState(false)
  const { elsewhere } = safety
  if (!isTold)
    return (
      <ConfirmDialog
        title={safety.backUpTo}
        isOpen
        confirm={elsewhere.title}
        cancel={common.cancel}
        onCancel={onClose}
        onConfirm={() => setTold(true)}
      >
        <p>{elsewhere.lead}</p>
      </ConfirmDialog>
    )
  return (
    <FolderDialog
      title={elsewhere.title}
      choose={elsewhere.choose}
      onClose={onClose}
      onChoose={(folder) => {
        onClose()
        onChoose(folder)
      }}
    />
  )
}
