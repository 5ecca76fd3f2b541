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
  for (const extent of homeless) lanes.set(extent.id, placeAmong(extent, ordered, { lanes, kept: undefined }))
  return lanes
}

/** A lane for one more stripe among others that have theirs: the one it had, else the first that is free beside it. */
export function placeAmong(
  extent: Extent,
  others: readonly Extent[],
  { lanes, kept }: Readonly<{ lanes: ReadonlyMap<string, number>; kept: number | undefined }>,
): number {
  const taken = new Set<number | undefined>()
  for (const other of others) if (other.start < extent.end && other.end > extent.start) taken.add(lanes.get(other.id))
  if (kept !== undefined && !taken.has(kept)) return kept
  let lane = 0
  while (taken.has(lane)) lane++
  return lane
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

function byStartThenLength(a: Extent, b: Extent): number {
  return a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1)
}
