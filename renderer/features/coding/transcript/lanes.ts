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
  const ordered = [...extents].sort(byStartThenLength)
  return kept.size === 0 ? packAll(ordered) : packAround(ordered, kept)
}

function packAround(ordered: readonly Extent[], kept: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>()
  const ends: number[] = []
  const homeless: Extent[] = []
  for (const extent of ordered) {
    const lane = kept.get(extent.id)
    if (lane === undefined || (ends[lane] ?? -Infinity) > extent.start) homeless.push(extent)
    else {
      ends[lane] = extent.end
      lanes.set(extent.id, lane)
    }
  }
  for (const extent of homeless) lanes.set(extent.id, firstFree(extent, ordered, lanes))
  return lanes
}

function packAll(ordered: readonly Extent[]): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>()
  const ends: number[] = []
  for (const extent of ordered) {
    let lane = ends.findIndex((end) => end <= extent.start)
    if (lane === -1) lane = ends.length
    ends[lane] = extent.end
    lanes.set(extent.id, lane)
  }
  return lanes
}

function firstFree(extent: Extent, ordered: readonly Extent[], lanes: ReadonlyMap<string, number>): number {
  const taken = new Set<number | undefined>()
  for (const other of ordered) {
    if (other.start >= extent.end) break
    if (other.end > extent.start) taken.add(lanes.get(other.id))
  }
  let lane = 0
  while (taken.has(lane)) lane++
  return lane
}

function byStartThenLength(a: Extent, b: Extent): number {
  return a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1)
}
