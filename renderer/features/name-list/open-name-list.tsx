import { useState } from 'react'
import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useCommand } from '../../state/use-command'
import { Callout } from '../../ui/callout'
import { FormDialog } from '../../ui/form-dialog'
import { PasswordField } from '../../ui/password-field'
import { FileDialog } from '../files/file-dialog'
import { PlaceField } from '../start/place-field'

type OpenNameListProps = Readonly<{ lastSeen: string | null; onClose: () => void; onDone: () => void }>

/** Opens the name list by its own password, where it was last seen or from another file. */
export function OpenNameList({ lastSeen, onClose, onDone }: OpenNameListProps) {
  const { nameList, start, common } = useMessages()
  const language = useLanguage()
  const open = useCommand('nameList.open', 'own')
  const [path, setPath] = useState<string | null>(null)
  const [password, setPassword] = useState('')
  const [isChoosing, setChoosing] = useState(false)
  const isWrong = open.fault?.code === 'vault.wrong-passphrase'
  const words = open.fault ? faultWords(language, open.fault) : null

  async function submit() {
    const reply = await open.run({ path, passphrase: password })
    setPassword('')
    if (reply.ok) onDone()
  }

  if (isChoosing) {
    return (
      <FileDialog
        title={nameList.open.chooseTitle}
        choose={common.open}
        kind="nameLists"
        onClose={() => setChoosing(false)}
        onChoose={(chosen) => {
          setPath(chosen)
          setChoosing(false)
        }}
      />
    )
  }
  return (
    <FormDialog
      title={nameList.open.title}
      submit={nameList.open.submit}
      cancel={common.cancel}
      onSubmit={() => void submit()}
      onCancel={onClose}
      isBusy={open.isBusy}
    >
      <p>{nameList.open.lead}</p>
      {words && !isWrong ? (
        <Callout tone="refused" role="alert">
          {words}
        </Callout>
      ) : null}
      <PlaceField
        label={nameList.open.lastSeen}
        place={path ?? lastSeen ?? ''}
        choose={nameList.open.another}
        onChoose={() => setChoosing(true)}
      />
      <PasswordField
        label={nameList.open.password}
        value={password}
        onChange={setPassword}
        showName={start.create.showPassword}
        hideName={start.create.hidePassword}
        autoFocus
        error={isWrong ? words : null}
      />
      <p className="field-help">{nameList.open.lost}</p>
    </FormDialog>
  )
}
