import type { ImportPreview } from './use-import'

/** One stretch of a preview, in the file's order: a turn by its index, or a note by its own. */
export type Piece = Readonly<{
  kind: 'turn' | 'note'
  index: number
  speaker: string | null
  startMs: number | null
  text: string
}>

/** The turns with the notes at their places. */
export function piecesOf({ turns, notes }: ImportPreview['draft']): readonly Piece[] {
  const before = new Map<number, Piece[]>()
  notes.forEach(({ text, before: turn }, index) => {
    const at = Math.min(turn, turns.length)
    const piece: Piece = { kind: 'note', index, speaker: null, startMs: null, text }
    before.set(at, [...(before.get(at) ?? []), piece])
  })
  return [
    ...turns.flatMap(({ speaker, startMs, text }, index): readonly Piece[] => [
      ...(before.get(index) ?? []),
      { kind: 'turn', index, speaker, startMs, text },
    ]),
    ...(before.get(turns.length) ?? []),
  ]
}

const labelledLine = /^\s*(?<label>[^\s:][^:\n]{0,62}?)\s*:(?![:/\d])/u

/** The words before a colon at the start of its lines, which may name who speaks there: letters among them, no clock. */
export function labelsIn({ text, speaker }: Piece): readonly string[] {
  const labels = text.split('\n').flatMap((line) => labelledLine.exec(line)?.groups?.['label'] ?? [])
  return [...new Set(labels)].filter((it) => /\p{L}/u.test(it) && it !== speaker)
}

const enough = 40

/**
 * Where a piece stands in the pieces of another reading: the nearest that begins with its first words or holds them, else the
 * nearest there is. -1 where there are none.
 */
export function placeOf(piece: Piece, was: number, pieces: readonly Piece[]): number {
  const words = piece.text.slice(0, enough)
  const nearest = (fits: (it: Piece) => boolean) =>
    pieces.reduce(
      (best, it, index) => (fits(it) && (best < 0 || Math.abs(index - was) < Math.abs(best - was)) ? index : best),
      -1,
    )
  const begins = nearest((it) => it.text.startsWith(words))
  if (begins >= 0) return begins
  const holds = nearest((it) => it.text.includes(words) || words.endsWith(it.text.slice(0, enough)))
  return holds >= 0 ? holds : Math.min(was, pieces.length - 1)
}
