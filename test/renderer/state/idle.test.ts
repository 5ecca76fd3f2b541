import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIdleWatch } from '../../../renderer/state/idle'

function watched(limit = 1000) {
  let time = 50_000
  let calls = 0
  const watch = createIdleWatch(
    limit,
    () => time,
    () => (calls += 1),
  )
  return { watch, pass: (ms: number) => (time += ms), calls: () => calls }
}

describe('the watch on whether the app is used', () => {
  it('ends once nothing was done for as long as was chosen, however seldom it looks, and only once', () => {
    const { watch, pass, calls } = watched()
    pass(999)
    watch.look()
    expect(calls()).toBe(0)
    pass(1)
    watch.look()
    pass(10_000)
    watch.look()
    expect(calls()).toBe(1)
  })

  it('never ends as long as something is done in time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 999 })), (pauses) => {
        const { watch, pass, calls } = watched()
        for (const pause of pauses) {
          pass(pause)
          watch.used()
          watch.look()
        }
        expect(calls()).toBe(0)
      }),
    )
  })

  it('is over when the computer wakes after the time, even if the first thing is a key', () => {
    const { watch, pass, calls } = watched()
    pass(8 * 3600_000)
    watch.used()
    expect(calls()).toBe(1)
  })

  it('starts anew when the clock is set back', () => {
    const { watch, pass, calls } = watched()
    pass(-20_000)
    watch.look()
    pass(999)
    watch.look()
    expect(calls()).toBe(0)
    pass(1)
    watch.look()
    expect(calls()).toBe(1)
  })
})
