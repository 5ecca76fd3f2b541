import type { Reply } from '../../core/contract/contract'
import type { Push } from '../../core/contract/push'

/** The one channel between window and shell. */
export const channel = 'fortrolig'

/** What the window finds as `window.fortrolig`, and all that it can reach. */
export type Bridge = Readonly<{
  call(name: string, input: unknown): Promise<Reply>
  /** Hears every push until the returned function is called. */
  onPush(listener: (push: Push) => void): () => void
}>
