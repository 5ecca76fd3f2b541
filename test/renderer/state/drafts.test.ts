import { beforeEach, describe, expect, it } from 'vitest'
import { draftsNow, forgetDrafts, isDraftWaiting, keepOverLock, takeUpDrafts } from '../../../renderer/state/drafts'

describe('drafts', () => {
  beforeEach(() => void takeUpDrafts({}))

  it('that no field has taken up wait, and are handed in again at the next lock', () => {
    expect(takeUpDrafts({ 'write.text': '"Hei"' })).toBe(true)
    expect(isDraftWaiting('write.text')).toBe(true)
    expect(isDraftWaiting('write.title')).toBe(false)
    expect(draftsNow()).toEqual({ 'write.text': '"Hei"' })
  })

  it('are those of the last lock alone', () => {
    takeUpDrafts({ a: '1' })
    takeUpDrafts({ b: '2' })
    expect(draftsNow()).toEqual({ b: '2' })
  })

  it('are forgotten when words may be gone for good', () => {
    takeUpDrafts({ a: '1' })
    forgetDrafts()
    expect([isDraftWaiting('a'), draftsNow()]).toEqual([false, {}])
  })

  it('of a room are restored at once, and wait for nobody', () => {
    let state: Readonly<{ open: string | null }> | null = { open: 'å' }
    keepOverLock<{ open: string | null }>(
      'room',
      () => state,
      (value) => (state = value),
    )
    const kept = draftsNow()
    expect(kept).toEqual({ room: '{"open":"å"}' })
    state = { open: null }
    expect(takeUpDrafts(kept)).toBe(false)
    expect(state).toEqual({ open: 'å' })
    state = null
    expect(draftsNow()).toEqual({})
  })
})
