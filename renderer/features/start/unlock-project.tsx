import { useState } from 'react'
import type { Output } from '../../../core/contract/contract'
import type { FaultCode } from '../../../core/contract/fault'
import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useCommand } from '../../state/use-command'
import { useQuery } from '../../state/use-query'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { FormDialog } from '../../ui/form-dialog'
import { PasswordField } from '../../ui/password-field'
import { projectName } from '../files/path'
import { openKept } from './open-kept'
import { Wait } from './wait'

const damages: ReadonlySet<FaultCode> = new Set<FaultCode>(['project.damaged', 'project.rolled-back'])
/** At the field, and in the countdown. */
const shownElsewhere: ReadonlySet<FaultCode> = new Set<FaultCode>(['vault.wrong-passphrase', 'app.too-many-tries'])

type UnlockProjectProps = Readonly<{ path: string; onAnother: () => void; onLost: () => void; onClose: () => void }>

/** Asks for the password. A damaged project says what it has lost before it is opened. */
export function UnlockProject({ path, onAnother, onLost, onClose }: UnlockProjectProps) {
  const { start, common } = useMessages()
  const language = useLanguage()
  const open = useCommand('project.open', 'own')
  const { value: entry, refresh } = useQuery('project.entry', { path })
  const [password, setPassword] = useState('')
  const code = open.fault?.code
  const words = open.fault && faultWords(language, open.fault)
  const atField = code === 'vault.wrong-passphrase' && isFree(entry) ? words : null

  async function submit(acceptDamage: boolean) {
    const reply = await open.run({ path, passphrase: password, acceptDamage })
    if (reply.ok) return setPassword('')
    if (reply.fault.code === 'vault.wrong-passphrase') setPassword('')
    refresh()
  }

  return (
    <FormDialog
      title={start.open.title(projectName(path))}
      submit={start.open.submit}
      cancel={common.cancel}
      onSubmit={() => void submit(false)}
      onCancel={onClose}
      isBusy={open.isBusy}
      aside={
        <>
          <span className="dialog-foot-start">
            <Button kind="quiet" onPress={onAnother}>
              {start.open.another}
            </Button>
          </span>
          {code && damages.has(code) ? <Button onPress={() => void submit(true)}>{start.open.damaged}</Button> : null}
        </>
      }
    >
      {entry ? <Wait entry={entry} /> : null}
      {code && !shownElsewhere.has(code) ? (
        <Callout tone="refused" role="alert">
          {words}
        </Callout>
      ) : null}
      <PasswordField
        label={start.open.password}
        value={password}
        onChange={setPassword}
        showName={start.create.showPassword}
        hideName={start.create.hidePassword}
        autoFocus
        error={atField}
      />
      <div className="settings-buttons">
        <Button kind="quiet" onPress={onLost}>
          {start.open.forgot}
        </Button>
        {entry?.withoutPassword === 'on' ? <OpenKept path={path} /> : null}
      </div>
    </FormDialog>
  )
}

/** Whether the next try is free. */
function isFree(entry: Output<'project.entry'> | undefined): boolean {
  return (entry?.waitSeconds ?? 0) === 0
}

/** Goes when the keychain does not open the project after all. */
function OpenKept({ path }: Readonly<{ path: string }>) {
  const { start } = useMessages()
  const [isGone, setGone] = useState(false)
  if (isGone) return null
  return (
    <Button icon="unlocked" onPress={() => void openKept(path).then((isOpen) => setGone(!isOpen))}>
      {start.open.withoutPassword}
    </Button>
  )
}
