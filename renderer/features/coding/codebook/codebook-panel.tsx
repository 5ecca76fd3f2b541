import './codebook.css'
import { memo, useMemo, useRef, useState } from 'react'
import type { CodebookRow } from '../../../../core/contract/coding'
import { useMessages } from '../../../messages/use-messages'
import { IconButton } from '../../../ui/icon-button'
import { TextField } from '../../../ui/text-field'
import { setCodeTask, useCodingRoom } from '../coding-room-state'
import { CodeDetail } from './code-detail'
import { CodeTasks } from './code-tasks'
import type { CodeOrder } from './codebook-view'
import { CodebookTree } from './codebook-tree'
import { CodebookViewMenu } from './codebook-view-menu'
import { useLevels } from './levels'
import { NewCodeField } from './new-code-field'
import { Shelf } from './shelf'
import { useExpanded } from './use-expanded'

/** A codebook of so many codes is searched rather than read. */
const SEARCHED = 8

/** The codebook beside the text: its tree, the shelf, and under them the chosen code's excerpts and definition. */
export const CodebookPanel = memo(function CodebookPanel({ rows }: Readonly<{ rows: readonly CodebookRow[] }>) {
  const { coding, codebook } = useMessages()
  const levelOf = useLevels()
  const { code: chosen, task } = useCodingRoom()
  const [query, setQuery] = useState('')
  const [order, setOrder] = useState<CodeOrder>('own')
  const panel = useRef<HTMLDivElement>(null)
  const inUse = useMemo(() => rows.filter((row) => !row.isParked), [rows])
  const expanding = useExpanded(rows)
  const chosenRow = rows.find((row) => row.code.id === chosen)

  return (
    <div ref={panel} className="codebook" data-split={chosenRow ? true : undefined}>
      <section className="codebook-top" aria-label={coding.tree.name}>
        <header className="codebook-bar">
          <h2 className="visually-hidden">{coding.codebook}</h2>
          {inUse.length >= SEARCHED || query !== '' ? (
            <TextField
              kind="search"
              label={codebook.filter}
              isLabelHidden
              placeholder={codebook.filter}
              value={query}
              onChange={setQuery}
            />
          ) : (
            <span className="codebook-space" />
          )}
          <CodebookViewMenu rows={inUse} order={order} onOrder={setOrder} onExpand={expanding.expand} />
          <IconButton icon="add" name={levelOf(0).add} onPress={() => setCodeTask({ kind: 'add', under: null })} />
        </header>
        {task?.kind === 'add' ? (
          <NewCodeField
            key={task.under}
            parent={rows.find((row) => row.code.id === task.under) ?? null}
            onDone={() => setCodeTask(null)}
          />
        ) : null}
        {inUse.length > 0 ? (
          <p className="codebook-units" title={coding.tree.countsHead} aria-hidden>
            {coding.tree.units}
          </p>
        ) : null}
        <CodebookTree rows={rows} query={query} order={order} expanding={expanding} />
        <Shelf rows={rows} />
      </section>
      {chosenRow ? <CodeDetail key={chosenRow.code.id} row={chosenRow} /> : null}
      <CodeTasks rows={rows} panel={panel} />
    </div>
  )
})
