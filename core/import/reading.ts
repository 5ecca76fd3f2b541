import type { Conversation } from './conversation'
import type { ImportMessage } from './draft'
import type { Drop } from './source-line'

/** What the reader of one format hands over: the conversation, what it noticed, and what it left out before that. */
export type Reading = Readonly<{
  format: string
  conversation: Conversation
  messages: readonly ImportMessage[]
  drops: readonly Drop[]
}>
