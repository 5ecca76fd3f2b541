import './field.css'
import './list-box.css'
import { Button as AriaButton } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { FieldBody, type FieldWords } from './field'
import { Icon } from './icon'
import { OptionWords, type Option } from './option'

type SelectProps<V extends string> = FieldWords &
  Readonly<{
    value: V | null
    options: readonly Option<V>[]
    onChange: (value: V) => void
    placeholder?: string
    isDisabled?: boolean
    autoFocus?: boolean
  }>

/** One choice of a short list. */
export function Select<V extends string>({ value, options, onChange, placeholder, ...rest }: SelectProps<V>) {
  const { label, isLabelHidden, help, error, ...field } = rest
  return (
    <AriaSelect
      {...field}
      className="field"
      placeholder={placeholder ?? ' '}
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(key as V)}
      isInvalid={Boolean(error)}
    >
      <FieldBody label={label} isLabelHidden={isLabelHidden} help={help} error={error}>
        <AriaButton className="input select-button">
          <SelectValue className="select-value">
            {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
          </SelectValue>
          <Icon name="chevron-down" />
        </AriaButton>
      </FieldBody>
      <Popover className="popover" offset={4}>
        <ListBox className="list-box" items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.text} className="option">
              {({ isSelected }) => <OptionWords option={option} isChosen={isSelected} />}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
