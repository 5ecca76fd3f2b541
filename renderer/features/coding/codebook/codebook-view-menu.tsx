import type { CodebookRow } from '../../../../core/contract/coding'
import { useMessages } from '../../../messages/use-messages'
import { IconButton } from '../../../ui/icon-button'
import { Menu, type MenuEntry } from '../../../ui/menu'
import { codeOrders, type CodeOrder } from './codebook-view'

type CodebookViewMenuProps = Readonly<{
  rows: readonly CodebookRow[]
  order: CodeOrder
  onOrder: (order: CodeOrder) => void
  onExpand: (expanded: ReadonlySet<string>) => void
}>

/** How the codebook is shown: its order, and how deep it is unfolded. */
export function CodebookViewMenu({ rows, order, onOrder, onExpand }: CodebookViewMenuProps) {
  const { coding, codebook } = useMessages()
  const orders = codeOrders.map((it): MenuEntry => ({
    id: it,
    text: codebook.orders[it],
    isChecked: it === order,
    run: () => onOrder(it),
  }))
  const entries: readonly MenuEntry[] = [
    ...orders,
    {
      id: 'expand',
      text: coding.tree.expandAll,
      icon: 'tree',
      run: () => onExpand(new Set(rows.map((row) => row.code.id))),
    },
    { id: 'collapse', text: coding.tree.collapseAll, icon: 'menu', run: () => onExpand(new Set()) },
  ]
  return (
    <Menu label={codebook.view} entries={entries}>
      <IconButton icon="adjust" name={codebook.view} />
    </Menu>
  )
}
