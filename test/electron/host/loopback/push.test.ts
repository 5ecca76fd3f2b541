import { request } from 'node:http'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Push } from '../../../../core/contract/push'
import { ask, startRig } from './loopback-rig'
import type { Rig } from './loopback-rig'

const closed: Push = { event: 'project.closed' }

let rig: Rig
let token: string
const windows: boolean[] = []

beforeEach(async () => {
  windows.length = 0
  rig = await startRig({ onWindow: (isOpen) => windows.push(isOpen) })
  token = await rig.token()
})
afterEach(() => rig.loopback.close())

type Listening = Readonly<{ sent: ClientRequest; status: number; text: () => string }>

/** A window that listens, until its request is destroyed. */
function listen(): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const headers = { Authorization: `Bearer ${token}` }
    const sent = request({ host: '127.0.0.1', port: rig.port, path: '/push', headers, agent: false })
    sent.on('error', reject)
    sent.on('response', (response: IncomingMessage) => {
      let text = ''
      response.on('error', () => undefined)
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      resolve({ sent, status: response.statusCode ?? 0, text: () => text })
    })
    sent.end()
  })
}

describe('the stream of pushes', () => {
  it('carries a JSON value a line', async () => {
    const window = await listen()
    rig.echo.push(closed)
    rig.echo.push(closed)
    await vi.waitFor(() => expect(window.text()).toBe(`${JSON.stringify(closed)}\n`.repeat(2)))
    window.sent.destroy()
  })

  it('tells the host that the window came and went', async () => {
    const window = await listen()
    expect(windows).toEqual([true])
    window.sent.destroy()
    await vi.waitFor(() => expect(windows).toEqual([true, false]))
    expect(rig.echo.listeners()).toBe(0)
  })

  it('is for one window: another is told so while the first is there', async () => {
    const first = await listen()
    const second = await ask(rig.port, '/push', { headers: { Authorization: `Bearer ${token}` } })
    expect([second.status, second.text]).toEqual([409, expect.stringContaining('i et annet vindu')])
    expect(rig.echo.listeners()).toBe(1)
    first.sent.destroy()
  })

  it('waits for the old one when the window is loaded anew', async () => {
    const first = await listen()
    const second = listen()
    first.sent.destroy()
    expect((await second).status).toBe(200)
    ;(await second).sent.destroy()
  })

  it('is closed to whoever has no token', async () => {
    expect((await ask(rig.port, '/push')).status).toBe(401)
  })

  it('ends with the session', async () => {
    const window = await listen()
    const isOver = new Promise((resolve) => window.sent.on('close', resolve))
    await rig.loopback.close()
    await isOver
    expect(rig.echo.listeners()).toBe(0)
  })
})

describe('a file on its way in', () => {
  const put = (upload: string, body: string, headers = {}) =>
    ask(rig.port, `/file/${upload}`, { method: 'PUT', headers: { Authorization: `Bearer ${token}`, ...headers }, body })

  function announce(bytes: number): string {
    const expected = rig.uploads.expect('a.txt', bytes)
    return expected.ok ? expected.value.upload : ''
  }

  it('is taken in with the token only', async () => {
    const upload = announce(3)
    expect((await put(upload, 'abc', { Authorization: 'Bearer wrong' })).status).toBe(401)
    expect((await put(upload, 'abc')).status).toBe(200)
    expect(new TextDecoder().decode(rig.uploads.take(upload)?.bytes)).toBe('abc')
  })

  it('is refused when it is announced as more than 100 MB, before a byte is read', async () => {
    const answer = await new Promise<number>((resolve, reject) => {
      const sent = request({
        host: '127.0.0.1',
        port: rig.port,
        method: 'PUT',
        path: `/file/${announce(3)}`,
        agent: false,
        headers: { Authorization: `Bearer ${token}`, 'Content-Length': String(100 * 1024 * 1024 + 1) },
      })
      sent.on('response', (response) => resolve(response.statusCode ?? 0))
      sent.on('error', reject)
      sent.flushHeaders()
    })
    expect(answer).toBe(413)
  })

  it('is refused when nobody announced it', async () => {
    expect((await put('unknown', 'abc')).status).toBe(413)
  })
})
