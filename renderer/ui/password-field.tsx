import { useState } from 'react'
import { Input, TextField as AriaTextField } from 'react-aria-components/TextField'
import { FieldBody, type FieldWords } from './field'
import { IconButton } from './icon-button'

type PasswordFieldProps = FieldWords &
  Readonly<{
    value: string
    onChange: (value: string) => void
    /** Names of the button that shows and hides what is typed. */
    showName: string
    hideName: string
    autoFocus?: boolean
    isDisabled?: boolean
  }>

/** A password that can be shown. Never filled in or kept by the browser. */
export function PasswordField({ value, onChange, showName, hideName, ...rest }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false)
  const { label, isLabelHidden, help, error, ...field } = rest
  return (
    <AriaTextField
      {...field}
      className="field"
      type={isShown ? 'text' : 'password'}
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
      autoComplete="off"
      validationBehavior="aria"
    >
      <FieldBody label={label} isLabelHidden={isLabelHidden} help={help} error={error}>
        <div className="input-with-button">
          <Input className="input" spellCheck={false} translate="no" autoCapitalize="off" />
          <IconButton
            icon={isShown ? 'hide' : 'show'}
            name={isShown ? hideName : showName}
            onPress={() => setShown(!isShown)}
          />
        </div>
      </FieldBody>
    </AriaTextField>
  )
}
