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
  /** Several may be chosen, with Ctrl or Shift; `selected` and `onSelect` are then not asked. */
  many?: Readonly<{ selected: ReadonlySet<string>; onSelect: (ids: ReadonlySet<string>) => void }>
  /** Enter or double click, where choosing and doing are two things. */
  onAction?: (id: string) => void
  empty?: ReactNode
  autoFocus?: boolean
}>

/** A list of rows with one chosen. Rows may hold buttons; arrows move, Tab reaches the buttons. */
export function GridList<T extends object>(props: GridListProps<T>) {
  const { label, items, idOf, textOf, renderItem, selected, onSelect, onAction, empty, autoFocus, many } = props
  return (
    <AriaGridList
      aria-label={label}
      className="grid-list"
      selectionMode={many ? 'multiple' : 'single'}
      selectionBehavior="replace"
      disallowEmptySelection={!many && selected !== null}
      selectedKeys={many?.selected ?? (selected === null ? [] : [selected])}
      onSelectionChange={(keys) => {
        const ids = keys === 'all' ? items.map(idOf) : [...keys].map(String)
        if (many) many.onSelect(new Set(ids))
        else if (ids[0] !== undefined) onSelect(ids[0])
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
