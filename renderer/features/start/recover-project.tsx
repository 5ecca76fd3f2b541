import { useState } from 'react'
import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useCommand } from '../../state/use-command'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { FormDialog } from '../../ui/form-dialog'
import { TextField } from '../../ui/text-field'
import { isUsablePassword, NewPassword, noPassword } from './new-password'

type RecoverProjectProps = Readonly<{ path: string; onBack: () => void; onClose: () => void }>

/** Opens a project with the code from the paper, and gives it a new password. */
export function RecoverProject({ path, onBack, onClose }: RecoverProjectProps) {
  const { start, common } = useMessages()
  const language = useLanguage()
  const recover = useCommand('project.recover', 'own')
  const [code, setCode] = useState('')
  const [password, setPassword] = useState(noPassword)
  const [isAsked, setAsked] = useState(false)

  async function submit() {
    setAsked(true)
    if (code.trim() === '' || !isUsablePassword(password)) return
    await recover.run({ path, recoveryCode: code.trim(), passphrase: password.first })
  }

  return (
    <FormDialog
      title={start.recover.title}
      submit={start.recover.submit}
      cancel={common.cancel}
      onSubmit={() => void submit()}
      onCancel={onClose}
      isBusy={recover.isBusy}
      aside={<Button onPress={onBack}>{common.back}</Button>}
    >
      <p>{start.recover.lead}</p>
      {recover.fault ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, recover.fault)}
        </Callout>
      ) : null}
      <TextField label={start.recover.code} value={code} onChange={setCode} maxLength={200} autoFocus />
      <NewPassword
        value={password}
        onChange={setPassword}
        label={start.recover.newPassword}
        help={start.create.passwordHelp}
        isAsked={isAsked}
      />
    </FormDialog>
  )
}
