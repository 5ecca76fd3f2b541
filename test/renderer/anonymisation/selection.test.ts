import { describe, expect, it } from 'vitest'
import { placeKey } from '../../../renderer/features/anonymisation/review-order'
import {
  currentPlace,
  freshSelection,
  movedOn,
  picking,
  selectionOf,
  shownOf,
  stepPlace,
} from '../../../renderer/features/anonymisation/selection'
import { clusterOf, placeAt, wordsAt } from './clusters'

const done = placeAt(1, '[Turid]', { decision: { kind: 'pseudonym', replacement: 'Turid' } })
const waiting = placeAt(20, 'Bodil')
const name = wordsAt(0, 'Bodil')
const bodil = clusterOf('Bodil', { places: [done, waiting], outside: [name] })
const decided = clusterOf('Ternvær', { open: 0 })

describe('what is shown of the queue', () => {
  it('is the chosen one, and until the queue has it the one before', () => {
    expect(shownOf([decided, bodil], freshSelection('Ternvær'))).toBe(decided)
    expect(shownOf([decided, bodil], freshSelection('not yet', 'Ternvær'))).toBe(decided)
  })

  it('is the first that waits when nothing is chosen or what was chosen is gone', () => {
    expect(shownOf([decided, bodil], null)).toBe(bodil)
    expect(shownOf([decided, bodil], freshSelection('gone'))).toBe(bodil)
    expect(shownOf([decided], null)).toBe(decided)
    expect(shownOf([], null)).toBeNull()
  })

  it('has the first place that waits as the current one', () => {
    expect(currentPlace(bodil, null)).toBe(waiting)
    expect(currentPlace(bodil, placeKey(done))).toBe(done)
    expect(currentPlace(bodil, 'gone')).toBe(waiting)
    expect(currentPlace(clusterOf('tom'), null)).toBeNull()
  })

  it('steps from the texts to what stands outside them, and stops at the ends', () => {
    expect(stepPlace(bodil, waiting, 1)).toBe(name)
    expect(stepPlace(bodil, name, 1)).toBe(name)
    expect(stepPlace(bodil, done, -1)).toBe(done)
    expect(stepPlace(null, null, 1)).toBeNull()
  })
})

describe('what is chosen for the cluster that is shown', () => {
  const draft = { kind: 'blackout', words: {} } as const

  it('is for the one that the queue will have in a moment, while another stands in for it', () => {
    const merged = { ...freshSelection('merged', 'Bodil'), draft }
    expect(selectionOf(bodil, merged)).toBe(merged)
  })

  it('is nothing for one that came up by itself', () => {
    const gone = { ...freshSelection('gone'), draft }
    expect(selectionOf(bodil, gone)).toEqual(freshSelection('Bodil'))
    expect(selectionOf(bodil, null)).toEqual(freshSelection('Bodil'))
    expect(selectionOf(null, gone).key).toBe('')
  })
})

describe('moving on when a decision is made', () => {
  const sent = { ...freshSelection('Bodil'), draft: { kind: 'pseudonym', words: {} } } as const
  const next = freshSelection('Marit')
  const chosen = { kind: 'blackout', words: {} } as const

  it('goes to the next with nothing chosen', () => {
    expect(movedOn(sent, sent, next)).toBe(next)
    expect(movedOn(null, sent, next)).toBe(next)
  })

  it('takes what was chosen meanwhile to the next, and loses no key', () => {
    expect(movedOn({ ...sent, draft: chosen }, sent, next)).toEqual({ ...next, draft: chosen })
  })

  it('leaves one where one has gone oneself', () => {
    const elsewhere = { ...freshSelection('Kjell'), draft: chosen }
    expect(movedOn(elsewhere, sent, next)).toBe(elsewhere)
  })
})

describe('picking places', () => {
  it('makes the decision one for the picked places, and for all again when the last is let go', () => {
    const one = picking(freshSelection('Bodil'), waiting)
    expect([one.scope, [...one.picked]]).toEqual(['places', [placeKey(waiting)]])
    const two = picking(one, name)
    expect(two.picked.size).toBe(2)
    const none = picking(picking(two, waiting), name)
    expect([none.scope, none.picked.size]).toEqual([null, 0])
  })

  it('leaves the selection it came from as it was', () => {
    const before = freshSelection('Bodil')
    picking(before, waiting)
    expect(before.picked.size).toBe(0)
  })
})
