import { splitLines } from '../characters/clean-text'
import { cleanCaptions, readCues, timesMissing } from './cues'
import { decodeText } from '../characters/encoding'
import { guessedEncoding, type Reading } from '../reading'
import type { Drop } from '../source-line'

/** Reads SubRip captions, with or without their numbers. */
export function readSrt(bytes: Uint8Array): Reading {
  const decoded = decodeText(bytes)
  const drops: Drop[] = []
  const read = readCues(splitLines(cleanCaptions(decoded.text, drops)), null)
  const messages = [...guessedEncoding(decoded), ...timesMissing(read)]
  return { format: 'srt', conversation: read.conversation, messages, drops }
}
