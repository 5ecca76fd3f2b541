import { join } from 'node:path'
import { languageOf } from './language/language-of'
import { startLoopback } from './loopback/server'
import { createHostService } from './host-service'

export type HostOptions = Readonly<{
  /** The app's folder, with `dist` and `samples` in it. */
  root: string
  port: number
}>

/** The app served on this computer's loopback: a service, its address, and an orderly end. */
export type Host = Readonly<{
  /** A fresh address for one window. */
  address(): string
  onWindow(listener: (isOpen: boolean) => void): void
  onSessionEnded(listener: () => void): void
  /** Something that is to be ended with the host, and the moment it is gone. */
  onQuit(end: () => void, gone: Promise<unknown>): void
  /** Closes and locks the project, ends the workers and the window. Rejects when the project's folder no longer answers. */
  quit(): Promise<void>
}>

export async function startHost({ root, port }: HostOptions): Promise<Host> {
  const { service, uploads, preferences, close } = createHostService({
    host: 'browser',
    root,
    workerFile: join(root, 'dist', 'host', 'worker.js'),
    samplesFolder: join(root, 'samples'),
    language: languageOf(process.env),
  })
  let onWindow = (_isOpen: boolean) => {}
  let onSessionEnded = () => {}
  const endings: (() => Promise<unknown>)[] = []
  const loopback = await startLoopback({
    door: service,
    uploads,
    rendererFolder: join(root, 'dist', 'renderer'),
    port,
    language: async () => (await preferences.read()).language,
    onWindow: (isOpen) => onWindow(isOpen),
    onSessionEnded: () => onSessionEnded(),
  })
  let quitting: Promise<void> | null = null
  async function quitOnce(): Promise<void> {
    try {
      await close()
    } finally {
      await loopback.close()
      await Promise.allSettled(endings.map((end) => end()))
    }
  }
  return {
    address: () => loopback.address(),
    onWindow: (listener) => {
      onWindow = listener
    },
    onSessionEnded: (listener) => {
      onSessionEnded = listener
    },
    onQuit: (end, gone) =>
      void endings.push(() => {
        end()
        return gone
      }),
    quit: () => (quitting ??= quitOnce()),
  }
}
