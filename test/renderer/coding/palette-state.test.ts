import { describe, expect, it } from 'vitest'
import { codeEntries } from '../../../renderer/features/coding/palette/code-entries'
import {
  openPalette,
  paletteItems,
  pressInPalette,
  typeInPalette,
  type PaletteEffect,
  type PaletteState,
} from '../../../renderer/features/coding/palette/palette-state'
import { codebookOf } from './arbitraries'

const entries = codeEntries(codebookOf(['Bolig = 8', '  Midlertidig bolig = 3', 'Ettervern = 12', 'Oppfølging']))
const [bolig, midlertidig, ettervern] = entries.map((it) => it.code.id)

function press(state: PaletteState, key: string, held: { shift?: boolean; control?: boolean } = {}) {
  const items = paletteItems(state, entries, [])
  return pressInPalette(state, items, { key, shift: held.shift ?? false, control: held.control ?? false })
}

function labels(state: PaletteState) {
  return paletteItems(state, entries, []).map((it) =>
    it.kind === 'code' ? it.entry.code.name : `+ ${it.name}${it.parent ? ` < ${it.parent.code.name}` : ''}`,
  )
}

/** Types one key after the other as a user does, and says what came of it. */
function typed(...keys: string[]): PaletteEffect {
  let state = openPalette()
  for (const key of keys) {
    const step = press(state, key)
    if (step.effect.kind !== 'none') return step.effect
    state = step.isHandled ? step.state : typeInPalette(step.state, state.query + key)
  }
  return { kind: 'none' }
}

describe('the coding palette', () => {
  it('codes with the best match after three letters and Enter', () => {
    expect(typed('m', 'i', 'd', 'Enter')).toEqual({ kind: 'code', target: midlertidig, stay: false })
  })

  it('offers to make the name when it is not in the codebook, after what matches', () => {
    expect(labels(openPalette('bol'))).toEqual(['Bolig', 'Midlertidig bolig', '+ bol'])
    expect(labels(openPalette('Bolig'))).toEqual(['Bolig', 'Midlertidig bolig'])
  })

  it('offers to make it first, and then under the top categories, when nothing matches', () => {
    expect(labels(openPalette('Håp'))).toEqual(['+ Håp', '+ Håp < Ettervern', '+ Håp < Bolig', '+ Håp < Oppfølging'])
    expect(typed('H', 'å', 'p', 'Enter')).toEqual({ kind: 'code', target: { name: 'Håp', parent: null }, stay: false })
    expect(typed('H', 'å', 'p', 'ArrowDown', 'ArrowDown', 'Enter')).toEqual({
      kind: 'code',
      target: { name: 'Håp', parent: bolig },
      stay: false,
    })
  })

  it('makes what is typed a sub-category of the chosen one after Tab', () => {
    const under = press(openPalette('ett'), 'Tab').state
    expect(under.parent).toBe(ettervern)
    const named = typeInPalette(under, 'Håp')
    expect(labels(named)).toEqual(['+ Håp < Ettervern'])
    expect(press(named, 'Enter').effect).toEqual({
      kind: 'code',
      target: { name: 'Håp', parent: ettervern },
      stay: false,
    })
  })

  it('takes the category back with Backspace in an empty field, or Shift and Tab', () => {
    const under = { query: '', chosen: 0, parent: bolig! }
    expect(press(under, 'Backspace').state.parent).toBeNull()
    expect(press({ ...under, query: 'x' }, 'Tab', { shift: true }).state.parent).toBeNull()
    expect(press({ ...under, query: 'x' }, 'Backspace').isHandled).toBe(false)
  })

  it('shows what lies under the category when nothing is typed', () => {
    expect(labels({ query: '', chosen: 0, parent: bolig! })).toEqual(['Midlertidig bolig'])
  })

  it('stays with an empty field after Shift and Enter', () => {
    const step = press(openPalette('ett'), 'Enter', { shift: true })
    expect(step.effect).toEqual({ kind: 'code', target: ettervern, stay: true })
    expect(step.state.query).toBe('')
  })

  it('leaves the category behind with the code that was made under it', () => {
    const step = press({ query: 'Håp', chosen: 0, parent: ettervern! }, 'Enter', { shift: true })
    expect(step.effect).toMatchObject({ target: { name: 'Håp', parent: ettervern }, stay: true })
    expect(step.state).toEqual(openPalette())
  })

  it('makes the code as typed with Control and Enter, whatever matches', () => {
    expect(press(openPalette('bol'), 'Enter', { control: true }).effect).toEqual({
      kind: 'code',
      target: { name: 'bol', parent: null },
      stay: false,
    })
  })

  it('goes round with the arrows, and chooses the first line anew when more is typed', () => {
    const up = press(openPalette('bol'), 'ArrowUp').state
    expect(up.chosen).toBe(2)
    expect(press(up, 'ArrowDown').state.chosen).toBe(0)
    expect(typeInPalette(up, 'boli').chosen).toBe(0)
  })

  it('closes with Escape and does nothing on Enter without a line', () => {
    expect(press(openPalette('x'), 'Escape').effect).toEqual({ kind: 'close' })
    expect(pressInPalette(openPalette(), [], { key: 'Enter', shift: false, control: false }).effect).toEqual({
      kind: 'none',
    })
  })
})
