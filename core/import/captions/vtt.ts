import { splitLines } from '../characters/clean-text'
import { cleanCaptions, readCues, timesMissing } from './cues'
import { isTiming } from './cue-time'
import { decodeText } from '../characters/encoding'
import { guessedEncoding, type Reading } from '../reading'
import type { Drop } from '../source-line'

/**
 * Reads WebVTT of every make in the format survey (section 1.1, 1.3, 1.6, 1.9): Teams, Stream, Zoom, Whisper, noScribe.
 * What follows `WEBVTT` on its line is the title; metadata, notes, styles and regions of the file are no speech.
 */
export function readVtt(bytes: Uint8Array): Reading {
  const decoded = decodeText(bytes)
  const drops: Drop[] = []
  const [first = '', ...rest] = splitLines(cleanCaptions(decoded.text, drops).trimStart())
  const head = /^WEBVTT(?:[ \t]+(.*))?$/u.exec(first)
  const title = head?.[1]?.trim() ?? ''
  if (head) drops.push({ kind: 'file-note', text: 'WEBVTT' })
  const lines = withoutFileNotes([head ? '' : first, ...rest], head !== null, drops)
  const read = readCues(lines, title === '' ? null : title)
  const isNoscribe = drops.some(({ text }) => text.includes('Transcribed with noScribe'))
  const conversation = isNoscribe ? { ...read.conversation, layout: 'noscribe' as const } : read.conversation
  return { format: 'vtt', conversation, messages: [...guessedEncoding(decoded), ...timesMissing(read)], drops }
}

const aside = /^(NOTE|STYLE|REGION)(\s|$)/u

/** Blanks the header under the first line, and every block that speaks to programs: lines keep their numbers. */
function withoutFileNotes(lines: readonly string[], hasHead: boolean, drops: Drop[]): readonly string[] {
  const kept: string[] = []
  let isAside = hasHead
  let isStart = false
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' && index > 0) {
      isAside = false
      isStart = true
    } else if (isStart) {
      isAside = aside.test(line)
      isStart = false
    }
    // A cue may follow the header or a note without a blank line; its id is the line before its times.
    if (isTiming(line) || (isTiming(lines[index + 1] ?? '') && !aside.test(line))) isAside = false
    const isLeftOut = isAside && line.trim() !== ''
    if (isLeftOut) drops.push({ kind: 'file-note', text: line })
    kept.push(isLeftOut ? '' : line)
  }
  return kept
}
