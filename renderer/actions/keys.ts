import type { Action } from './action'
import { isOpenTo } from './action'

type Pressed = Readonly<{ key: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean }>

/**
 * The combination that was pressed, as actions write it. Shift is named only where it does not already make another
 * character: `?`, but `shift+enter` and `mod+shift+z`.
 */
export function combinationOf(event: Pressed): string {
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase()
  const isCharacter =
    [...event.key].length === 1 && event.key !== ' ' && event.key.toLowerCase() === event.key.toUpperCase()
  const parts = [
    event.ctrlKey || event.metaKey ? 'mod' : '',
    event.altKey ? 'alt' : '',
    event.shiftKey && !isCharacter ? 'shift' : '',
    key,
  ]
  return parts.filter((part) => part !== '').join('+')
}

/** The action that a combination stands for now. A later action wins, so that a room may take a key over. */
export function actionFor(actions: readonly Action[], combination: string): Action | undefined {
  return actions.findLast((action) => {
    const keys = typeof action.keys === 'string' ? [action.keys] : (action.keys ?? [])
    return keys.includes(combination) && isOpenTo(action)
  })
}

/** Whether what has the focus takes back what was written in it by itself: text fields do, ticks and choices do not. */
export function hasOwnUndo(target: EventTarget | null): boolean {
  const isChoice = target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox')
  return isWriting(target) && !isChoice
}

/** Whether a key press writes: then only combinations with Ctrl or Cmd are shortcuts. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable=true]') !== null
}
