import type { Conversation } from './conversation/conversation'
import type { ImportMessage } from './draft'
import type { DecodedText } from './characters/encoding'
import type { Drop } from './source-line'

/** What the reader of one format hands over: the conversation, what it noticed, and what it left out before that. */
export type Reading = Readonly<{
  format: string
  conversation: Conversation
  messages: readonly ImportMessage[]
  drops: readonly Drop[]
}>

/** That the encoding of a text file had to be guessed, if so. */
export function guessedEncoding({ encoding, guessed }: DecodedText): readonly ImportMessage[] {
  return guessed ? [{ code: 'encoding-guessed', params: { encoding } }] : []
}
