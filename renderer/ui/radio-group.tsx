import './choice.css'
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup'
import { FieldBody, type FieldWords } from './field'
import type { Option } from './option'

type RadioGroupProps<V extends string> = FieldWords &
  Readonly<{
    value: V | null
    options: readonly Option<V>[]
    onChange: (value: V) => void
    isRow?: boolean
    isDisabled?: boolean
  }>

/** One choice of a few, all in sight. */
export function RadioGroup<V extends string>({
  value,
  options,
  onChange,
  isRow,
  isDisabled,
  ...words
}: RadioGroupProps<V>) {
  return (
    <AriaRadioGroup
      className="field"
      value={value}
      onChange={(next) => onChange(next as V)}
      isDisabled={isDisabled ?? false}
      isInvalid={Boolean(words.error)}
      validationBehavior="aria"
      orientation={isRow ? 'horizontal' : 'vertical'}
    >
      <FieldBody {...words}>
        <div className="radios" data-row={isRow || undefined}>
          {options.map((option) => (
            <Radio key={option.id} value={option.id} className="radio">
              <span className="dot" />
              <span className="choice-words">
                {option.text}
                {option.detail ? <span className="choice-detail">{option.detail}</span> : null}
              </span>
            </Radio>
          ))}
        </div>
      </FieldBody>
    </AriaRadioGroup>
  )
}
