import { createApi, type Send } from '../../core/contract/client'
import { faultOf } from '../../core/contract/fault'
import { push, type Push } from '../../core/contract/push'
import type { Reply } from '../../core/contract/contract'
import type { Transport } from './transport'

/** What the preload gives the window, and nothing else. `upload` takes the bytes where there is no HTTP to carry them. */
export type Bridge = Readonly<{
  call: Send
  onPush: (hear: (push: unknown) => void) => (() => void) | void
  upload?: (upload: string, bytes: Uint8Array) => Promise<Reply>
}>

/** The bridge that the shell put on the window, if this window has one. */
export function bridgeOf(window: Window): Bridge | null {
  return (window as Window & { fortrolig?: Bridge }).fortrolig ?? null
}

/** The Electron shell as a transport. */
export function bridgeTransport(bridge: Bridge): Transport {
  async function upload(file: File): Promise<Reply<Readonly<{ upload: string }>>> {
    const expected = await createApi(bridge.call)('file.expect', { name: file.name, bytes: file.size })
    if (!expected.ok) return expected
    if (!bridge.upload) {
      const response = await fetch(`/file/${expected.value.upload}`, { method: 'PUT', body: file }).catch(() => null)
      return response?.ok ? expected : { ok: false, fault: faultOf('disk.failed') }
    }
    const sent = await bridge.upload(expected.value.upload, new Uint8Array(await file.arrayBuffer()))
    return sent.ok ? expected : sent
  }
  return {
    send: (name, input) => bridge.call(name, input),
    upload,
    onPush(hear: (value: Push) => void) {
      const stop = bridge.onPush((value) => {
        const parsed = push.safeParse(value)
        if (parsed.success) hear(parsed.data)
      })
      return stop ?? (() => undefined)
    },
    onConnection: () => () => undefined,
  }
}
