import { useState } from 'react'
import { useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { Callout } from '../../ui/callout'
import { FormDialog } from '../../ui/form-dialog'
import { ReasonField } from '../copies/target-fields'
import { FolderDialog } from '../files/folder-dialog'

/** Where the backup goes, and why. */
export type Elsewhere = Readonly<{ folder: string; reason: string }>

type BackupElsewhereProps = Readonly<{ onChoose: (elsewhere: Elsewhere) => void; onClose: () => void }>

/** Says what a backup outside the project means, and asks for its reason and its folder, as any copy that may hold originals. */
export function BackupElsewhere({ onChoose, onClose }: BackupElsewhereProps) {
  const { safety, copies, common } = useMessages()
  const isListClosed = useSession((it) => it.project?.nameList === 'closed')
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [isTold, setTold] = useState(false)
  const { elsewhere } = safety
  if (!isTold)
    return (
      <FormDialog
        title={safety.backUpTo}
        submit={elsewhere.title}
        cancel={common.cancel}
        onCancel={onClose}
        onSubmit={() => {
          setAsked(true)
          if (reason.trim() !== '' && !isListClosed) setTold(true)
        }}
      >
        <p>{elsewhere.lead}</p>
        {isListClosed ? <Callout tone="decide">{copies.listClosed}</Callout> : null}
        <ReasonField value={reason} onChange={setReason} isAsked={isAsked} />
      </FormDialog>
    )
  return (
    <FolderDialog
      title={elsewhere.title}
      choose={elsewhere.choose}
      onClose={onClose}
      onChoose={(folder) => {
        onClose()
        onChoose({ folder, reason: reason.trim() })
      }}
    />
  )
}
