import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { after, moveBy, personOfKey, rangeOf } from '../../../../renderer/features/material/import/share-keys'

const press = (key: string, isShift = false) => ({ key, isShift })

describe('keys in a list of turns', () => {
  it('keep the user inside the list, whatever is pressed', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.array(fc.tuple(keys, fc.boolean())), (count, pressed) => {
        const end = pressed.reduce((stand, [key, isShift]) => moveBy(stand, press(key, isShift), count)!, {
          at: 0,
          from: 0,
        })
        for (const row of rangeOf(end)) expect(row >= 0 && row < count).toBe(true)
        expect(after(end, count).at).toBeLessThan(count)
      }),
    )
  })

  it('draw a range with Shift in both directions, and drop it without', () => {
    const down = moveBy({ at: 3, from: 3 }, press('ArrowDown', true), 9)!
    expect(rangeOf(down)).toEqual([3, 4])
    const up = moveBy({ at: 3, from: 3 }, press('ArrowUp', true), 9)!
    expect(rangeOf(up)).toEqual([2, 3])
    expect(rangeOf(moveBy(up, press('ArrowUp'), 9)!)).toEqual([1])
  })

  it('go on after what was given away', () => {
    expect(after({ at: 2, from: 5 }, 9)).toEqual({ at: 6, from: 6 })
  })

  it('name a person by number, and nobody who is not there', () => {
    expect(['1', '2', '3', '0', 'a', 'Enter'].map((it) => personOfKey(it, 2))).toEqual([0, 1, null, null, null, null])
  })

  it('move nothing else', () => {
    expect(moveBy({ at: 0, from: 0 }, press('x'), 3)).toBeNull()
    expect(moveBy({ at: 0, from: 0 }, press('ArrowDown'), 0)).toBeNull()
  })
})
