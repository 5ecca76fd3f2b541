import { useState } from 'react'
import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useCommand } from '../../state/use-command'
import { FormDialog } from '../../ui/form-dialog'
import { PasswordField } from '../../ui/password-field'
import { RecoveryCode } from '../start/recovery-code'

/** Makes a new recovery code, and shows it once. */
export function RenewCode({ onClose }: Readonly<{ onClose: () => void }>) {
  const { safety, start, common } = useMessages()
  const language = useLanguage()
  const change = useCommand('project.changePassphrase', 'own')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState<string | null>(null)

  async function submit() {
    const reply = await change.run({ passphrase: password, newPassphrase: null, isRecoveryRenewed: true })
    setPassword('')
    if (reply.ok) setCode(reply.value.recoveryCode)
  }

  if (code !== null) return <RecoveryCode code={code} go={safety.renew.go} onDone={onClose} />
  return (
    <FormDialog
      title={safety.renew.title}
      submit={safety.renew.submit}
      cancel={common.cancel}
      onSubmit={() => void submit()}
      onCancel={onClose}
      isBusy={change.isBusy}
    >
      <p>{safety.renew.lead}</p>
      <PasswordField
        label={safety.change.now}
        value={password}
        onChange={setPassword}
        showName={start.create.showPassword}
        hideName={start.create.hidePassword}
        autoFocus
        error={change.fault ? faultWords(language, change.fault) : null}
      />
    </FormDialog>
  )
}
