import { create } from 'zustand'
import { keepOverLock } from '../../state/drafts'
import type { CodeId, TurnId } from '../../../core/model/ids'

/** What is being done to a code: in the tree, or in a dialog over it. */
export type CodeTask = Readonly<{ kind: 'add'; under: CodeId | null }> | Readonly<{ kind: CodeDialog; code: CodeId }>
type CodeDialog = 'rename' | 'remove' | 'merge' | 'park'

/** What the room shows beside the text. */
type CodingRoomState = Readonly<{
  side: 'codebook' | 'memos'
  code: CodeId | null
  tab: 'excerpts' | 'definition'
  task: CodeTask | null
  /** The turn whose words are being corrected. */
  correcting: TurnId | null
}>

export const useCodingRoom = create<CodingRoomState>(() => ({
  side: 'codebook',
  code: null,
  tab: 'excerpts',
  task: null,
  correcting: null,
}))

const dialogsThatWrite: ReadonlySet<CodeTask['kind']> = new Set<CodeTask['kind']>(['add', 'park'])

keepOverLock<Partial<CodingRoomState>>(
  'coding',
  () => {
    const { side, code, tab, task, correcting } = useCodingRoom.getState()
    return { side, code, tab, correcting, task: task && dialogsThatWrite.has(task.kind) ? task : null }
  },
  (state) => useCodingRoom.setState(state),
)

/** Shows a code in the side panel. */
export function showCode(code: CodeId | null, tab?: CodingRoomState['tab']): void {
  useCodingRoom.setState({ side: 'codebook', code, ...(tab ? { tab } : {}) })
}

/** Begins to do something to a code, or (null) ends it. */
export function setCodeTask(task: CodeTask | null): void {
  useCodingRoom.setState(task ? { side: 'codebook', task } : { task })
}

/** Begins to correct the words of a turn, or (null) ends it. */
export function setCorrecting(correcting: TurnId | null): void {
  useCodingRoom.setState({ correcting })
}
