import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf, canApprove } from '../../../renderer/features/anonymisation/approval/blocks'
import { first } from './clusters'

const approval = fc.record({
  document: fc.constant(first),
  state: fc.constant('in-review' as const),
  open: fc.nat(5),
  kept: fc.nat(5),
  turns: fc.nat(50),
  turnsRead: fc.nat(60),
  mustRead: fc.boolean(),
})

describe('what stands between a document and its approval', () => {
  it('is what waits, what was kept and is unconfirmed, and what is unread, and never fewer than none', () => {
    fc.assert(
      fc.property(approval, (it) => {
        const blocks = blocksOf(it)
        expect([blocks.open, blocks.kept]).toEqual([it.open, it.kept])
        expect(blocks.unread).toBe(it.turnsRead >= it.turns ? 0 : it.turns - it.turnsRead)
      }),
    )
  })

  it('is never waived for what waits in the queue, nor for what was kept and is to be looked at once more', () => {
    fc.assert(
      fc.property(approval, fc.boolean(), (it, isWaived) => {
        if (it.open > 0 || it.kept > 0) expect(canApprove(blocksOf(it), isWaived)).toBe(false)
      }),
    )
  })

  it('is waived for reading by the user’s word, but for an automatic transcript', () => {
    const unread = { open: 0, kept: 0, unread: 3, mustRead: false }
    expect(canApprove(unread, false)).toBe(false)
    expect(canApprove(unread, true)).toBe(true)
    expect(canApprove({ ...unread, mustRead: true }, true)).toBe(false)
  })

  it('is nothing once all is decided and read, whatever the user says', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), (mustRead, isWaived) => {
        expect(canApprove({ open: 0, kept: 0, unread: 0, mustRead }, isWaived)).toBe(true)
      }),
    )
  })
})
