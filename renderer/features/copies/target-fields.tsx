import { useMessages } from '../../messages/use-messages'
import { TextField } from '../../ui/text-field'
import { PlaceField } from '../start/place-field'

type TargetFieldsProps = Readonly<{
  name: string
  onName: (name: string) => void
  folder: string
  onChoose: () => void
  isAsked: boolean
}>

/** What the copy is called and where it goes. */
export function TargetFields({ name, onName, folder, onChoose, isAsked }: TargetFieldsProps) {
  const { copies } = useMessages()
  return (
    <>
      <TextField
        label={copies.fileName}
        value={name}
        onChange={onName}
        maxLength={100}
        error={isAsked && name.trim() === '' ? copies.missing : null}
      />
      <PlaceField label={copies.folder} place={folder} choose={copies.chooseFolder} onChoose={onChoose} />
    </>
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
