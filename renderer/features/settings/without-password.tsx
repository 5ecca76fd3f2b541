import { useState } from 'react'
import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useCommand } from '../../state/use-command'
import { useQuery } from '../../state/use-query'
import { Callout } from '../../ui/callout'
import { FormDialog } from '../../ui/form-dialog'
import { PasswordField } from '../../ui/password-field'
import { Switch } from '../../ui/switch'

/** Whether the project opens without its password on this computer: off until its owner says so, with the password. */
export function WithoutPassword({ path }: Readonly<{ path: string }>) {
  const { withoutPassword } = useMessages().safety
  const { value, refresh } = useQuery('project.entry', { path })
  const forget = useCommand('project.forgetKey')
  const [isAsking, setAsking] = useState(false)
  if (!value) return null
  const is = value.withoutPassword
  if (is === 'absent' || is === 'unprotected') return <p className="field-help">{withoutPassword[is]}</p>
  return (
    <>
      <Switch
        isSelected={is === 'on'}
        detail={withoutPassword.detail}
        isDisabled={forget.isBusy}
        onChange={(isOn) => (isOn ? setAsking(true) : void forget.run({}).then(refresh))}
      >
        {withoutPassword.title}
      </Switch>
      {isAsking ? (
        <KeepKey
          onClose={() => {
            setAsking(false)
            refresh()
          }}
        />
      ) : null}
    </>
  )
}

/** Says what it means, and asks for the password. */
function KeepKey({ onClose }: Readonly<{ onClose: () => void }>) {
  const { safety, start, common } = useMessages()
  const language = useLanguage()
  const keep = useCommand('project.keepKey', 'own')
  const [password, setPassword] = useState('')
  const isWrong = keep.fault?.code === 'vault.wrong-passphrase'
  const words = keep.fault ? faultWords(language, keep.fault) : null

  async function submit() {
    const reply = await keep.run({ passphrase: password })
    setPassword('')
    if (reply.ok) onClose()
  }

  return (
    <FormDialog
      title={safety.withoutPassword.title}
      submit={safety.withoutPassword.submit}
      cancel={common.cancel}
      onSubmit={() => void submit()}
      onCancel={onClose}
      isBusy={keep.isBusy}
    >
      {safety.withoutPassword.lead.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {words && !isWrong ? (
        <Callout tone="refused" role="alert">
          {words}
        </Callout>
      ) : null}
      <PasswordField
        label={safety.change.now}
        value={password}
        onChange={setPassword}
        showName={start.create.showPassword}
        hideName={start.create.hidePassword}
        autoFocus
        error={isWrong ? words : null}
      />
    </FormDialog>
  )
}
