/** A coding or a place inside one turn, in the offsets of the turn's own text. */
export type Mark = Readonly<{ start: number; end: number }>

/** A stretch of a turn's text under the same marks. */
export type Segment<C extends Mark, P extends Mark> = Readonly<{
  start: number
  end: number
  /** What covers it, in the order given. */
  codings: readonly C[]
  place: P | null
  /** Whether a coding begins and ends here: at the edge of a place alone none does. */
  begins: boolean
  ends: boolean
}>

/**
 * Cuts a turn's text at every edge of a coding or place: a boundary sweep. The segments rise, touch, and together are the
 * whole text. Both lists must rise by start; places may not overlap.
 */
export function segmentsOf<C extends Mark, P extends Mark>(
  length: number,
  codings: readonly C[],
  places: readonly P[],
): readonly Segment<C, P>[] {
  const cuts = cutsOf(length, [...codings, ...places])
  const segments: Segment<C, P>[] = []
  let active: readonly C[] = []
  let next = 0
  let place = 0
  for (let index = 0; index + 1 < cuts.length; index++) {
    const start = cuts[index] as number
    const from = next
    while ((codings[next]?.start ?? Infinity) <= start) next++
    active = [...active, ...codings.slice(from, next)].filter((it) => it.end > start)
    while ((places[place]?.end ?? Infinity) <= start) place++
    const under = places[place]
    const end = cuts[index + 1] as number
    segments.push({
      start,
      end,
      codings: active,
      place: under && under.start <= start ? under : null,
      begins: active.some((it) => it.start === start),
      ends: active.some((it) => it.end === end),
    })
  }
  return segments
}

function cutsOf(length: number, marks: readonly Mark[]): readonly number[] {
  const edges = marks.flatMap((it) => [it.start, it.end]).filter((it) => it > 0 && it < length)
  return [...new Set([0, ...edges, length])].sort((a, b) => a - b)
}
