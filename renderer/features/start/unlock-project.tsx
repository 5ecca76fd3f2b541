import { useState } from 'react'
import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useCommand } from '../../state/use-command'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { FormDialog } from '../../ui/form-dialog'
import { PasswordField } from '../../ui/password-field'
import { projectName } from '../files/path'

type UnlockProjectProps = Readonly<{ path: string; onAnother: () => void; onLost: () => void; onClose: () => void }>

/** Asks for the password. A damaged project says what it has lost before it is opened. */
export function UnlockProject({ path, onAnother, onLost, onClose }: UnlockProjectProps) {
  const { start, common } = useMessages()
  const language = useLanguage()
  const open = useCommand('project.open', 'own')
  const [password, setPassword] = useState('')
  const isWrong = open.fault?.code === 'vault.wrong-passphrase'
  const isDamaged = open.fault?.code === 'project.damaged' || open.fault?.code === 'project.rolled-back'

  async function submit(acceptDamage: boolean) {
    const reply = await open.run({ path, passphrase: password, ...(acceptDamage ? { acceptDamage } : {}) })
    if (reply.ok || reply.fault.code === 'vault.wrong-passphrase') setPassword('')
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
          {isDamaged ? <Button onPress={() => void submit(true)}>{start.open.damaged}</Button> : null}
        </>
      }
    >
      {open.fault && !isWrong ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, open.fault)}
        </Callout>
      ) : null}
      <PasswordField
        label={start.open.password}
        value={password}
        onChange={setPassword}
        showName={start.create.showPassword}
        hideName={start.create.hidePassword}
        autoFocus
        error={isWrong && open.fault ? faultWords(language, open.fault) : null}
      />
      <div>
        <Button kind="quiet" onPress={onLost}>
          {start.open.forgot}
        </Button>
      </div>
    </FormDialog>
  )
}
