import { useState } from 'react'
import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { notify } from '../../state/notices'
import { useCommand } from '../../state/use-command'
import { Callout } from '../../ui/callout'
import { FormDialog } from '../../ui/form-dialog'
import { PasswordField } from '../../ui/password-field'
import { isUsablePassword, NewPassword, noPassword } from '../start/new-password'

/** Gives the project or its name list another password. The one of now is asked for. */
export function ChangePassword({ of, onClose }: Readonly<{ of: 'project' | 'list'; onClose: () => void }>) {
  const { safety, start, common } = useMessages()
  const language = useLanguage()
  const forProject = useCommand('project.changePassphrase', 'own')
  const forList = useCommand('nameList.changePassphrase', 'own')
  const { isBusy, fault } = of === 'project' ? forProject : forList
  const [now, setNow] = useState('')
  const [next, setNext] = useState(noPassword)
  const [isAsked, setAsked] = useState(false)
  const isWrong = fault?.code === 'vault.wrong-passphrase'

  async function submit() {
    setAsked(true)
    if (!isUsablePassword(next)) return
    const change = { passphrase: now, newPassphrase: next.first }
    const reply = await (of === 'project'
      ? forProject.run({ ...change, isRecoveryRenewed: false })
      : forList.run(change))
    setNow('')
    if (!reply.ok) return
    notify(safety.change.done)
    onClose()
  }

  return (
    <FormDialog
      title={of === 'project' ? safety.change.title : safety.list.title}
      submit={safety.change.submit}
      cancel={common.cancel}
      onSubmit={() => void submit()}
      onCancel={onClose}
      isBusy={isBusy}
    >
      {fault && !isWrong ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, fault)}
        </Callout>
      ) : null}
      <PasswordField
        label={safety.change.now}
        value={now}
        onChange={setNow}
        showName={start.create.showPassword}
        hideName={start.create.hidePassword}
        autoFocus
        error={isWrong ? faultWords(language, fault) : null}
      />
      <NewPassword
        value={next}
        onChange={setNext}
        label={safety.change.next}
        help={start.create.passwordHelp}
        isAsked={isAsked}
      />
    </FormDialog>
  )
}
