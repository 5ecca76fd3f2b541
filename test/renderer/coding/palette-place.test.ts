import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placePalette, roomToMake, type Box } from '../../../renderer/features/coding/palette/palette-place'

const size = { width: 320, height: 260 }
const room: Box = { left: 0, top: 0, right: 1280, bottom: 800 }

function boxAt(left: number, top: number): Box {
  return { left, top, right: left + size.width, bottom: top + size.height }
}

function covers(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

describe('the place of the palette', () => {
  it('is below the selection where there is room, else above it', () => {
    expect(placePalette({ left: 300, top: 100, right: 600, bottom: 130 }, size, room)).toEqual({ left: 300, top: 138 })
    expect(placePalette({ left: 300, top: 600, right: 600, bottom: 700 }, size, room)).toEqual({ left: 300, top: 332 })
  })

  it('is beside a selection that fills the height', () => {
    expect(placePalette({ left: 300, top: -500, right: 900, bottom: 1500 }, size, room)).toEqual({ left: 908, top: 0 })
  })

  it('never covers the selection, and never leaves the window, while there is a side to stand on', () => {
    const selections = fc
      .tuple(fc.nat(900), fc.integer({ min: -900, max: 800 }), fc.integer({ min: 1, max: 900 }), fc.nat(2000))
      .map(([left, top, width, height]): Box => ({
        left,
        top,
        right: Math.min(left + width, 1280),
        bottom: top + height,
      }))
    fc.assert(
      fc.property(selections, (selection) => {
        const { left, top } = placePalette(selection, size, room)
        const box = boxAt(left, top)
        expect(box.left >= 0 && box.right <= 1280 && box.top >= 0 && box.bottom <= 800).toBe(true)
        const hasSide =
          selection.bottom + 8 + size.height <= 800 ||
          selection.top - 8 - size.height >= 0 ||
          selection.right + 8 + size.width <= 1280 ||
          selection.left - 8 - size.width >= 0
        if (hasSide) expect(covers(box, selection)).toBe(false)
      }),
    )
  })
})

describe('making room for the palette', () => {
  const sight: Box = { left: 0, top: 100, right: 700, bottom: 400 }
  const small: Box = { left: 0, top: 0, right: 700, bottom: 480 }

  it('asks for nothing where a side is free', () => {
    expect(roomToMake({ left: 300, top: 120, right: 600, bottom: 140 }, size, small, sight)).toBe(0)
  })

  it('sends the text up until the palette stands below the end of the selection', () => {
    const selection = { left: 40, top: 110, right: 660, bottom: 900 }
    const up = roomToMake(selection, size, small, sight)
    expect(selection.bottom - up + 8 + size.height).toBeLessThanOrEqual(small.bottom)
    expect(selection.bottom - up).toBeGreaterThan(sight.top)
  })
})
