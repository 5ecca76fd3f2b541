import { useState } from 'react'
import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useCommand } from '../../state/use-command'
import { Callout } from '../../ui/callout'
import { FormDialog } from '../../ui/form-dialog'
import { folderOfPath, joinPath, nameOfPath } from '../files/path'
import { SaveDialog } from '../files/save-dialog'
import { isUsablePassword, NewPassword, noPassword } from '../start/new-password'
import { PlaceField } from '../start/place-field'

type MakeNameListProps = Readonly<{ projectPath: string; onClose: () => void; onDone: () => void }>

/** Makes the name list, with the sentence on where it must lie. */
export function MakeNameList({ projectPath, onClose, onDone }: MakeNameListProps) {
  const { nameList, common } = useMessages()
  const { make } = nameList
  const language = useLanguage()
  const create = useCommand('nameList.create', 'own')
  const [place, setPlace] = useState('')
  const [password, setPassword] = useState(noPassword)
  const [isAsked, setAsked] = useState(false)
  const [isChoosing, setChoosing] = useState(false)

  async function submit() {
    setAsked(true)
    if (place === '' || !isUsablePassword(password)) return
    const reply = await create.run({ path: place, passphrase: password.first })
    if (reply.ok) onDone()
  }

  if (isChoosing) {
    return (
      <SaveDialog
        title={make.placeTitle}
        choose={make.saveHere}
        kind="nameLists"
        ending=".navneliste"
        suggested={nameOfPath(projectPath).replace(/\.fortrolig$/, '')}
        onClose={() => setChoosing(false)}
        onSave={({ folder, name }) => {
          setPlace(joinPath(folder, name))
          setChoosing(false)
        }}
      />
    )
  }
  return (
    <FormDialog
      title={make.title}
      submit={make.submit}
      cancel={common.cancel}
      onSubmit={() => void submit()}
      onCancel={onClose}
      isBusy={create.isBusy}
    >
      <p>{make.why}</p>
      <Callout tone="decide">{make.set}</Callout>
      {create.fault ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, create.fault)}
        </Callout>
      ) : null}
      <PlaceField
        label={make.place}
        place={place}
        choose={make.choosePlace}
        onChoose={() => setChoosing(true)}
        error={isAsked && place === '' ? make.placeMissing : null}
      />
      {place !== '' && folderOfPath(place) === folderOfPath(projectPath) ? (
        <p className="field-help">{make.besideProject}</p>
      ) : null}
      <NewPassword
        value={password}
        onChange={setPassword}
        label={make.password}
        help={make.passwordHelp}
        isAsked={isAsked}
      />
    </FormDialog>
  )
}
