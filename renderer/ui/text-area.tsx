import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { FieldBody, type FieldWords } from './field'

type TextAreaProps = FieldWords &
  Readonly<{
    value: string
    onChange: (value: string) => void
    rows?: number
    maxLength?: number
    isDisabled?: boolean
    autoFocus?: boolean
    onBlur?: () => void
  }>

/** Several lines of text. */
export function TextArea({ value, onChange, rows = 3, maxLength, ...rest }: TextAreaProps) {
  const { label, isLabelHidden, help, error, ...field } = rest
  return (
    <AriaTextField
      {...field}
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
      autoComplete="off"
      validationBehavior="aria"
    >
      <FieldBody label={label} isLabelHidden={isLabelHidden} help={help} error={error}>
        <AriaTextArea className="input" rows={rows} maxLength={maxLength} spellCheck={false} translate="no" />
      </FieldBody>
    </AriaTextField>
  )
}
