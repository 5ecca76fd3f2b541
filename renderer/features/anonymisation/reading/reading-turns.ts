import type { Cluster } from '../../../../core/contract/anonymise'
import type { DocumentView } from '../../../../core/contract/material'
import type { Span } from '../../../../core/model/scalars'
import { placeKey } from '../review-order'

/** A place in the text that one reads: it waits, it is replaced, or it stands as it was. */
export type Mark = Readonly<{ cluster: string; place: string; state: 'waits' | 'replaced' | 'kept' }>

/** A part of a turn's words, with the place that it is. Offsets count in the document. */
export type Piece = Readonly<{ start: number; text: string; mark: Mark | null }>

export type ReadingTurn = Readonly<{
  key: string
  label: string | null
  startMs: number | null
  span: Span
  pieces: readonly Piece[]
}>

type Marked = Readonly<{ span: Span; mark: Mark }>

/** The turns of a document with the places of the queue in them. */
export function readingTurns(view: DocumentView, clusters: readonly Cluster[]): readonly ReadingTurn[] {
  const marked = marksOf(view, clusters)
  const labels = new Map(view.speakers.map((it) => [it.id, it.label]))
  let at = 0
  return view.turns.map((turn) => {
    while (at < marked.length && marked[at]!.span.end <= turn.span.start) at += 1
    const here: Marked[] = []
    for (let next = at; next < marked.length && marked[next]!.span.start < turn.span.end; next += 1)
      here.push(marked[next]!)
    return {
      key: turn.id,
      label: turn.speaker ? (labels.get(turn.speaker) ?? null) : null,
      startMs: turn.startMs,
      span: turn.span,
      pieces: piecesOf(view.text, turn.span, here),
    }
  })
}

function marksOf({ document, places }: DocumentView, clusters: readonly Cluster[]): readonly Marked[] {
  const replaced = new Set(places.filter((it) => it.replacement !== null).map((it) => it.id))
  return clusters
    .flatMap(({ key, places: all }) =>
      all
        .filter((it) => it.document === document.id)
        .map((it): Marked => {
          const isReplaced = it.place !== null && replaced.has(it.place)
          const state = it.decision === null ? 'waits' : isReplaced ? 'replaced' : 'kept'
          return { span: it.span, mark: { cluster: key, place: placeKey(it), state } }
        }),
    )
    .toSorted((a, b) => a.span.start - b.span.start)
}

function piecesOf(text: string, turn: Span, marked: readonly Marked[]): readonly Piece[] {
  const pieces: Piece[] = []
  let from = turn.start
  const put = (to: number, mark: Mark | null) => {
    if (to > from) pieces.push({ start: from, text: text.slice(from, to), mark })
    from = Math.max(from, to)
  }
  for (const { span, mark } of marked) {
    put(Math.min(span.start, turn.end), null)
    put(Math.min(span.end, turn.end), mark)
  }
  put(turn.end, null)
  return pieces
}

/** The words of a turn, in the order in which they stand; a place is one word. */
export function wordsOf({ pieces }: ReadingTurn): readonly Span[] {
  return pieces.flatMap(({ start, text, mark }) => {
    if (mark) return [{ start, end: start + text.length }]
    return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.@-][\p{L}\p{M}\p{N}]+)*/gu)].map((it) => ({
      start: start + it.index,
      end: start + it.index + it[0].length,
    }))
  })
}

/** The place that a span meets, if any. */
export function markAt({ pieces }: ReadingTurn, { start, end }: Span): Mark | null {
  return pieces.find((it) => it.mark !== null && it.start < end && it.start + it.text.length > start)?.mark ?? null
}
