import type { Span } from '../../../../core/model/scalars'
import { blockAt } from './blocks'
import { moveCaret, type CaretDirection, type CaretGround, type CaretUnit } from './caret-motion'

/**
 * Where the reader is. `walks`: whether the arrows go by turn or by text. A caret whose ends differ is a selection: `anchor`
 * stays, `focus` moves. Offsets in the document's text.
 */
export type ReadingState = Readonly<{
  block: number
  walks: 'turns' | 'text'
  caret: Readonly<{ anchor: number; focus: number }> | null
}>

export type ReadingMove =
  | Readonly<{ kind: 'turn'; direction: CaretDirection; extend: boolean }>
  | Readonly<{ kind: 'edge-turn'; direction: CaretDirection }>
  | Readonly<{ kind: 'select-turn' }>
  | Readonly<{ kind: 'caret'; unit: CaretUnit; direction: CaretDirection; extend: boolean }>
  /** To an offset, as by mouse or by lines. */
  | Readonly<{ kind: 'put'; focus: number; anchor?: number }>
  /** Gives up the selection, then the caret. */
  | Readonly<{ kind: 'leave' }>
  /** To a turn, with nothing selected. */
  | Readonly<{ kind: 'go'; block: number }>
  /** The text has changed: the turn stays, the offsets go. */
  | Readonly<{ kind: 'drop' }>

export const firstReading: ReadingState = { block: 0, walks: 'turns', caret: null }

/** The passage that is selected, or null. */
export function selectionOf({ caret }: ReadingState): Span | null {
  if (!caret || caret.anchor === caret.focus) return null
  return { start: Math.min(caret.anchor, caret.focus), end: Math.max(caret.anchor, caret.focus) }
}

/** Where the reader is after a move. */
export function moveReading(state: ReadingState, move: ReadingMove, ground: CaretGround): ReadingState {
  switch (move.kind) {
    case 'turn':
      return move.extend ? extendByTurn(state, move.direction, ground) : goToTurn(state, move.direction, ground)
    case 'edge-turn':
      return atTurn(ground, move.direction === 'back' ? 0 : ground.blocks.length - 1)
    case 'select-turn':
      return selectTurns(ground, state.block, state.block)
    case 'caret':
      return moveByText(state, move, ground)
    case 'put':
      return put(ground, move.anchor ?? move.focus, move.focus)
    case 'go':
      return atTurn(ground, move.block)
    case 'drop':
      return drop(state, ground)
    case 'leave':
      return leave(state)
  }
}

function drop(state: ReadingState, ground: CaretGround): ReadingState {
  const isThere = state.block < ground.blocks.length
  return isThere && state.walks === 'turns' && !state.caret ? state : atTurn(ground, state.block)
}

function leave(state: ReadingState): ReadingState {
  if (!state.caret) return state
  if (state.walks === 'turns' || !selectionOf(state)) return { ...state, walks: 'turns', caret: null }
  return { ...state, caret: { anchor: state.caret.focus, focus: state.caret.focus } }
}

function atTurn({ blocks }: CaretGround, block: number): ReadingState {
  return { block: Math.max(0, Math.min(block, blocks.length - 1)), walks: 'turns', caret: null }
}

function goToTurn(state: ReadingState, direction: CaretDirection, ground: CaretGround): ReadingState {
  return atTurn(ground, state.block + (direction === 'back' ? -1 : 1))
}

function selectTurns(ground: CaretGround, first: number, last: number): ReadingState {
  const from = ground.blocks[first]
  const to = ground.blocks[last]
  if (!from || !to) return firstReading
  const isBack = last < first
  return {
    block: last,
    walks: 'turns',
    caret: { anchor: isBack ? from.end : from.start, focus: isBack ? to.start : to.end },
  }
}

function extendByTurn(state: ReadingState, direction: CaretDirection, ground: CaretGround): ReadingState {
  if (!state.caret || !selectionOf(state)) return selectTurns(ground, state.block, state.block)
  const isBack = state.caret.focus < state.caret.anchor
  const first = blockAt(ground.starts, isBack ? state.caret.anchor - 1 : state.caret.anchor)
  const next = state.block + (direction === 'back' ? -1 : 1)
  return selectTurns(ground, first, Math.max(0, Math.min(next, ground.blocks.length - 1)))
}

function moveByText(
  state: ReadingState,
  { unit, direction, extend }: Extract<ReadingMove, { kind: 'caret' }>,
  ground: CaretGround,
): ReadingState {
  const block = ground.blocks[state.block]
  if (!block) return state
  if (!state.caret && !extend) {
    const at = direction === 'back' ? block.end : block.start
    return { ...state, walks: 'text', caret: { anchor: at, focus: at } }
  }
  const caret = state.caret ?? { anchor: block.start, focus: block.start }
  const selection = selectionOf(state)
  if (selection && !extend && (unit === 'character' || state.walks === 'turns')) {
    const at = direction === 'back' ? selection.start : selection.end
    return put(ground, at, at)
  }
  const focus = moveCaret(ground, caret.focus, unit, direction)
  return put(ground, extend ? caret.anchor : focus, focus)
}

function put(ground: CaretGround, anchor: number, focus: number): ReadingState {
  const isAtEndOfSelection = focus > anchor
  const block = blockAt(ground.starts, isAtEndOfSelection ? focus - 1 : focus)
  return { block, walks: 'text', caret: { anchor, focus } }
}
