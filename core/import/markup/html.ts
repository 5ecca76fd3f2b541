import { decodeText } from '../characters/encoding'
import { readConversation } from '../conversation/conversation'
import type { ImportMessage } from '../draft'
import { guessedEncoding, type Reading } from '../reading'
import type { ReadingAnswers } from '../reading-mend'
import type { Drop } from '../source-line'
import { linesOfHtml } from './html-lines'
import { parseHtml } from './html-tree'
import { isNoscribe, readNoscribe } from './noscribe'
import { isSpeechCorpus, readSpeechCorpus } from './speech-corpus'

/** Reads a page: of noScribe, of a Norwegian speech corpus, or any other. Faults: `import.too-large` {megabytes}. */
export function readHtml(bytes: Uint8Array, answers: ReadingAnswers): Reading {
  const decoded = decodeText(bytes)
  const read = readPage(decoded.text, answers)
  return { format: 'html', ...read, messages: [...guessedEncoding(decoded), ...read.messages] }
}

/** Reads the text of a page, or of a piece of one. */
export function readPage(source: string, answers: ReadingAnswers): Omit<Reading, 'format'> {
  const drops: Drop[] = []
  const page = parseHtml(source, drops)
  if (isNoscribe(page)) return { conversation: readNoscribe(page), messages: [], drops }
  if (isSpeechCorpus(page)) return { conversation: readSpeechCorpus(page), messages: [], drops }
  const { lines, drops: left, pictures, tables } = linesOfHtml(page)
  const messages: ImportMessage[] = []
  if (pictures > 0) messages.push({ code: 'pictures-left-out', params: { count: pictures } })
  if (tables > 0) messages.push({ code: 'table-kept-as-notes', params: { count: tables } })
  return { conversation: readConversation(lines, answers), messages, drops: [...drops, ...left] }
}
