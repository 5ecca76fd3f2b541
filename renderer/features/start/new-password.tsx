import { useMessages } from '../../messages/use-messages'
import { PasswordField } from '../../ui/password-field'
import { shortestPassword, strengthOf } from './password-strength'

export type TypedPassword = Readonly<{ first: string; again: string }>

export const noPassword: TypedPassword = { first: '', again: '' }

/** Whether both were typed alike and long enough. */
export function isUsablePassword({ first, again }: TypedPassword): boolean {
  return first === again && [...first.normalize('NFC')].length >= shortestPassword
}

type NewPasswordProps = Readonly<{
  value: TypedPassword
  onChange: (value: TypedPassword) => void
  label: string
  help: string
  /** True once the form was sent: what lacks is said. */
  isAsked: boolean
}>

/** A new password, typed twice, with a hint on how good it is. */
export function NewPassword({ value, onChange, label, help, isAsked }: NewPasswordProps) {
  const { create } = useMessages().start
  const strength = strengthOf(value.first)
  const isShort = isAsked && strength === 'short'
  const differs =
    value.again !== '' && (isAsked || value.again.length >= value.first.length) && value.first !== value.again
  return (
    <>
      <PasswordField
        label={label}
        help={help}
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
        showName={create.showPassword}
        hideName={create.hidePassword}
        error={isShort ? create.strength.short : null}
      />
      {value.first === '' ? null : (
        <p className="strength" aria-live="polite">
          <span className="strength-bars" aria-hidden>
            {(['short', 'fair', 'good'] as const).map((level, index, levels) => (
              <span key={level} data-on={index <= levels.indexOf(strength) || undefined} />
            ))}
          </span>
          {create.strength[strength]}
        </p>
      )}
      <PasswordField
        label={create.passwordAgain}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        showName={create.showPassword}
        hideName={create.hidePassword}
        error={differs || (isAsked && value.again === '') ? create.passwordDiffers : null}
      />
    </>
  )
}
