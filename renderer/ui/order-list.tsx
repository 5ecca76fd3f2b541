import './order-list.css'
import type { KeyboardEvent, ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { GridList, GridListItem } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { Icon } from './icon'
import { movedBy, movedTo } from './order'

type OrderListProps<T extends string> = Readonly<{
  label: string
  /** The ids in their order. */
  ids: readonly T[]
  textOf: (id: T) => string
  renderItem: (id: T) => ReactNode
  onOrder: (ids: readonly T[]) => void
  dragName: string
}>

const dragType = 'application/x-fortrolig-order'

/** A list whose rows are put in order by mouse, by the handle (Enter, arrows, Enter) and by Alt with the arrows. */
export function OrderList<T extends string>({ label, ids, textOf, renderItem, onOrder, dragName }: OrderListProps<T>) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    acceptedDragTypes: [dragType],
    onReorder: ({ keys, target }) => {
      const [id] = keys
      if (target.dropPosition !== 'on') onOrder(movedTo(ids, id as T, target.key as T, target.dropPosition))
    },
  })
  function moveByKeys(event: KeyboardEvent) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const id = (event.target as HTMLElement).closest<HTMLElement>('[role=row]')?.dataset['key']
    if (!event.altKey || step === undefined || id === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onOrder(movedBy(ids, id as T, step))
  }
  return (
    <div onKeyDownCapture={moveByKeys}>
      <GridList
        aria-label={label}
        className="order-list"
        items={ids.map((id) => ({ id }))}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
      >
        {({ id }) => (
          <GridListItem id={id} textValue={textOf(id)} className="order-row">
            <AriaButton slot="drag" aria-label={`${dragName} ${textOf(id)}`}>
              <Icon name="grip" size={12} />
            </AriaButton>
            <div className="order-words">{renderItem(id)}</div>
          </GridListItem>
        )}
      </GridList>
    </div>
  )
}
