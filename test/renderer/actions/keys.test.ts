import { describe, expect, it } from 'vitest'
import type { Action } from '../../../renderer/actions/action'
import { actionFor, combinationOf } from '../../../renderer/actions/keys'

const press = (key: string, ...held: ('ctrl' | 'meta' | 'shift' | 'alt')[]) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
})

const action = (id: string, keys: Action['keys'], when?: () => boolean): Action => ({
  id,
  label: () => id,
  group: 'room',
  keys,
  when,
  run: () => undefined,
})

describe('key combinations', () => {
  it('name Ctrl and Cmd alike', () => {
    expect(combinationOf(press('k', 'ctrl'))).toBe('mod+k')
    expect(combinationOf(press('k', 'meta'))).toBe('mod+k')
  })

  it('name Shift with letters and keys, and not where it makes another character', () => {
    expect(combinationOf(press('Z', 'ctrl', 'shift'))).toBe('mod+shift+z')
    expect(combinationOf(press('Enter', 'shift'))).toBe('shift+enter')
    expect(combinationOf(press('?', 'shift'))).toBe('?')
    expect(combinationOf(press('Å'))).toBe('å')
    expect(combinationOf(press(' '))).toBe('space')
    expect(combinationOf(press('ArrowUp', 'alt'))).toBe('alt+arrowup')
  })

  it('let a room take a key over while its action is open', () => {
    const all = [action('global', 'j'), action('room', ['x', 'j'], () => true), action('closed', 'j', () => false)]
    expect(actionFor(all, 'j')?.id).toBe('room')
    expect(actionFor(all, 'x')?.id).toBe('room')
    expect(actionFor(all, 'y')).toBeUndefined()
  })
})
