import { useMessages } from '../../messages/use-messages'
import { TextField } from '../../ui/text-field'
import { FolderDialog } from '../files/folder-dialog'
import { PlaceField } from '../start/place-field'
import type { Target } from './use-target'

/** What the copy is called and where it goes. The folder is chosen in a window that takes the form's place. */
export function TargetFields({ target, isAsked }: Readonly<{ target: Target; isAsked: boolean }>) {
  const { copies } = useMessages()
  return (
    <>
      <TextField
        label={copies.fileName}
        value={target.name}
        onChange={target.setName}
        maxLength={100}
        error={isAsked && target.name.trim() === '' ? copies.missing : null}
      />
      <PlaceField
        label={copies.folder}
        place={target.folder}
        choose={copies.chooseFolder}
        onChoose={() => target.setChoosing(true)}
      />
    </>
  )
}

/** Where the folder is chosen, while `target.isChoosing`. */
export function TargetFolder({ target }: Readonly<{ target: Target }>) {
  const { copies } = useMessages()
  return (
    <FolderDialog
      title={copies.chooseFolder}
      choose={copies.useFolder}
      folder={target.folder || null}
      onClose={() => target.setChoosing(false)}
      onChoose={(folder) => {
        target.setFolder(folder)
        target.setChoosing(false)
      }}
    />
  )
}

type ReasonFieldProps = Readonly<{ value: string; onChange: (value: string) => void; isAsked: boolean }>

/** Why the copy is made. */
export function ReasonField({ value, onChange, isAsked }: ReasonFieldProps) {
  const { copies } = useMessages()
  return (
    <TextField
      label={copies.reason}
      help={copies.reasonHelp}
      value={value}
      onChange={onChange}
      maxLength={1000}
      isRequired
      isName
      error={isAsked && value.trim() === '' ? copies.missing : null}
    />
  )
}
