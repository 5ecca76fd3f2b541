import type { ReadingMove } from './reading-state'

export type Press = Readonly<{ key: string; shift: boolean; control: boolean; alt: boolean; meta: boolean }>

/** What a key means in the reading column. `line` moves need the page's lines and are done there. */
export type ReadingAction =
  | ReadingMove
  | Readonly<{ kind: 'line'; unit: 'line' | 'line-edge'; direction: 'back' | 'forward'; extend: boolean }>
  | Readonly<{ kind: 'palette'; typed: string }>

type Standing = Readonly<{ hasSelection: boolean; walks: 'turns' | 'text' }>

/**
 * The keys of the reading column. Turns: J, K, ↑ and ↓ walk, Home and End go to the ends, Enter or Space selects, Shift with
 * ↑ or ↓ selects more turns. Text: ← and → set a caret in the turn; then ← and → go by character, with Control or Alt by word,
 * ↑ and ↓ by line, with Control by turn, Home and End to the ends of the line; Shift selects. With a selection Enter or any
 * letter opens the palette. Escape gives up the selection, then the caret. Null: the key is not ours.
 */
export function readingAction(press: Press, standing: Standing): ReadingAction | null {
  const typed = typedAction(press, standing)
  if (typed) return typed
  const direction = directions[press.key]
  if (press.key === 'Escape') return standing.hasSelection || standing.walks === 'text' ? { kind: 'leave' } : null
  if (!direction) return null
  if (press.key === 'ArrowLeft' || press.key === 'ArrowRight') return sideways(press, direction)
  if (press.key === 'Home' || press.key === 'End') return toEdge(press, standing, direction)
  return upOrDown(press, standing, direction)
}

const directions: Readonly<Record<string, 'back' | 'forward'>> = {
  ArrowLeft: 'back',
  ArrowRight: 'forward',
  ArrowUp: 'back',
  ArrowDown: 'forward',
  Home: 'back',
  End: 'forward',
}

function typedAction({ key, control, alt, meta }: Press, { hasSelection }: Standing): ReadingAction | null {
  if (control || alt || meta) return null
  if (!hasSelection) return unselected[key] ?? null
  return key === 'Enter' || /^[\p{L}\p{N}]$/u.test(key) ? { kind: 'palette', typed: key === 'Enter' ? '' : key } : null
}

const toNext = { kind: 'turn', direction: 'forward', extend: false } as const
const toPrevious = { kind: 'turn', direction: 'back', extend: false } as const
const unselected: Readonly<Record<string, ReadingAction>> = {
  Enter: { kind: 'select-turn' },
  ' ': { kind: 'select-turn' },
  j: toNext,
  J: toNext,
  k: toPrevious,
  K: toPrevious,
}

function sideways({ control, alt, meta, shift }: Press, direction: 'back' | 'forward'): ReadingAction {
  if (meta) return { kind: 'line', unit: 'line-edge', direction, extend: shift }
  return { kind: 'caret', unit: control || alt ? 'word' : 'character', direction, extend: shift }
}

function toEdge({ control, meta, shift }: Press, { walks }: Standing, direction: 'back' | 'forward'): ReadingAction {
  if (walks === 'turns' && !shift) return { kind: 'edge-turn', direction }
  if (control || meta) return { kind: 'caret', unit: 'document', direction, extend: shift }
  return { kind: 'line', unit: 'line-edge', direction, extend: shift }
}

function upOrDown(press: Press, { walks }: Standing, direction: 'back' | 'forward'): ReadingAction | null {
  const { control, meta, alt, shift } = press
  if (alt) return null
  if (walks === 'turns') return { kind: 'turn', direction, extend: shift }
  if (control || meta) return { kind: 'caret', unit: 'block', direction, extend: shift }
  return { kind: 'line', unit: 'line', direction, extend: shift }
}
