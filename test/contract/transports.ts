import { vi } from 'vitest'
import type { Send } from '../../core/contract/client'
import type { Reply } from '../../core/contract/contract'
import type { Push } from '../../core/contract/push'
import { startLoopback } from '../../electron/host/loopback/server'
import type { Bridge } from '../../electron/shell/bridge'
import { createAppProtocol } from '../../electron/shell/app-protocol'
import { rendererFolder } from '../electron/host/loopback/loopback-rig'
import { createFakeElectron } from '../electron/shell/fake-electron'
import type { ContractRig } from './contract-rig'

/** A way to the service, as a window has it. */
export type Transport = Readonly<{
  send: Send
  /** Resolves when pushes are heard; gives the way to stop. */
  onPush(hear: (push: Push) => void): Promise<() => void>
  /** Sends a file's bytes. True: taken in. */
  put(upload: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean>
  close(): Promise<void>
}>

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}

function inMemory({ service, uploads }: ContractRig): Promise<Transport> {
  return Promise.resolve({
    send: (name, input) => service.call(name, input),
    onPush: (hear) => Promise.resolve(service.onPush(hear)),
    put: (upload, bytes) => uploads.receive(upload, inOnePiece(bytes)),
    close: () => Promise.resolve(),
  })
}

async function overBridge({ service, uploads }: ContractRig): Promise<Transport> {
  const fake = createFakeElectron()
  vi.resetModules()
  vi.doMock('electron', () => fake)
  const { serveCalls, sendPushes } = await import('../../electron/shell/ipc')
  await import('../../electron/shell/preload')
  serveCalls(service)
  sendPushes(service, fake.contents as never)
  const bridge = fake.exposed.fortrolig as Bridge
  const answer = await createAppProtocol({ rendererFolder: await rendererFolder(), uploads })
  return {
    send: (name, input) => bridge.call(name, input),
    onPush: (hear) => Promise.resolve(bridge.onPush(hear)),
    async put(upload, bytes) {
      const request = new Request(`fortrolig://app/file/${upload}`, { method: 'PUT', body: bytes })
      return (await answer(request)).ok
    },
    close: () => Promise.resolve(void fake.contents.emit('destroyed')),
  }
}

async function readPushes(body: ReadableStream<Uint8Array>, hear: (push: Push) => void): Promise<void> {
  let rest = ''
  const decoder = new TextDecoder()
  try {
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) hear(JSON.parse(line) as Push)
    }
  } catch {
    // The stream was broken off by the one who stopped listening.
  }
}

async function overHttp({ service, uploads }: ContractRig): Promise<Transport> {
  const loopback = await startLoopback({
    door: service,
    uploads,
    rendererFolder: await rendererFolder(),
    language: () => 'nb',
  })
  const address = new URL(loopback.address())
  const ask = (path: string, init: RequestInit) => fetch(`${address.origin}${path}`, init)
  const body = JSON.stringify({ code: address.hash.slice('#code='.length) })
  const session = (await (await ask('/session', { method: 'POST', body })).json()) as { token: string }
  const headers = { authorization: `Bearer ${session.token}` }
  return {
    async send(name, input) {
      const answer = await ask(`/call/${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(input),
      })
      return (await answer.json()) as Reply
    },
    async onPush(hear) {
      const stop = new AbortController()
      const answer = await ask('/push', { headers, signal: stop.signal })
      if (answer.body) void readPushes(answer.body, hear)
      return () => stop.abort()
    },
    put: async (upload, bytes) => (await ask(`/file/${upload}`, { method: 'PUT', headers, body: bytes })).ok,
    close: () => loopback.close(),
  }
}

/** Every way there is. Each must keep every specification of the contract. */
export const transports: readonly (readonly [name: string, open: (rig: ContractRig) => Promise<Transport>])[] = [
  ['in memory', inMemory],
  ['over the bridge', overBridge],
  ['over HTTP', overHttp],
]
