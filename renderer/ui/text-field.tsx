import type { Ref } from 'react'
import { Input, TextField as AriaTextField } from 'react-aria-components/TextField'
import { FieldBody, type FieldWords } from './field'

export type TextFieldProps = FieldWords &
  Readonly<{
    value: string
    onChange: (value: string) => void
    placeholder?: string
    isDisabled?: boolean
    isRequired?: boolean
    maxLength?: number
    autoFocus?: boolean
    onBlur?: () => void
    /** Marks what may be a name, to be hidden with all names on screen. */
    isName?: boolean
    kind?: 'text' | 'search' | 'date'
    ref?: Ref<HTMLInputElement>
  }>

/** One line of text. The browser neither stores, corrects nor translates it. */
export function TextField({
  value,
  onChange,
  placeholder,
  maxLength,
  isName,
  kind = 'text',
  ref,
  ...rest
}: TextFieldProps) {
  const { label, isLabelHidden, help, error, ...field } = rest
  return (
    <AriaTextField
      {...field}
      className="field"
      type={kind}
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
      autoComplete="off"
      validationBehavior="aria"
    >
      <FieldBody label={label} isLabelHidden={isLabelHidden} help={help} error={error}>
        <Input
          ref={ref}
          className="input"
          placeholder={placeholder}
          maxLength={maxLength}
          spellCheck={false}
          translate="no"
          data-name={isName || undefined}
        />
      </FieldBody>
    </AriaTextField>
  )
}
