import { useState } from 'react'
import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useCommand } from '../../state/use-command'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Dialog } from '../../ui/dialog'
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
    <Dialog
      title={start.recover.title}
      isOpen
      onClose={onClose}
      closeName={common.cancel}
      footer={
        <>
          <Button onPress={onBack}>{common.back}</Button>
          <Button kind="primary" type="submit" form="recover" isBusy={recover.isBusy}>
            {start.recover.submit}
          </Button>
        </>
      }
    >
      <form
        id="recover"
        className="form"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
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
      </form>
    </Dialog>
  )
}
