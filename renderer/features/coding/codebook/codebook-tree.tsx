import { useMemo } from 'react'
import type { CodebookRow } from '../../../../core/contract/coding'
import type { CodeId } from '../../../../core/model/ids'
import { useMessages } from '../../../messages/use-messages'
import { runCommand } from '../../../state/use-command'
import { Tree } from '../../../ui/tree'
import { moveStep, type TreeMove, type TreeStep } from '../../../ui/tree-move'
import { setCodeTask, showCode, useCodingRoom } from '../coding-room-state'
import { CodeRow } from './code-row'
import { filterRows, moveAmongAll, treeOf, type CodeOrder } from './codebook-view'
import type { Expanding } from './use-expanded'

type CodebookTreeProps = Readonly<{
  rows: readonly CodebookRow[]
  query: string
  order: CodeOrder
  expanding: Expanding
}>

/** The codes that are in use, as a tree. They are moved by mouse, by their menu and by Alt with the arrows. */
export function CodebookTree({ rows, query, order, expanding }: CodebookTreeProps) {
  const { common, coding, codebook } = useMessages()
  const chosen = useCodingRoom((it) => it.code)
  const shown = useMemo(
    () =>
      filterRows(
        rows.filter((row) => !row.isParked),
        query,
      ),
    [rows, query],
  )
  const nodes = useMemo(() => treeOf(shown, order), [shown, order])
  const rowOf = useMemo(() => new Map(shown.map((row) => [row.code.id as string, row])), [shown])
  const isSearched = query.trim() !== ''
  // In another order, or with some left out, there is no telling where a code would come to stand.
  const canMove = order === 'own' && !isSearched

  function move(wanted: TreeMove | null) {
    if (!wanted) return
    const { id, parent, index } = moveAmongAll(rows, nodes, wanted)
    void runCommand('codebook.move', { code: id as CodeId, parent: parent as CodeId | null, index })
  }

  return (
    // Keys of a chosen row: F2 renames it, Delete asks before it removes it.
    <div
      className="codebook-tree"
      onKeyDown={(event) => {
        const key = (event.target as HTMLElement).closest<HTMLElement>('[role=row]')?.dataset['key']
        if (!key || event.defaultPrevented) return
        if (event.key === 'F2') setCodeTask({ kind: 'rename', code: key as CodeId })
        else if (event.key === 'Delete') setCodeTask({ kind: 'remove', code: key as CodeId })
      }}
    >
      <Tree
        label={coding.tree.name}
        nodes={nodes}
        renderNode={(id) => {
          const row = rowOf.get(id)
          if (!row) return null
          const stepOf = (step: TreeStep) => (canMove ? moveStep(nodes, id, step) : null)
          return <CodeRow row={row} canStep={(step) => stepOf(step) !== null} onStep={(step) => move(stepOf(step))} />
        }}
        selected={chosen}
        onSelect={(id) => showCode(id as CodeId)}
        expanded={isSearched ? new Set(rowOf.keys()) : expanding.expanded}
        onExpand={expanding.expand}
        {...(canMove ? { onMove: move } : {})}
        toggleName={common.unfold}
        dragName={common.move}
        empty={<p className="codebook-empty">{isSearched ? codebook.filterNone : coding.tree.empty}</p>}
      />
    </div>
  )
}
