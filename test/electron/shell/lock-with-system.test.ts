import { EventEmitter } from 'node:events'
import { beforeEach, expect, it, vi } from 'vitest'

let powerMonitor: EventEmitter

beforeEach(() => {
  powerMonitor = new EventEmitter()
  vi.resetModules()
  vi.doMock('electron', () => ({ powerMonitor }))
})

async function locks(events: readonly string[]): Promise<number> {
  const { lockWithSystem } = await import('../../../electron/shell/lock-with-system')
  let times = 0
  lockWithSystem(() => Promise.resolve(void (times += 1)))
  for (const event of events) powerMonitor.emit(event)
  return times
}

it('locks when the screen is locked and when the computer goes to sleep', async () => {
  expect(await locks(['lock-screen'])).toBe(1)
  expect(await locks(['suspend'])).toBe(1)
})

it('locks at nothing else that the power does', async () => {
  expect(await locks(['resume', 'unlock-screen', 'on-battery', 'on-ac', 'user-did-become-active'])).toBe(0)
})
