import { useMessages } from '../../messages/use-messages'
import { TextField } from '../../ui/text-field'

export type TypedCoder = Readonly<{ name: string; initials: string }>

export function isInitials(initials: string): boolean {
  const length = initials.trim().length
  return length >= 1 && length <= 4
}

type CoderFieldsProps = Readonly<{
  value: TypedCoder
  onChange: (value: TypedCoder) => void
  isAsked: boolean
}>

/** Who codes: a name, and the initials that stand on what they code. */
export function CoderFields({ value, onChange, isAsked }: CoderFieldsProps) {
  const { create } = useMessages().start
  return (
    <div className="form-row" data-narrow>
      <TextField
        label={create.coderName}
        value={value.name}
        onChange={(name) => onChange({ name, initials: keepsUp(value) ? initialsOf(name) : value.initials })}
        maxLength={120}
      />
      <TextField
        label={create.coderInitials}
        help={create.initialsHelp}
        value={value.initials}
        onChange={(initials) => onChange({ ...value, initials })}
        maxLength={4}
        error={isAsked && !isInitials(value.initials) ? create.initialsMissing : null}
      />
    </div>
  )
}

/** Initials follow the name until they are written by hand. */
function keepsUp({ name, initials }: TypedCoder): boolean {
  return initials === '' || initials === initialsOf(name)
}

function initialsOf(name: string): string {
  const words = name.trim().split(/[\s-]+/u)
  const letters = words.map((word) => [...word][0] ?? '').join('')
  return letters.toLocaleUpperCase('nb').slice(0, 4)
}
