import './list-box.css'
import type { ReactNode } from 'react'
import { GridList as AriaGridList, GridListItem } from 'react-aria-components/GridList'

type GridListProps<T extends object> = Readonly<{
  label: string
  items: readonly T[]
  idOf: (item: T) => string
  textOf: (item: T) => string
  renderItem: (item: T) => ReactNode
  selected: string | null
  onSelect: (id: string) => void
  /** Enter or double click, where choosing and doing are two things. */
  onAction?: (id: string) => void
  empty?: ReactNode
  autoFocus?: boolean
}>

/** A list of rows with one chosen. Rows may hold buttons; arrows move, Tab reaches the buttons. */
export function GridList<T extends object>(props: GridListProps<T>) {
  const { label, items, idOf, textOf, renderItem, selected, onSelect, onAction, empty, autoFocus } = props
  return (
    <AriaGridList
      aria-label={label}
      className="grid-list"
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection={selected !== null}
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys]
        if (key !== undefined) onSelect(String(key))
      }}
      onAction={onAction ? (key) => onAction(String(key)) : undefined}
      renderEmptyState={() => empty}
      autoFocus={autoFocus ? 'first' : false}
    >
      {items.map((item) => (
        <GridListItem key={idOf(item)} id={idOf(item)} textValue={textOf(item)} className="grid-row">
          {renderItem(item)}
        </GridListItem>
      ))}
    </AriaGridList>
  )
}
