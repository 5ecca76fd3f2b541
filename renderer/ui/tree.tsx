import './tree.css'
import type { KeyboardEvent, ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Collection } from 'react-aria-components/Collection'
import { Tree as AriaTree, TreeItem, TreeItemContent } from 'react-aria-components/Tree'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { Icon } from './icon'
import { moveStep, moveTo, type TreeMove, type TreeNode } from './tree-move'

type TreeProps = Readonly<{
  label: string
  nodes: readonly TreeNode[]
  renderNode: (id: string) => ReactNode
  selected: string | null
  onSelect: (id: string) => void
  expanded: ReadonlySet<string>
  onExpand: (expanded: ReadonlySet<string>) => void
  /** Given: nodes can be moved by mouse, by the handle (Enter, arrows, Enter) and by Alt with the arrows. */
  onMove?: (move: TreeMove) => void
  onAction?: (id: string) => void
  /** Names of the buttons in a row. */
  toggleName: string
  dragName: string
  empty?: ReactNode
}>

const steps: Readonly<Record<string, 'up' | 'down' | 'in' | 'out'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

/** The id alone travels with a drag, in a type of our own: names never reach the system's clipboard. */
const dragType = 'application/x-fortrolig-row'

/** A tree that is read, walked and rearranged by mouse and by keyboard. */
export function Tree(props: TreeProps) {
  const { label, nodes, selected, onSelect, expanded, onExpand, onMove, onAction, empty } = props
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !onMove,
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    acceptedDragTypes: [dragType],
    onMove: ({ keys, target }) => {
      const [id] = keys
      const move = moveTo(nodes, String(id), String(target.key), target.dropPosition)
      if (move) onMove?.(move)
    },
  })

  function moveByKeys(event: KeyboardEvent) {
    const step = steps[event.key]
    if (!event.altKey || !step || !onMove) return
    const row = (event.target as HTMLElement).closest<HTMLElement>('[role=row]')
    const move = row?.dataset['key'] ? moveStep(nodes, row.dataset['key'], step) : null
    event.preventDefault()
    event.stopPropagation()
    if (!move) return
    if (step === 'in' && move.parent) onExpand(new Set([...expanded, move.parent]))
    onMove(move)
  }

  return (
    <div onKeyDownCapture={moveByKeys}>
      <AriaTree
        aria-label={label}
        className="tree"
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys]
          if (key !== undefined) onSelect(String(key))
        }}
        expandedKeys={expanded}
        onExpandedChange={(keys) => onExpand(new Set([...keys].map(String)))}
        onAction={onAction ? (key) => onAction(String(key)) : undefined}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => empty}
      >
        {nodes.map((node) => (
          <TreeNodeRow key={node.id} node={node} {...props} />
        ))}
      </AriaTree>
    </div>
  )
}

function TreeNodeRow({ node, ...props }: TreeProps & Readonly<{ node: TreeNode }>) {
  const isParent = node.children.length > 0
  return (
    <TreeItem id={node.id} textValue={node.text} className="tree-row">
      <TreeItemContent>
        {() => (
          <div className="tree-content">
            <AriaButton
              slot={isParent ? 'chevron' : null}
              className="tree-toggle"
              data-empty={!isParent || undefined}
              aria-label={props.toggleName}
            >
              <Icon name="chevron-right" size={12} />
            </AriaButton>
            {props.onMove ? (
              <AriaButton slot="drag" className="tree-grip" aria-label={`${props.dragName} ${node.text}`}>
                <Icon name="grip" size={12} />
              </AriaButton>
            ) : null}
            <span className="tree-words">{props.renderNode(node.id)}</span>
          </div>
        )}
      </TreeItemContent>
      <Collection>
        {node.children.map((child) => (
          <TreeNodeRow key={child.id} {...props} node={child} />
        ))}
      </Collection>
    </TreeItem>
  )
}
