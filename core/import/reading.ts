import type { Conversation } from './conversation/conversation'
import type { Draft, DraftComment, ImportMessage } from './draft'
import type { DecodedText } from './characters/encoding'
import type { ReadingAnswers } from './reading-mend'
import type { Revision } from './revision'
import type { Drop } from './source-line'

/** What the reader of one format hands over: the conversation, what it noticed, and what it left out before that. */
export type Reading = Readonly<{
  format: string
  conversation: Conversation
  messages: readonly ImportMessage[]
  drops: readonly Drop[]
  comments?: readonly DraftComment[]
  revisions?: readonly Revision[]
  people?: Draft['people']
  /** What the file is, where that is not for its speakers to say. */
  kind?: Draft['kind']
}>

/** Reads the bytes of one format. Throws `import.damaged` and other expected faults. */
export type Reader = (bytes: Uint8Array, answers: ReadingAnswers) => Reading

/** That the encoding of a text file had to be guessed, if so. */
export function guessedEncoding({ encoding, guessed }: DecodedText): readonly ImportMessage[] {
  return guessed ? [{ code: 'encoding-guessed', params: { encoding } }] : []
}
