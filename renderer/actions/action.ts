import type { Messages } from '../messages/messages'

/** One command of the window: the same object behind its key, its menu line and its line in the palette. */
export type Action = Readonly<{
  id: string
  label: (messages: Messages) => string
  group: keyof Messages['frame']['groups']
  /** As `mod+shift+z`, `j`, `?`; `mod` is Ctrl, or Cmd on a Mac. Several: the first is shown. */
  keys?: string | readonly string[]
  /** False: neither its key nor the palette knows it now. */
  when?: () => boolean
  /** The label holds the user's words, which may name people. */
  isName?: boolean
  run: () => void
}>

/** The key that is shown for an action. */
export function shownKeys(action: Action): string | undefined {
  return typeof action.keys === 'string' ? action.keys : action.keys?.[0]
}

export function isOpenTo(action: Action): boolean {
  return action.when?.() ?? true
}
