import './copies.css'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { AccessForm } from './access-form'
import { CopyForm } from './copy-form'
import { FileTable } from './file-table'

type Task = 'forCoder' | 'raw' | 'access'

/** All that has left the project, and the copies that can be made of it. */
export function FilesDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { copies, common } = useMessages()
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const files = useQuery('copy.list', {}).value ?? []
  const [task, setTask] = useState<Task | null>(null)
  const back = () => setTask(null)
  if (task === 'access') return <AccessForm onClose={back} />
  if (task !== null) return <CopyForm kind={task} onClose={back} />
  return (
    <Dialog title={copies.title} isOpen onClose={onClose} closeName={common.close} size="wide">
      <div className="copies">
        <p className="field-help">{copies.lead}</p>
        <div className="copies-tasks">
          {(['forCoder', 'raw', 'access'] as const).map((it) => (
            <Button key={it} isDisabled={isReadOnly} onPress={() => setTask(it)}>
              {copies[it].title} …
            </Button>
          ))}
        </div>
        {files.length === 0 ? <p>{copies.none}</p> : <FileTable files={files} isReadOnly={isReadOnly} />}
      </div>
    </Dialog>
  )
}
