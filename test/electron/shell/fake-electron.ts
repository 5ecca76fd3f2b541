import { EventEmitter } from 'node:events'

type Handler = (event: { senderFrame: unknown }, ...given: unknown[]) => unknown

/**
 * A stand-in for the module `electron`, which starts a download when it is imported without its program. Main side and
 * window side are joined as the real one joins them: what crosses is cloned, as `structuredClone` does.
 */
export function createFakeElectron() {
  const handlers = new Map<string, Handler>()
  const toWindow = new EventEmitter()
  const exposed: Record<string, unknown> = {}
  const frame = { url: 'fortrolig://app/', parent: null as unknown }
  const contents = Object.assign(new EventEmitter(), {
    isDestroyed: () => false,
    send: (channel: string, value: unknown) => toWindow.emit(channel, {}, structuredClone(value)),
    setWindowOpenHandler(decide: (details: unknown) => unknown) {
      contents.decideOpen = decide
    },
    decideOpen: (_details: unknown): unknown => ({ action: 'allow' }),
  })
  return {
    exposed,
    frame,
    contents,
    ipcMain: { handle: (channel: string, handler: Handler) => void handlers.set(channel, handler) },
    ipcRenderer: {
      async invoke(channel: string, ...given: unknown[]): Promise<unknown> {
        const handler = handlers.get(channel)
        if (!handler) throw new Error(`No handler registered for '${channel}'`)
        return structuredClone(await handler({ senderFrame: frame }, ...structuredClone<unknown[]>(given)))
      },
      on: (channel: string, hear: (...given: unknown[]) => void) => toWindow.on(channel, hear),
      off: (channel: string, hear: (...given: unknown[]) => void) => toWindow.off(channel, hear),
    },
    contextBridge: {
      exposeInMainWorld: (name: string, value: unknown) => {
        exposed[name] = value
      },
    },
    channels: () => [...handlers.keys()],
  }
}

export type FakeElectron = ReturnType<typeof createFakeElectron>
