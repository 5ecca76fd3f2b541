import type { Drop, SourceLine } from '../../source-line'
import { headOf } from '../head'
import { isRoleWord } from '../guess-role'
import { matchLabel } from '../label-shape'
import type { Step } from '../step'
import { parseTime } from '../time-form'

/** One message: when as written, in ms where it counts from the start of the meeting, by whom, and its words. */
type Message = Readonly<{ time: string; ms: number | null; label: string; marks: string; text: string }>

const zoom =
  /^(\d{1,2}:\d{2}:\d{2})\t\s*(?:(From|Fra|Frå)\s+)?([^\t:]{1,80}?)(\s+(?:to|til)\s+[^\t:]{1,60})?\s*:\s*(.*)$/u
const phone =
  /^\[?(\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s(?:kl\.\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AP]M)?)\]?(?:\s[-–])?\s([^:]{1,63}):\s?(.*)$/u
const title = /(?<!\p{L})(?:chat|chatt|chatlogg|chatlog|nettprat)(?!\p{L})/iu
/** A meeting that has gone on for so long tells the time of day, not its own. */
const wallClock = 5 * 3_600_000

/**
 * Recognises the log of a chat: a time, a tab and a name, as Zoom writes; a date and a time, as telephones write; or times
 * and names on every line under a title that says so. Times and names on every line alone are only asked about.
 * Source: the format survey, section 1.3.
 */
export const readChat: Step = (lines, { taken }) => {
  if (!lines.slice(0, 10).some((line) => messageOf(line))) return null
  const messages = lines.map((line) => (line.kind === 'text' ? messageOf(line) : null))
  const count = messages.filter(Boolean).length
  const certainty = certaintyOf(lines, messages)
  if (count < 2 || certainty === 'none') return null
  const isTaken = taken['chat'] ?? certainty === 'certain'
  const mends = [{ mend: { kind: 'chat', count }, taken: isTaken }] as const
  if (!isTaken) return { lines, mends }
  const drops = messages.flatMap((it): readonly Drop[] => (it ? [{ kind: 'time-mark', text: it.time }] : []))
  const isWallClock = (messages.find(Boolean)?.ms ?? 0) >= wallClock
  const read = lines.map((line, index): SourceLine => {
    const message = messages[index]
    if (!message) return line
    const startMs = isWallClock ? null : message.ms
    return { ...line, text: message.text, header: headOf(message.label, { startMs, marks: message.marks }) }
  })
  return { lines: read, drops, mends, layout: 'chat', kind: 'chat' }
}

function certaintyOf(
  lines: readonly SourceLine[],
  messages: readonly (Message | null)[],
): 'certain' | 'maybe' | 'none' {
  const written = lines.filter((line) => zoom.test(line.text) || phone.test(line.text)).length
  if (written * 2 > lines.length) return 'certain'
  const isTitled = messages[0] === null && title.test(lines[0]!.text)
  if (messages.filter(Boolean).length < lines.length - (isTitled ? 1 : 0)) return 'none'
  if (isTitled) return 'certain'
  return mayBeChat(messages) ? 'maybe' : 'none'
}

function messageOf({ text: line }: SourceLine): Message | null {
  const [, time, from = '', name, to = '', text] = zoom.exec(line.trim()) ?? []
  if (time !== undefined) {
    return { time, ms: parseTime(time), label: plain(name!), marks: `${from}${to}:`, text: text! }
  }
  const [, at, label, words] = phone.exec(line.trim()) ?? []
  if (at !== undefined) return { time: at, ms: null, label: plain(label!), marks: marksAround(line, at), text: words! }
  const match = matchLabel(line)
  if (match?.shape !== 'time-colon' || match.marks !== ':') return null
  return { time: match.time, ms: match.startMs, label: match.label, marks: match.marks, text: match.rest }
}

function plain(name: string): string {
  return name.replace(/\s+/gu, ' ').trim()
}

function marksAround(line: string, time: string): string {
  const dash = line
    .slice(line.indexOf(time) + time.length)
    .trimStart()
    .startsWith('-')
    ? '-'
    : ''
  return (line.trim().startsWith('[') ? '[]' : dash) + ':'
}

/** Three voices and more, none of them under a word for a part, and short lines. */
function mayBeChat(messages: readonly (Message | null)[]): boolean {
  const said = messages.flatMap((it) => it ?? [])
  const labels = new Set(said.map((it) => it.label))
  return labels.size >= 3 && ![...labels].some(isRoleWord) && said.every((it) => it.text.length <= 200)
}
