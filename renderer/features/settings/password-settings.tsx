import { useState } from 'react'
import type { ProjectStatus } from '../../../core/contract/project'
import { useMessages } from '../../messages/use-messages'
import { Button } from '../../ui/button'
import { ChangePassword } from './change-password'
import { RenewCode } from './renew-code'
import { WithoutPassword } from './without-password'

/** What opens the project and its name list. */
export function PasswordSettings({ project }: Readonly<{ project: ProjectStatus }>) {
  const { safety } = useMessages()
  const [asked, setAsked] = useState<'project' | 'list' | 'code' | null>(null)
  const close = () => setAsked(null)
  const hasList = project.nameList === 'open' || project.nameList === 'closed'
  return (
    <fieldset className="form form-group">
      <legend>{safety.password}</legend>
      <p className="field-help">{safety.passwordLead}</p>
      <div className="settings-buttons">
        <Button isDisabled={project.isReadOnly} onPress={() => setAsked('project')}>
          {safety.change.open}
        </Button>
        <Button isDisabled={project.isReadOnly} onPress={() => setAsked('code')}>
          {safety.renew.open}
        </Button>
        {hasList ? (
          <Button isDisabled={project.nameList !== 'open'} onPress={() => setAsked('list')}>
            {safety.list.open}
          </Button>
        ) : null}
      </div>
      {project.nameList === 'closed' ? <p className="field-help">{safety.list.closed}</p> : null}
      <WithoutPassword path={project.path} />
      {asked === 'project' || asked === 'list' ? <ChangePassword of={asked} onClose={close} /> : null}
      {asked === 'code' ? <RenewCode onClose={close} /> : null}
    </fieldset>
  )
}
