import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Reply } from '../../../../core/contract/contract'
import type { Push } from '../../../../core/contract/push'
import type { Door } from '../../../../electron/host/door'
import { createUploads } from '../../../../electron/host/files/uploads'
import { startLoopback } from '../../../../electron/host/loopback/server'
import type { LoopbackOptions } from '../../../../electron/host/loopback/server'

export type Answer = Readonly<{ status: number; headers: IncomingHttpHeaders; text: string }>

type Asked = Readonly<{ method?: string; headers?: Record<string, string>; body?: string | Uint8Array }>

/** A request as raw as it gets: `fetch` would not let a test choose `Host` and `Origin`. */
export function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** A door that answers with what it was asked, and lets the test push. */
export function echoDoor(): Door & Readonly<{ push(push: Push): void; listeners(): number }> {
  const listeners = new Set<(push: Push) => void>()
  return {
    call: (name, input) => Promise.resolve<Reply>({ ok: true, value: { name, input } }),
    onPush(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    push: (push) => listeners.forEach((listen) => listen(push)),
    listeners: () => listeners.size,
  }
}

export async function rendererFolder(): Promise<string> {
  const around = await mkdtemp(join(tmpdir(), 'fortrolig-renderer-'))
  const folder = join(around, 'renderer')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(folder, 'index.html'), '<meta property="csp-nonce" nonce="__NONCE__"><div id="root"></div>')
  await writeFile(join(folder, 'assets', 'main.js'), 'export {}')
  await writeFile(join(around, 'beside.js'), 'not to be served')
  return folder
}

/** A running loopback host with a spare door, and the means to speak to it. */
export async function startRig(options: Partial<LoopbackOptions> = {}) {
  const uploads = createUploads()
  const door = echoDoor()
  const loopback = await startLoopback({
    door,
    uploads,
    rendererFolder: await rendererFolder(),
    language: () => 'nb',
    ...options,
  })
  const { port } = loopback
  const own = { 'Content-Type': 'application/json' }
  const exchange = (code: string, headers = {}) =>
    ask(port, '/session', { method: 'POST', headers: { ...own, ...headers }, body: JSON.stringify({ code }) })
  const newCode = () => new URL(loopback.address()).hash.slice('#code='.length)
  return {
    door: options.door ?? door,
    echo: door,
    uploads,
    loopback,
    port,
    newCode,
    exchange,
    /** A session's token, as the window gets it. */
    async token(): Promise<string> {
      const answer = await exchange(newCode())
      return (JSON.parse(answer.text) as { token: string }).token
    },
    call: (token: string, name: string, body: string, headers = {}) =>
      ask(port, `/call/${name}`, {
        method: 'POST',
        headers: { ...own, Authorization: `Bearer ${token}`, ...headers },
        body,
      }),
  }
}

export type Rig = Awaited<ReturnType<typeof startRig>>
