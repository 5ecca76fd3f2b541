import { cleanText } from '../characters/clean-text'
import type { Origin } from '../conversation/assemble'
import type { Conversation } from '../conversation/conversation'
import type { DraftComment } from '../draft'
import type { SourceLine } from '../source-line'
import type { Place } from './line-book'

/**
 * A comment as a reader found it, with the stretch of lines that it stands on; `end` alone is a point. `answers`: the
 * comment that it replies to, by index.
 */
export type Remark = Omit<DraftComment, 'on'> & Readonly<{ start: Place | null; end: Place | null }>

type On = NonNullable<DraftComment['on']>

/**
 * Puts comments on the draft. A comment on several turns stands on the first of them; one without a stretch is a point behind
 * the word before it. `source`: the lines as the reader made them, before they were cleaned.
 */
export function placeComments(
  remarks: readonly Remark[],
  source: readonly SourceLine[],
  conversation: Conversation,
): readonly DraftComment[] {
  const order = new Map(source.map((line, index) => [line.id, index]))
  const origins = new Map<number, Origin[]>()
  for (const origin of conversation.origins ?? []) {
    origins.set(origin.line, [...(origins.get(origin.line) ?? []), origin])
  }

  /** What became of a stretch of one line. */
  function stretchesOf(line: SourceLine, start: number, end: number): readonly On[] {
    return (origins.get(line.id ?? -1) ?? []).map((origin) => {
      const text = textAt(conversation, origin)
      const place = (offset: number) => origin.at + offsetKept(line.text, text, offset)
      return { piece: origin.piece, index: origin.index, span: { start: place(start), end: place(end) } }
    })
  }

  function placeOf(start: Place | null, end: Place | null): On | null {
    const [first, last] = [start ?? end, end ?? start]
    const [from, to] = [order.get(first?.line), order.get(last?.line)]
    if (!first || !last || from === undefined || to === undefined) return null
    const stretches = source.slice(from, to + 1).flatMap((line) => {
      const begin = line.id === first.line ? first.offset : 0
      const stop = line.id === last.line ? last.offset : line.text.length
      return stretchesOf(line, begin, Math.max(begin, stop))
    })
    return joinFirst(stretches.filter(({ span }) => span.end > span.start)) ?? pointAt(stretches[0])
  }

  /** A point stands behind a word, not behind the blank after it. */
  function pointAt(on: On | undefined): On | null {
    if (!on) return null
    const text = (on.piece === 'turn' ? conversation.turns[on.index]! : conversation.notes[on.index]!).text
    const behind = text.slice(0, on.span.start).trimEnd().length
    return { ...on, span: { start: behind, end: behind } }
  }

  return remarks.map(({ start, end, ...comment }) => ({ ...comment, on: placeOf(start, end) }))
}

/** The stretches of the first piece, as one. */
function joinFirst([first, ...others]: readonly On[]): On | null {
  if (!first) return null
  const same = others.filter(({ piece, index }) => piece === first.piece && index === first.index)
  return {
    ...first,
    span: { start: first.span.start, end: Math.max(first.span.end, ...same.map((it) => it.span.end)) },
  }
}

function textAt({ turns, notes }: Conversation, { piece, index, at, length }: Origin): string {
  return (piece === 'turn' ? turns[index]! : notes[index]!).text.slice(at, at + length)
}

/**
 * Where an offset in a line is in what was kept of it. What was cut off stands before, as a label, or inside, as a mark of
 * time; an offset in it is that of the next character kept.
 */
function offsetKept(written: string, kept: string, offset: number): number {
  const line = cleanText(written).text
  const at = Math.min(cleanText(written.slice(0, offset)).text.length, line.length)
  const trimmed = line.trimEnd()
  const begin = trimmed.endsWith(kept) ? trimmed.length - kept.length : line.lastIndexOf(kept)
  if (begin >= 0) return Math.min(Math.max(at - begin, 0), kept.length)
  let left = kept.length
  for (let index = line.length - 1; index >= at && left > 0; index -= 1) if (line[index] === kept[left - 1]) left -= 1
  return left
}
