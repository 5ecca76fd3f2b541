import { cleanText, splitLines } from './characters/clean-text'
import { readConversation } from './conversation/conversation'
import { decodeText } from './characters/encoding'
import { guessedEncoding, type Reading } from './reading'
import type { ReadingAnswers } from './reading-mend'

/** Reads plain text in any encoding and with any line breaks that Norwegian files come in. */
export function readTxt(bytes: Uint8Array, answers: ReadingAnswers): Reading {
  const decoded = decodeText(bytes)
  const clean = cleanText(decoded.text)
  const source = splitLines(clean.text).map((text, paragraph) => ({
    text,
    paragraph,
    kind: 'text' as const,
    wrapped: false,
  }))
  const conversation = readConversation(source, answers)
  const invisible = clean.removed === '' ? [] : [{ kind: 'invisible' as const, text: clean.removed }]
  return { format: 'txt', conversation, messages: guessedEncoding(decoded), drops: invisible }
}
