import type { ProjectStatus } from '../../../core/contract/project'
import { useMessages } from '../../messages/use-messages'
import { lockProject } from '../../state/lock'
import { prefer } from '../../state/preferences'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { Select } from '../../ui/select'
import { Backups } from './backups'
import { PasswordSettings } from './password-settings'

const waits = ['0', '5', '10', '15', '30', '60'] as const

/** When the project locks, what opens it, and its backups. */
export function SafetySettings({ project }: Readonly<{ project: ProjectStatus }>) {
  const { safety } = useMessages()
  const minutes = useSession((it) => it.preferences.lockAfterMinutes)
  return (
    <div className="settings">
      <fieldset className="form form-group">
        <legend>{safety.lock}</legend>
        <Select
          label={safety.lockAfter}
          help={safety.lockHelp}
          value={waits.find((it) => it === String(minutes)) ?? null}
          onChange={(it) => void prefer({ lockAfterMinutes: Number(it) })}
          options={waits.map((id) => ({ id, text: id === '0' ? safety.never : safety.minutes(Number(id)) }))}
        />
        <div>
          <Button icon="locked" onPress={() => void lockProject()}>
            {safety.lockNow}
          </Button>
        </div>
      </fieldset>
      {project.isSample ? null : <PasswordSettings project={project} />}
      <Backups isReadOnly={project.isReadOnly} />
    </div>
  )
}
