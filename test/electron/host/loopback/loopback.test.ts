import { networkInterfaces } from 'node:os'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ask, startRig } from './loopback-rig'
import type { Rig } from './loopback-rig'

let rig: Rig

beforeEach(async () => {
  rig = await startRig()
})
afterEach(() => rig.loopback.close())

const fresh = (headers: Record<string, string> = {}) => ({ headers })

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 })
    const settle = (isOpen: boolean) => {
      socket.destroy()
      resolve(isOpen)
    }
    socket.on('connect', () => settle(true))
    socket.on('error', () => settle(false))
    socket.on('timeout', () => settle(false))
  })
}

describe('where the loopback host listens', () => {
  it('listens on 127.0.0.1 and on no other address of the computer', async () => {
    expect(await canConnect('127.0.0.1', rig.port)).toBe(true)
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .map((it) => it.address)
      .filter((it) => it !== '127.0.0.1')
    for (const other of ['::1', ...others]) expect([other, await canConnect(other, rig.port)]).toEqual([other, false])
  })
})

describe('who may ask', () => {
  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example'])(
    'refuses the Host %s, as DNS rebinding would send it',
    async (host) => {
      const path = new URL(rig.loopback.address()).pathname
      expect((await ask(rig.port, path, fresh({ Host: host }))).status).toBe(403)
    },
  )

  it.each([`http://evil.example`, 'null', 'http://127.0.0.1:1', 'https://127.0.0.1'])(
    'refuses the foreign Origin %s also with the right token',
    async (origin) => {
      const token = await rig.token()
      expect((await rig.call(token, 'app.status', '{}', { Origin: origin })).status).toBe(403)
    },
  )

  it('takes its own Origin', async () => {
    const token = await rig.token()
    const answer = await rig.call(token, 'app.status', '{}', { Origin: `http://127.0.0.1:${rig.port}` })
    expect(answer.status).toBe(200)
  })

  it('refuses a cross-site request by its Sec-Fetch-Site', async () => {
    const answer = await ask(rig.port, '/', fresh({ 'Sec-Fetch-Site': 'cross-site' }))
    expect(answer.status).toBe(403)
  })

  it('refuses a call without a token, with a wrong token and with another scheme', async () => {
    const token = await rig.token()
    for (const authorization of ['', 'Bearer', 'Bearer wrong', `Bearer ${token}x`, `Basic ${token}`]) {
      const answer = await rig.call(token, 'app.status', '{}', { Authorization: authorization })
      expect([authorization, answer.status]).toEqual([authorization, 401])
      expect(JSON.parse(answer.text)).toEqual({ ok: false, fault: { code: 'app.not-allowed', params: {} } })
    }
  })

  it('slows the one who guesses, and not the window', async () => {
    const token = await rig.token()
    const guesses = await Promise.all(Array.from({ length: 40 }, () => rig.call('guess', 'app.status', '{}')))
    expect(guesses.map((it) => it.status)).toContain(429)
    expect((await rig.call(token, 'app.status', '{}')).status).toBe(200)
  })

  it('sends no CORS header and answers no preflight', async () => {
    const answer = await ask(rig.port, '/call/app.status', { method: 'OPTIONS' })
    expect(answer.status).toBe(401)
    expect(Object.keys(answer.headers).filter((it) => it.startsWith('access-control'))).toEqual([])
  })
})

