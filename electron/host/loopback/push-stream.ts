import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Door } from '../door'

/** A window that reads no more is cut off before it fills the memory. */
const unreadLimit = 64 * 1024 * 1024
const reloadMs = 2_000
const pollMs = 20

/** The one stream of pushes, a JSON value a line. It is open as long as the window is. */
export type PushStream = Readonly<{
  /** False: another window has it. A window that is loaded anew may still be letting go of its old stream. */
  open(response: ServerResponse): Promise<boolean>
  isOpen(): boolean
  close(): void
}>

export function createPushStream(door: Door, onChange: (isOpen: boolean) => void): PushStream {
  let current: ServerResponse | null = null

  function attach(response: ServerResponse): void {
    current = response
    response.writeHead(200, { 'Content-Type': 'application/x-ndjson; charset=utf-8' })
    response.flushHeaders()
    const stop = door.onPush((push) => {
      response.write(`${JSON.stringify(push)}\n`)
      if (response.writableLength > unreadLimit) response.destroy()
    })
    response.on('close', () => {
      stop()
      if (current === response) current = null
      onChange(current !== null)
    })
    onChange(true)
  }

  return {
    async open(response) {
      for (let waited = 0; current && waited < reloadMs; waited += pollMs) await wait(pollMs)
      if (current || response.destroyed) return false
      attach(response)
      return true
    },
    isOpen: () => current !== null,
    close: () => current?.end(),
  }
}
