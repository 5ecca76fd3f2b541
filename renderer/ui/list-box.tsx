import './list-box.css'
import { ListBox as AriaListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { OptionWords, type Option } from './option'

type ListBoxProps<V extends string> = Readonly<{
  label: string
  options: readonly Option<V>[]
  value: V | null
  onChange: (value: V) => void
}>

/** A plain list with one choice, always in sight. */
export function ListBox<V extends string>({ label, options, value, onChange }: ListBoxProps<V>) {
  return (
    <AriaListBox
      aria-label={label}
      className="list-box"
      selectionMode="single"
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys]
        if (key !== undefined) onChange(key as V)
      }}
      items={options}
    >
      {(option) => (
        <ListBoxItem id={option.id} textValue={option.text} className="option">
          {({ isSelected }) => <OptionWords option={option} isChosen={isSelected} />}
        </ListBoxItem>
      )}
    </AriaListBox>
  )
}
