import type { Conversation } from '../conversation/conversation'
import type { DraftComment } from '../draft'
import type { SourceLine } from '../source-line'
import type { Place } from './line-book'
import { stretchesIn, type OnPiece } from './place-in-draft'

/**
 * A comment as a reader found it, with the stretch of lines that it stands on; `end` alone is a point. `answers`: the
 * comment that it replies to, by index.
 */
export type Remark = Omit<DraftComment, 'on'> & Readonly<{ start: Place | null; end: Place | null }>

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
  const stretchesOf = stretchesIn(conversation)

  function placeOf(start: Place | null, end: Place | null): OnPiece | null {
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
  function pointAt(on: OnPiece | undefined): OnPiece | null {
    if (!on) return null
    const text = (on.piece === 'turn' ? conversation.turns[on.index]! : conversation.notes[on.index]!).text
    const behind = text.slice(0, on.span.start).trimEnd().length
    return { ...on, span: { start: behind, end: behind } }
  }

  return remarks.map(({ start, end, ...comment }) => ({ ...comment, on: placeOf(start, end) }))
}

/** The stretches of the first piece, as one. */
function joinFirst([first, ...others]: readonly OnPiece[]): OnPiece | null {
  if (!first) return null
  const same = others.filter(({ piece, index }) => piece === first.piece && index === first.index)
  return {
    ...first,
    span: { start: first.span.start, end: Math.max(first.span.end, ...same.map((it) => it.span.end)) },
  }
}
