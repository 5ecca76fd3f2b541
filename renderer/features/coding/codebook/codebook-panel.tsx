import './codebook.css'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import type { CodebookRow } from '../../../../core/contract/coding'
import type { CodeId } from '../../../../core/model/ids'
import { useMessages } from '../../../messages/use-messages'
import { runCommand } from '../../../state/use-command'
import { IconButton } from '../../../ui/icon-button'
import { Tree } from '../../../ui/tree'
import { showCode, useCodingRoom } from '../coding-room-state'
import { CodeDetail } from './code-detail'
import { CodeRow, type CodeCommand } from './code-row'
import { chainOf, treeOf } from './codebook-tree'
import { NewCodeField } from './new-code-field'
import { RemoveCodeDialog } from './remove-code-dialog'
import { RenameField } from './rename-field'

/** The codebook beside the text: its tree, and under it the chosen code's excerpts and definition. */
export const CodebookPanel = memo(function CodebookPanel({ rows }: Readonly<{ rows: readonly CodebookRow[] }>) {
  const { common, coding } = useMessages()
  const words = coding.tree
  const chosen = useCodingRoom((it) => it.code)
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() => new Set(rows.map((row) => row.code.id)))
  const [adding, setAdding] = useState<CodeId | 'top' | null>(null)
  const [renaming, setRenaming] = useState<CodeId | null>(null)
  const [removing, setRemoving] = useState<CodeId | null>(null)
  const panel = useRef<HTMLDivElement>(null)
  const nodes = useMemo(() => treeOf(rows), [rows])
  const rowOf = useMemo(() => new Map(rows.map((row) => [row.code.id as string, row])), [rows])
  const codeOf = (id: string | null) => (id === null ? undefined : rowOf.get(id)?.code)
  const chosenRow = rowOf.get(chosen ?? '')
  const renamed = codeOf(renaming)
  const removed = codeOf(removing)
  useUnfoldNew(rows, setExpanded)

  function act(code: CodeId, command: CodeCommand) {
    if (command === 'add') setAdding(code)
    else if (command === 'rename') setRenaming(code)
    else if (command === 'remove') setRemoving(code)
    else showCode(code, 'definition')
  }

  return (
    <div ref={panel} className="codebook" data-split={chosenRow ? true : undefined}>
      <section className="codebook-top" aria-label={coding.tree.name}>
        <header className="codebook-head">
          <h2>{coding.codebook}</h2>
          <IconButton icon="add" name={words.add} onPress={() => setAdding('top')} />
        </header>
        {adding ? <NewCodeField parent={codeOf(adding) ?? null} onDone={() => setAdding(null)} /> : null}
        {rows.length > 0 ? (
          <p className="codebook-units" title={words.countsHead} aria-hidden>
            {words.units}
          </p>
        ) : null}
        {/* Keys of a chosen row: F2 renames it, Delete asks before it removes it. */}
        <div
          className="codebook-tree"
          onKeyDown={(event) => {
            const key = (event.target as HTMLElement).closest<HTMLElement>('[role=row]')?.dataset['key']
            if (!key || event.defaultPrevented) return
            if (event.key === 'F2') setRenaming(key as CodeId)
            else if (event.key === 'Delete') setRemoving(key as CodeId)
          }}
        >
          <Tree
            label={words.name}
            nodes={nodes}
            renderNode={(id) => {
              const row = rowOf.get(id)
              return row ? <CodeRow row={row} onCommand={(command) => act(row.code.id, command)} /> : null
            }}
            selected={chosen}
            onSelect={(id) => showCode(id as CodeId)}
            expanded={expanded}
            onExpand={setExpanded}
            onMove={({ id, parent, index }) =>
              void runCommand('codebook.move', { code: id as CodeId, parent: parent as CodeId | null, index })
            }
            toggleName={common.unfold}
            dragName={common.move}
            empty={<p className="codebook-empty">{words.empty}</p>}
          />
        </div>
      </section>
      {chosenRow ? <CodeDetail key={chosenRow.code.id} row={chosenRow} /> : null}
      {renamed ? <RenameField panel={panel} code={renamed} onDone={() => setRenaming(null)} /> : null}
      {removed ? <RemoveCodeDialog rows={rows} code={removed} onClose={() => setRemoving(null)} /> : null}
    </div>
  )
})

/** Unfolds the way to a code that was not there before, so that what was just made is seen. */
function useUnfoldNew(
  rows: readonly CodebookRow[],
  setExpanded: (change: (set: ReadonlySet<string>) => ReadonlySet<string>) => void,
) {
  const known = useRef<ReadonlySet<CodeId> | null>(null)
  useEffect(() => {
    const before = known.current
    known.current = new Set(rows.map((row) => row.code.id))
    const made = before ? rows.filter((row) => !before.has(row.code.id)) : []
    if (made.length > 0) setExpanded((set) => new Set([...set, ...made.flatMap((row) => chainOf(rows, row.code.id))]))
  }, [rows, setExpanded])
}
