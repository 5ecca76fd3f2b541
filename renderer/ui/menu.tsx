import './list-box.css'
import type { ReactElement, RefObject } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Icon, type IconName } from './icon'
import { Keys } from './keys'

export type MenuEntry = Readonly<{
  id: string
  text: string
  icon?: IconName
  keys?: string
  isDanger?: boolean
  isDisabled?: boolean
  /** Given: the entry is one of a choice, and shows whether it is the chosen one. */
  isChecked?: boolean
  run: () => void
}>

type MenuProps = Readonly<{ label: string; entries: readonly MenuEntry[]; children: ReactElement }>

/** A menu that opens from its child, a Button or IconButton. */
export function Menu({ label, entries, children }: MenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="popover" offset={4}>
        <Entries label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  )
}

type OpenMenuProps = Readonly<{
  label: string
  entries: readonly MenuEntry[]
  /** What it belongs to, and what gets the focus back. */
  anchor: RefObject<Element | null>
  onClose: () => void
}>

/** A menu that is open, at what it belongs to: for lists in which every row has the same menu. */
export function OpenMenu({ label, entries, anchor, onClose }: OpenMenuProps) {
  return (
    <Popover
      className="popover"
      aria-label={label}
      offset={4}
      placement="bottom end"
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Entries label={label} entries={entries} autoFocus="first" onClose={onClose} />
    </Popover>
  )
}

type EntriesProps = Readonly<{
  label: string
  entries: readonly MenuEntry[]
  autoFocus?: 'first'
  onClose?: () => void
}>

function Entries({ label, entries, ...rest }: EntriesProps) {
  return (
    <AriaMenu
      {...rest}
      aria-label={label}
      className="list-box"
      items={entries}
      disabledKeys={entries.filter((it) => it.isDisabled).map((it) => it.id)}
      onAction={(key) => entries.find((it) => it.id === key)?.run()}
    >
      {(entry) => (
        <MenuItem id={entry.id} textValue={entry.text} className="option" data-danger={entry.isDanger || undefined}>
          {entry.icon ? <Icon name={entry.icon} /> : null}
          {entry.isChecked === undefined ? null : <Checked isChecked={entry.isChecked} />}
          {entry.text}
          {entry.keys ? (
            <span className="menu-keys">
              <Keys keys={entry.keys} isPlain />
            </span>
          ) : null}
        </MenuItem>
      )}
    </AriaMenu>
  )
}

function Checked({ isChecked }: Readonly<{ isChecked: boolean }>) {
  return <span className="menu-check">{isChecked ? <Icon name="check" /> : null}</span>
}