describe('the code of the address', () => {
  it('gives a token once, and its second use ends the session', async () => {
    const code = rig.newCode()
    const first = await rig.exchange(code)
    expect(first.status).toBe(200)
    const { token } = JSON.parse(first.text) as { token: string }
    expect((await rig.call(token, 'app.status', '{}')).status).toBe(200)
    expect((await rig.exchange(code)).status).toBe(401)
    expect((await rig.call(token, 'app.status', '{}')).status).toBe(401)
    expect((await rig.exchange(rig.newCode())).status).toBe(401)
  })

  it('tells the host that the session has ended', async () => {
    let ended = 0
    const other = await startRig({ onSessionEnded: () => ended++ })
    const code = other.newCode()
    await other.exchange(code)
    await other.exchange(code)
    expect(ended).toBe(1)
    await other.loopback.close()
  })

  it('is good for 30 s and not longer', async () => {
    let now = 0
    const other = await startRig({ now: () => now })
    const late = other.newCode()
    now = 30_000
    expect((await other.exchange(late)).status).toBe(401)
    const inTime = other.newCode()
    now = 59_999
    expect((await other.exchange(inTime)).status).toBe(200)
    await other.loopback.close()
  })

  it('is void as soon as another address is made', async () => {
    const first = rig.newCode()
    const second = rig.newCode()
    expect((await rig.exchange(first)).status).toBe(401)
    expect((await rig.exchange(second)).status).toBe(200)
  })

  it('stands in the fragment, which a browser never sends', () => {
    const address = new URL(rig.loopback.address())
    expect(address.hostname).toBe('127.0.0.1')
    expect(address.search).toBe('')
    expect(address.hash).toMatch(/^#code=[\w-]{32}$/)
  })

  it.each(['', 'null', '{}', '{"code":1}', '[]', '{"code":"__proto__"}'])('is not %s', async (body) => {
    const answer = await ask(rig.port, '/session', { method: 'POST', body })
    expect(answer.status).toBe(401)
  })
})

describe('a second tab', () => {
  it('is told so in plain words when it comes without the address of the window', async () => {
    const answer = await ask(rig.port, '/')
    expect([answer.status, answer.headers['content-type']]).toEqual([409, 'text/plain; charset=utf-8'])
    expect(answer.text).toContain('Fortrolig er åpen i et annet vindu')
  })

  it('gets no session while there is one, and does not end it', async () => {
    const token = await rig.token()
    expect((await rig.exchange('')).status).toBe(409)
    expect((await rig.call(token, 'app.status', '{}')).status).toBe(200)
  })
})

describe('the page', () => {
  const nonceOf = (policy: string | undefined) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1]

  it('has a strict content policy with a nonce that each load has anew', async () => {
    const path = new URL(rig.loopback.address()).pathname
    const loads = await Promise.all([ask(rig.port, path), ask(rig.port, path)])
    const nonces = loads.map((it) => nonceOf(it.headers['content-security-policy'] as string))
    expect(new Set(nonces).size).toBe(2)
    for (const [index, load] of loads.entries()) {
      const policy = load.headers['content-security-policy'] as string
      expect(load.text).toContain(`<meta property="csp-nonce" nonce="${nonces[index]}">`)
      expect(load.text).not.toContain('__NONCE__')
      expect(policy).toContain(`default-src 'none'`)
      expect(policy).toContain(`connect-src 'self'`)
      expect(policy).toContain(`frame-ancestors 'none'`)
      expect(policy).not.toMatch(/unsafe|\*|https?:/)
    }
  })

  it('and everything else is not stored, sniffed, framed or referred to', async () => {
    for (const path of [new URL(rig.loopback.address()).pathname, '/assets/main.js', '/', '/nowhere']) {
      const { headers } = await ask(rig.port, path)
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      })
    }
  })

  it('serves the built files', async () => {
    const answer = await ask(rig.port, '/assets/main.js')
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8'])
  })

  it.each([
    '/../beside.js',
    '/assets/../../beside.js',
    '/%2e%2e/beside.js',
    '/assets/..%2f..%2fbeside.js',
    '//etc/passwd',
    '/index.html',
    '/assets',
    '/__proto__',
    '/constructor',
  ])('serves nothing at %s', async (path) => {
    expect((await ask(rig.port, path)).status).toBe(401)
  })
})

describe('bodies', () => {
  it('refuses a call of more than a megabyte, announced or not', async () => {
    const token = await rig.token()
    const body = JSON.stringify('a'.repeat(1024 * 1024))
    expect((await rig.call(token, 'app.status', body)).status).toBe(413)
    const chunked = await rig.call(token, 'app.status', body, { 'Transfer-Encoding': 'chunked' })
    expect(chunked.status).toBe(413)
  })

  it('refuses what is not JSON', async () => {
    const token = await rig.token()
    expect((await rig.call(token, 'app.status', '{')).status).toBe(400)
    expect((await rig.call(token, 'app.status', '{}', { 'Content-Type': 'text/plain' })).status).toBe(415)
  })

  it('hands the call over as it was sent', async () => {
    const token = await rig.token()
    const answer = await rig.call(token, 'coding.add', '{"æ":[1,null]}')
    expect(JSON.parse(answer.text)).toEqual({ ok: true, value: { name: 'coding.add', input: { æ: [1, null] } } })
  })
})
