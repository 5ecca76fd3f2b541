import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingAction, type ReadingAction } from '../../../renderer/features/coding/transcript/reading-keys'
import {
  firstReading,
  moveReading,
  selectionOf,
  type ReadingMove,
  type ReadingState,
} from '../../../renderer/features/coding/transcript/reading-state'
import type { CaretGround } from '../../../renderer/features/coding/transcript/caret-motion'

const text = 'Hva tenker du?\nDet er stille, ikke sant.\nMm.'
const blocks = [
  { start: 0, end: 14 },
  { start: 15, end: 40 },
  { start: 41, end: 44 },
]
const ground: CaretGround = { text, blocks, starts: blocks.map((it) => it.start), places: [] }

/** Presses keys written as `shift+ArrowDown`, and gives where the reader stands, or what else the last key asked for. */
function pressAll(keys: readonly string[], from: ReadingState = firstReading): ReadingState | ReadingAction | null {
  let state = from
  for (const combination of keys) {
    const parts = combination.split('+')
    const action = readingAction(
      {
        key: parts.at(-1)!,
        shift: parts.includes('shift'),
        control: parts.includes('ctrl'),
        alt: false,
        meta: false,
      },
      { hasSelection: selectionOf(state) !== null, walks: state.walks },
    )
    if (!action || action.kind === 'palette' || action.kind === 'line') return action
    state = moveReading(state, action, ground)
  }
  return state
}

function selectedBy(...keys: string[]) {
  const span = selectionOf(pressAll(keys) as ReadingState)
  return span ? text.slice(span.start, span.end) : null
}

describe('reading with the keyboard', () => {
  it('walks the turns with J and K and with the arrows, and stops at the ends', () => {
    expect(pressAll(['j', 'ArrowDown', 'j'])).toMatchObject({ block: 2, walks: 'turns' })
    expect(pressAll(['j', 'k', 'k'])).toMatchObject({ block: 0 })
    expect(pressAll(['End'])).toMatchObject({ block: 2 })
  })

  it('selects a turn with Enter or Space, and more of them with Shift', () => {
    expect(selectedBy('j', 'Enter')).toBe('Det er stille, ikke sant.')
    expect(selectedBy(' ', 'shift+ArrowDown')).toBe('Hva tenker du?\nDet er stille, ikke sant.')
    expect(selectedBy('End', 'Enter', 'shift+ArrowUp')).toBe('Det er stille, ikke sant.\nMm.')
  })

  it('takes turns back again when Shift goes the other way', () => {
    expect(selectedBy(' ', 'shift+ArrowDown', 'shift+ArrowUp')).toBe('Hva tenker du?')
  })

  it('goes into the text with an arrow, and selects words with Control and Shift', () => {
    expect(selectedBy('j', 'ArrowRight', 'shift+ctrl+ArrowRight', 'shift+ctrl+ArrowRight')).toBe('Det er')
    expect(selectedBy('ArrowLeft', 'shift+ArrowLeft')).toBe('?')
  })

  it('goes over the edge of a turn into the next', () => {
    expect(selectedBy('ArrowLeft', 'shift+ctrl+ArrowRight', 'shift+ctrl+ArrowRight')).toBe('\nDet')
  })

  it('opens the palette with any letter over a selection, J and K too', () => {
    expect(pressAll(['Enter', 'j'])).toEqual({ kind: 'palette', typed: 'j' })
    expect(pressAll(['Enter', 'å'])).toEqual({ kind: 'palette', typed: 'å' })
    expect(pressAll(['Enter', 'Enter'])).toEqual({ kind: 'palette', typed: '' })
  })

  it('leaves keys with Control to the window', () => {
    expect(pressAll(['Enter', 'ctrl+z'])).toBeNull()
    expect(pressAll(['ctrl+k'])).toBeNull()
  })

  it('gives up the selection with Escape, then the caret', () => {
    expect(pressAll(['ArrowRight', 'shift+ArrowRight', 'Escape'])).toMatchObject({
      walks: 'text',
      caret: { anchor: 1, focus: 1 },
    })
    expect(pressAll(['ArrowRight', 'Escape'])).toMatchObject({ walks: 'turns', caret: null })
    expect(pressAll(['Escape'])).toBeNull()
  })

  it('stands in a turn that is there, wherever it is sent', () => {
    const direction = fc.constantFrom('back' as const, 'forward' as const)
    const move: fc.Arbitrary<ReadingMove> = fc.oneof(
      fc.record({ kind: fc.constant('turn' as const), direction, extend: fc.boolean() }),
      fc.record({
        kind: fc.constant('caret' as const),
        unit: fc.constantFrom('character' as const, 'word' as const, 'block' as const, 'document' as const),
        direction,
        extend: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('put' as const), anchor: fc.nat(44), focus: fc.nat(44) }),
      fc.constant({ kind: 'leave' as const }),
      fc.constant({ kind: 'select-turn' as const }),
    )
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
        const state = moves.reduce((at, it) => moveReading(at, it, ground), firstReading)
        const block = blocks[state.block]!
        expect(block).toBeDefined()
        if (!state.caret) return
        const { anchor, focus } = state.caret
        expect(focus >= block.start - (focus > anchor ? 0 : 1) && focus <= block.end + 1).toBe(true)
      }),
    )
  })
})
