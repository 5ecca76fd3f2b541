import { create } from 'zustand'
import type { AnyId, MemoId } from '../../../core/model/ids'
import type { Memo } from '../../../core/model/memo'
import { keepOverLock } from '../../state/drafts'
import { setSession } from '../../state/session'
import { useCodingRoom } from '../coding/coding-room-state'

/** What the list of memos shows: all, or those about one thing. `project`: about the study as a whole. */
export type MemoScope = 'all' | 'project' | AnyId

/** A memo that is being written: a stored one, or a new one about something. */
export type MemoTask = Readonly<{ memo: MemoId }> | Readonly<{ about: AnyId | null }>

type MemoState = Readonly<{
  scope: MemoScope
  task: MemoTask | null
  /** What gets the focus back when the writing ends. */
  from: Element | null
  /** The memo that the one being written has become: it is not listed beside it. */
  made: MemoId | null
}>

export const useMemos = create<MemoState>(() => ({ scope: 'all', task: null, from: null, made: null }))

keepOverLock<Partial<MemoState>>(
  'memos',
  () => {
    const { scope, task, made } = useMemos.getState()
    // What was begun as a new memo is a stored one by now.
    return { scope, task: made ? { memo: made } : task }
  },
  (state) => useMemos.setState(state),
)

export function showMemos(scope: MemoScope): void {
  useMemos.setState({ scope })
}

/** Opens a stored memo to be written on, or (null) ends the writing and gives the focus back. */
export function setMemoTask(task: MemoTask | null): void {
  const { from } = useMemos.getState()
  useMemos.setState({ task, from: null })
  if (task === null && from instanceof HTMLElement && from.isConnected) from.focus()
}

/** Begins a new memo about something, or (null) about the study, beside the text. `from` gets the focus back. */
export function writeMemo(about: AnyId | null, from: Element | null = document.activeElement): void {
  useMemos.setState({
    scope: about ?? 'project',
    task: { about },
    from,
  })
  useCodingRoom.setState({ side: 'memos' })
  setSession({ isSideHidden: false })
}

/** Opens a stored memo beside the text, among all that is about the same. `from` gets the focus back. */
export function openMemo(
  { id, about }: Pick<Memo, 'id' | 'about'>,
  from: Element | null = document.activeElement,
): void {
  useMemos.setState({ scope: about ?? 'project', task: { memo: id }, from })
  useCodingRoom.setState({ side: 'memos' })
  setSession({ isSideHidden: false })
}
