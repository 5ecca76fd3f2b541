import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockAt } from '../../../renderer/features/coding/transcript/blocks'
import { moveCaret, wordAt, type CaretGround } from '../../../renderer/features/coding/transcript/caret-motion'
import { isWhole, turnText } from './arbitraries'

function groundOf(texts: readonly string[], places: CaretGround['places'] = []): CaretGround {
  let at = 0
  const blocks = texts.map((text) => {
    const span = { start: at, end: at + text.length }
    at = span.end + 1
    return span
  })
  return { text: texts.join('\n'), blocks, starts: blocks.map((it) => it.start), places }
}

describe('the caret of the reading column', () => {
  const ground = groundOf(['Ja, NAV-kontoret er her.', 'Åse sa «nei» 😀 nå.'])

  it('goes word by word to the end forwards and to the beginning backwards', () => {
    expect(moveCaret(ground, 0, 'word', 'forward')).toBe(2)
    expect(moveCaret(ground, 2, 'word', 'forward')).toBe(16)
    expect(moveCaret(ground, 16, 'word', 'back')).toBe(4)
  })

  it('passes a character of two units in one step', () => {
    const smile = ground.text.indexOf('😀')
    expect(moveCaret(ground, smile, 'character', 'forward')).toBe(smile + 2)
    expect(moveCaret(ground, smile + 2, 'character', 'back')).toBe(smile)
  })

  it('passes a replaced place in one step', () => {
    const withPlace = groundOf(['Hei [Kari]!'], [{ start: 4, end: 10 }])
    expect(moveCaret(withPlace, 4, 'character', 'forward')).toBe(10)
    expect(moveCaret(withPlace, 10, 'character', 'back')).toBe(4)
  })

  it('goes to the beginning of its turn before the turn above', () => {
    expect(moveCaret(ground, 30, 'block', 'back')).toBe(25)
    expect(moveCaret(ground, 25, 'block', 'back')).toBe(0)
    expect(moveCaret(ground, 3, 'block', 'forward')).toBe(25)
  })

  it('stands on text only, wherever it is sent', () => {
    const units = fc.constantFrom('character', 'word', 'block', 'block-edge', 'document')
    fc.assert(
      fc.property(
        fc.array(turnText, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(units, fc.constantFrom('back', 'forward')), { maxLength: 20 }),
        (texts, steps) => {
          const field = groundOf(texts)
          let at = 0
          for (const [unit, direction] of steps) {
            at = moveCaret(field, at, unit, direction)
            const block = field.blocks[blockAt(field.starts, at)]!
            expect(at).toBeGreaterThanOrEqual(block.start)
            expect(at).toBeLessThanOrEqual(block.end)
            expect(isWhole(field.text.slice(0, at))).toBe(true)
          }
        },
      ),
    )
  })

  it('comes through the whole text and back, one character at a time', () => {
    const path = [0]
    while (path.at(-1) !== ground.text.length) path.push(moveCaret(ground, path.at(-1)!, 'character', 'forward'))
    const back = [ground.text.length]
    while (back.at(-1) !== 0) back.push(moveCaret(ground, back.at(-1)!, 'character', 'back'))
    expect(back.reverse()).toEqual(path)
  })

  it('knows the word under it, hyphens and all', () => {
    expect(wordAt(ground.text, ground.blocks[0]!, 6)).toEqual({ start: 4, end: 16 })
    expect(wordAt('a  b', { start: 0, end: 4 }, 2)).toBeNull()
  })
})
