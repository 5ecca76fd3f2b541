import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Language } from '../../../core/model/scalars'
import type { Door } from '../door'
import type { Uploads } from '../files/uploads'
import { listStaticFiles } from '../page/static-files'
import { createPushStream } from './push-stream'
import { createRateLimit } from './rate-limit'
import { createRouter } from './router'
import { createSession } from './session'

export type LoopbackOptions = Readonly<{
  door: Door
  uploads: Pick<Uploads, 'receive'>
  /** The built renderer: `dist/renderer`. */
  rendererFolder: string
  /** 0 or none: a free one. */
  port?: number
  /** The language of the few plain pages that the host shows itself. */
  language(): Language | Promise<Language>
  /** A code came twice: the session is over for good. */
  onSessionEnded?: () => void
  /** The window came, went, or was loaded anew. */
  onWindow?: (isOpen: boolean) => void
  /** Milliseconds, for the life of a code. */
  now?: () => number
}>

export type Loopback = Readonly<{
  port: number
  /** An address for one window: its code is good once, for 30 s, and makes an earlier unused one void. */
  address(): string
  close(): Promise<void>
}>

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, resolve)
  })
  return (server.address() as AddressInfo).port
}

/** Serves the window and its calls on 127.0.0.1, and on nothing else. */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const session = createSession(options.now)
  const push = createPushStream(options.door, (isOpen) => options.onWindow?.(isOpen))
  const windowPath = `/window/${randomBytes(9).toString('base64url')}`
  const server = createServer({ requestTimeout: 300_000, headersTimeout: 10_000, maxHeaderSize: 16_384 })
  server.maxConnections = 64
  const port = await listen(server, options.port ?? 0)
  const route = createRouter({
    port,
    windowPath,
    page: await readFile(join(options.rendererFolder, 'index.html'), 'utf8'),
    files: await listStaticFiles(options.rendererFolder),
    session,
    push,
    door: options.door,
    uploads: options.uploads,
    language: options.language,
    mayCall: createRateLimit(500, 200),
    mayFail: createRateLimit(20, 1 / 3),
    onSessionEnded: () => {
      push.close()
      options.onSessionEnded?.()
    },
  })
  server.on('request', (request, response) => void route(request, response))
  return {
    port,
    address: () => `http://127.0.0.1:${port}${windowPath}#code=${session.newCode()}`,
    async close() {
      session.end()
      push.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
