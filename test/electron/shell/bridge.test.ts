import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Push } from '../../../core/contract/push'
import type { Bridge } from '../../../electron/shell/bridge'
import { echoDoor } from '../host/loopback/loopback-rig'
import { createFakeElectron } from './fake-electron'
import type { FakeElectron } from './fake-electron'

const closed: Push = { event: 'project.closed' }

let fake: FakeElectron
let door: ReturnType<typeof echoDoor>
let bridge: Bridge

beforeEach(async () => {
  fake = createFakeElectron()
  vi.resetModules()
  vi.doMock('electron', () => fake)
  const { serveCalls, sendPushes } = await import('../../../electron/shell/ipc')
  await import('../../../electron/shell/preload')
  door = echoDoor()
  serveCalls(door)
  sendPushes(door, fake.contents as never)
  bridge = fake.exposed.fortrolig as Bridge
})

describe('the bridge', () => {
  it('gives the window call and onPush, over one channel, and nothing else', () => {
    expect(Object.keys(fake.exposed)).toEqual(['fortrolig'])
    expect(Object.keys(bridge).sort()).toEqual(['call', 'onPush'])
    expect(fake.channels()).toEqual(['fortrolig'])
  })

  it('carries a call and its answer', async () => {
    expect(await bridge.call('app.status', { a: 1 })).toEqual({
      ok: true,
      value: { name: 'app.status', input: { a: 1 } },
    })
  })

  it('carries pushes without the event, until the window stops listening', () => {
    const heard: unknown[][] = []
    const stop = bridge.onPush((...given) => heard.push(given))
    door.push(closed)
    stop()
    door.push(closed)
    expect(heard).toEqual([[closed]])
  })

  it('stops pushing when the window is gone', () => {
    fake.contents.emit('destroyed')
    expect(door.listeners()).toBe(0)
  })

  it.each([
    ['a page of the web', 'https://evil.example/', null],
    ['another host under the scheme', 'fortrolig://evil/', null],
    ['a file', 'file:///app/index.html', null],
    ['a frame inside our page', 'fortrolig://app/', {}],
    ['no address at all', '', null],
  ])('refuses %s', async (_who, url, parent) => {
    Object.assign(fake.frame, { url, parent })
    expect(await bridge.call('app.status', {})).toEqual({ ok: false, fault: { code: 'app.not-allowed', params: {} } })
  })

  it('refuses a name that is no text', async () => {
    expect(await bridge.call(['app.status'] as never, {})).toMatchObject({ ok: false })
  })
})
