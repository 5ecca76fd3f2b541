import type { Reply } from '../../core/contract/contract'
import type { Push } from '../../core/contract/push'

/** What a transport carries: the service as the window sees it. */
export type Door = Readonly<{
  call(name: string, input: unknown): Promise<Reply>
  /** Gives what the host tells unasked, until the returned function is called. */
  onPush(listener: (push: Push) => void): () => void
}>
