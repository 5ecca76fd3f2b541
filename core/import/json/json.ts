import { FaultError } from '../../contract/fault'
import { decodeText } from '../characters/encoding'
import { plain } from '../conversation/conversation'
import { readPage } from '../markup/html'
import { guessedEncoding, type Reading } from '../reading'
import type { ReadingAnswers } from '../reading-mend'
import type { Drop } from '../source-line'
import { turnsOfSegments } from './segments'
import { segmentsIn, stringAt } from './segments-in'

/**
 * Reads JSON that holds a transcript: of Whisper in all its makes, of oTranscribe, or any list of what was said with times or
 * speakers, also one of a value a line. Faults: `import.damaged` (no JSON), `import.unknown-format` {found} (no transcript), `import.too-large`.
 */
export function readJson(bytes: Uint8Array, answers: ReadingAnswers): Reading {
  const decoded = decodeText(bytes)
  const messages = guessedEncoding(decoded)
  const value = parsed(decoded.text)
  const page = pageOf(value)
  if (page !== null) {
    const read = readPage(page.html, answers)
    const conversation = { ...read.conversation, layout: 'otranscribe' } as const
    const drops = [...read.drops, { kind: 'machine-data', text: page.media } as const]
    return { format: 'otr', conversation, messages: [...messages, ...read.messages], drops }
  }
  const segments = segmentsIn(value)
  if (segments === null) throw new FaultError('import.unknown-format', { found: 'json' })
  const drops: Drop[] = []
  const turns = turnsOfSegments(segments, drops)
  const whole = stringAt(value, ['text']) ?? ''
  if (squeezed(whole) !== squeezed(turns.map((it) => it.text).join(''))) drops.push({ kind: 'alternate', text: whole })
  const conversation = { ...plain, title: null, notes: [], turns, drops: [], colons: 0, layout: 'whisper' } as const
  return { format: 'json', conversation, messages, drops }
}

function parsed(text: string): unknown {
  try {
    return sound(text)
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    if (!(error instanceof SyntaxError) || lines.length < 2) throw new FaultError('import.damaged')
    return lines.flatMap(segmentsOfLine)
  }
}

function segmentsOfLine(line: string): readonly unknown[] {
  try {
    const value = sound(line)
    return segmentsIn(value) ?? [value]
  } catch {
    throw new FaultError('import.damaged')
  }
}

/** A value that holds every string of its text: of two under one name, the parser would keep the last. */
function sound(text: string): unknown {
  const value: unknown = JSON.parse(text)
  if (quotesIn(text) !== quotesIn(JSON.stringify(value))) throw new FaultError('import.damaged')
  return value
}

/** The quotes around the strings of JSON; those inside them are escaped. */
function quotesIn(json: string): number {
  let count = 0
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at]
    if (character === '\\') at += 1
    else if (character === '"') count += 1
  }
  return count
}

/** What oTranscribe saves: a page, and the name of the sound file. Source: oTranscribe, export.js. */
function pageOf(value: unknown): Readonly<{ html: string; media: string }> | null {
  const html = stringAt(value, ['text'])
  if (html === null || segmentsIn(value) !== null) return null
  return stringAt(value, ['media']) !== null || html.includes('data-timestamp')
    ? { html, media: stringAt(value, ['media']) ?? '' }
    : null
}

function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Cf}]/gu, '')
}
