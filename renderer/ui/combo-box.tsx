import './field.css'
import './list-box.css'
import type { Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/TextField'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { FieldBody, type FieldWords } from './field'
import { Icon } from './icon'
import { OptionWords, type Option } from './option'

type ComboBoxProps = FieldWords &
  Readonly<{
    text: string
    onText: (text: string) => void
    options: readonly Option[]
    onChoose: (id: string) => void
    /** Whether text that is no choice may stay. */
    allowsOwn?: boolean
    placeholder?: string
    autoFocus?: boolean
    isDisabled?: boolean
    ref?: Ref<HTMLInputElement>
  }>

/** A field that suggests while one types. The caller filters `options`. */
export function ComboBox({ text, onText, options, onChoose, allowsOwn, placeholder, ref, ...rest }: ComboBoxProps) {
  const { label, isLabelHidden, help, error, ...field } = rest
  return (
    <AriaComboBox
      {...field}
      className="field"
      items={options}
      inputValue={text}
      onInputChange={onText}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && onChoose(String(key))}
      allowsCustomValue={allowsOwn ?? false}
      allowsEmptyCollection={false}
      isInvalid={Boolean(error)}
      menuTrigger="input"
    >
      <FieldBody label={label} isLabelHidden={isLabelHidden} help={help} error={error}>
        <div className="input-with-button">
          <Input ref={ref} className="input" placeholder={placeholder} spellCheck={false} translate="no" />
          <AriaButton className="input-chevron">
            <Icon name="chevron-down" />
          </AriaButton>
        </div>
      </FieldBody>
      <Popover className="popover" offset={4}>
        <ListBox<Option> className="list-box">
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.text} className="option">
              <OptionWords option={option} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
