import type { Reply } from '../contract/contract'
import type { Push } from '../contract/push'
import { createApp, closeProject } from './app-session'
import { createDispatch } from './dispatch'
import type { Ports } from './ports'

/** The whole of core behind one function. */
export type Service = Readonly<{
  call(name: string, input: unknown): Promise<Reply>
  /** Hears every push until the returned function is called. */
  onPush(listener: (push: Push) => void): () => void
  /** Tells the window to lock the open project, with what is being written. False: none is open. */
  askLock(): boolean
  /** Closes what is open: the project is compacted and locked, the name list closed. */
  close(): Promise<void>
}>

/** Which host it is, and who hears of unexpected errors (an id and the error; never log its words). */
export type ServiceOptions = Readonly<{
  host: 'electron' | 'browser' | 'memory'
  version: string
  onInternal?: (id: string, error: unknown) => void
}>

/** Makes the service over the given ports. One project may be open at a time. */
export function createService(ports: Ports, options: ServiceOptions): Service {
  const listeners = new Set<(push: Push) => void>()
  const app = createApp(ports, options, (push) => listeners.forEach((listen) => listen(push)))
  const call = createDispatch(app, options.onInternal ?? (() => undefined))
  return {
    call,
    onPush(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    askLock() {
      if (app.project !== null) app.push({ event: 'project.locking' })
      return app.project !== null
    },
    close: () => closeProject(app),
  }
}
