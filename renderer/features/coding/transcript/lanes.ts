/** A stripe as the packing sees it: where it is drawn, in any unit that rises down the page. */
export type Extent = Readonly<{ id: string; start: number; end: number }>

/**
 * Gives each stripe a lane, 0 nearest the text, so that no two stripes that overlap share one. A stripe keeps the lane it
 * has in `kept` as long as nothing stands in its way: adding one coding does not move the others. Without `kept` the number
 * of lanes is the least there can be (the greatest number of stripes over one point). Half-open extents.
 */
export function packLanes(
  extents: readonly Extent[],
  kept: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>()
  const ordered = [...extents].sort(byStartThenLength)
  const old = ordered.filter((it) => kept.has(it.id))
  if (old.length === 0) return packAll(ordered, lanes)
  const placed: Placed[] = []
  const homeless: Extent[] = []
  const ends: number[] = []
  for (const extent of old) {
    const lane = kept.get(extent.id) ?? 0
    if ((ends[lane] ?? -Infinity) > extent.start) homeless.push(extent)
    else {
      ends[lane] = extent.end
      placed.push({ ...extent, lane })
    }
  }
  for (const extent of [...homeless, ...ordered.filter((it) => !kept.has(it.id))]) {
    const taken = new Set(placed.filter((it) => it.start < extent.end && extent.start < it.end).map((it) => it.lane))
    placed.push({ ...extent, lane: firstFree(taken) })
  }
  for (const it of placed) lanes.set(it.id, it.lane)
  return lanes
}

type Placed = Extent & Readonly<{ lane: number }>

function packAll(ordered: readonly Extent[], lanes: Map<string, number>) {
  const ends: number[] = []
  for (const extent of ordered) {
    let lane = ends.findIndex((end) => end <= extent.start)
    if (lane === -1) lane = ends.length
    ends[lane] = extent.end
    lanes.set(extent.id, lane)
  }
  return lanes
}

function firstFree(taken: ReadonlySet<number>): number {
  let lane = 0
  while (taken.has(lane)) lane++
  return lane
}

function byStartThenLength(a: Extent, b: Extent): number {
  return a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1)
}
