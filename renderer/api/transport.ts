import type { Reply } from '../../core/contract/contract'
import type { Send } from '../../core/contract/client'
import type { Push } from '../../core/contract/push'

/** Whether the host can be reached. `ended`: this window's right is spent. `taken`: another window has the project. */
export type Connection = 'open' | 'lost' | 'ended' | 'taken'

/** What a host gives the window: calls, news, and a way in for a file's bytes. */
export type Transport = Readonly<{
  send: Send
  onPush: (hear: (push: Push) => void) => () => void
  onConnection: (hear: (connection: Connection) => void) => () => void
  upload: (file: File) => Promise<Reply<Readonly<{ upload: string }>>>
}>

/** A set of listeners that can be told something. */
export function listeners<T>(): Readonly<{ add: (hear: (value: T) => void) => () => void; tell: (value: T) => void }> {
  const all = new Set<(value: T) => void>()
  return {
    add(hear) {
      all.add(hear)
      return () => all.delete(hear)
    },
    tell(value) {
      for (const hear of all) hear(value)
    },
  }
}
