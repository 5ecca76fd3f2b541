import type { RefObject } from 'react'
import type { CodebookRow } from '../../../../core/contract/coding'
import { setCodeTask, useCodingRoom } from '../coding-room-state'
import { MergeDialog } from './merge-dialog'
import { ParkDialog } from './park-dialog'
import { RemoveCodeDialog } from './remove-code-dialog'
import { RenameField } from './rename-field'

type CodeTasksProps = Readonly<{ rows: readonly CodebookRow[]; panel: RefObject<HTMLElement | null> }>

/** What is being done to a code, over the codebook. */
export function CodeTasks({ rows, panel }: CodeTasksProps) {
  const task = useCodingRoom((it) => it.task)
  if (task === null || task.kind === 'add') return null
  const row = rows.find((it) => it.code.id === task.code)
  if (!row) return null
  const close = () => setCodeTask(null)
  if (task.kind === 'rename') return <RenameField panel={panel} code={row.code} onDone={close} />
  if (task.kind === 'remove') return <RemoveCodeDialog code={row.code} onClose={close} />
  if (task.kind === 'merge') return <MergeDialog rows={rows} code={row.code} onClose={close} />
  return <ParkDialog code={row.code} onClose={close} />
}
