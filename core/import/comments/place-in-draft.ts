import { cleanText } from '../characters/clean-text'
import type { Origin } from '../conversation/assemble'
import type { Conversation } from '../conversation/conversation'
import type { DraftComment } from '../draft'
import type { SourceLine } from '../source-line'

/** A stretch of a turn or a note. */
export type OnPiece = NonNullable<DraftComment['on']>

/** Finds what became of a stretch of one line of the file; `line` as its reader made it, before it was cleaned. */
export function stretchesIn(
  conversation: Conversation,
): (line: SourceLine, start: number, end: number) => readonly OnPiece[] {
  const origins = new Map<number, Origin[]>()
  for (const origin of conversation.origins ?? []) {
    const known = origins.get(origin.line)
    if (known) known.push(origin)
    else origins.set(origin.line, [origin])
  }
  const keptOf = new Map<Origin, (offset: number) => number>()
  return (line, start, end) =>
    (origins.get(line.id ?? -1) ?? []).map((origin) => {
      const kept = keptOf.get(origin) ?? keptIn(line.text, textAt(conversation, origin))
      keptOf.set(origin, kept)
      return {
        piece: origin.piece,
        index: origin.index,
        span: { start: origin.at + kept(start), end: origin.at + kept(end) },
      }
    })
}

function textAt({ turns, notes }: Conversation, { piece, index, at, length }: Origin): string {
  return (piece === 'turn' ? turns[index]! : notes[index]!).text.slice(at, at + length)
}

/**
 * Tells where an offset in a line is in what was kept of it. What was cut off stands before, as a label, or inside, as a mark
 * of time; an offset in it is that of the next character kept. What hangs on the line alone is done once: a line may have
 * thousands of comments.
 */
function keptIn(written: string, kept: string): (offset: number) => number {
  const line = cleanText(written).text
  const trimmed = line.trimEnd()
  const begin = trimmed.endsWith(kept) ? trimmed.length - kept.length : line.lastIndexOf(kept)
  const cleaned = (offset: number) =>
    Math.min(line === written ? offset : cleanText(written.slice(0, offset)).text.length, line.length)
  if (begin >= 0) return (offset) => Math.min(Math.max(cleaned(offset) - begin, 0), kept.length)
  return (offset) => {
    const at = cleaned(offset)
    let left = kept.length
    for (let index = line.length - 1; index >= at && left > 0; index -= 1) if (line[index] === kept[left - 1]) left -= 1
    return left
  }
}
