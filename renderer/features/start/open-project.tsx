import { useState } from 'react'
import { useMessages } from '../../messages/use-messages'
import { FileDialog } from '../files/file-dialog'
import { RecoverProject } from './recover-project'
import { UnlockProject } from './unlock-project'

/** Chooses a project where none is given, then asks for its password, or for the recovery code where the password is lost. */
export function OpenProject({ chosen, onClose }: Readonly<{ chosen: string | null; onClose: () => void }>) {
  const { start } = useMessages()
  const [path, setPath] = useState(chosen)
  const [isLost, setLost] = useState(false)
  if (path === null) {
    return (
      <FileDialog
        title={start.open.chooseTitle}
        choose={start.open.choose}
        kind="projects"
        onClose={onClose}
        onChoose={setPath}
      />
    )
  }
  if (isLost) return <RecoverProject path={path} onBack={() => setLost(false)} onClose={onClose} />
  return <UnlockProject path={path} onAnother={() => setPath(null)} onLost={() => setLost(true)} onClose={onClose} />
}
