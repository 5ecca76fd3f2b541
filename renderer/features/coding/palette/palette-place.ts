/** A rectangle in CSS pixels, as `DOMRect` gives it. */
export type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>

const GAP = 8

/**
 * Where the palette goes so that it never covers the selected text: below it, else above it, else to the right of it, else to
 * its left, all inside `room`. Where nothing of that fits (the selection fills the window), it goes where it covers least:
 * the edge of `room` that has most space beside the selection.
 */
export function placePalette(
  selection: Box,
  size: Readonly<{ width: number; height: number }>,
  room: Box,
): Readonly<{ left: number; top: number }> {
  const seen = {
    left: clamp(selection.left, room.left, room.right),
    right: clamp(selection.right, room.left, room.right),
    top: clamp(selection.top, room.top, room.bottom),
    bottom: clamp(selection.bottom, room.top, room.bottom),
  }
  const left = clamp(seen.left, room.left, room.right - size.width)
  const top = clamp(seen.top, room.top, room.bottom - size.height)
  if (seen.bottom + GAP + size.height <= room.bottom) return { left, top: seen.bottom + GAP }
  if (seen.top - GAP - size.height >= room.top) return { left, top: seen.top - GAP - size.height }
  if (seen.right + GAP + size.width <= room.right) return { left: seen.right + GAP, top }
  if (seen.left - GAP - size.width >= room.left) return { left: seen.left - GAP - size.width, top }
  const isRightWider = room.right - seen.right >= seen.left - room.left
  return { left: isRightWider ? room.right - size.width : room.left, top }
}

/**
 * How far the text must go up, in pixels, so that there is room below the end of a selection that leaves no side free. 0: no
 * need. `sight` is the part of the screen where the text shows; the end of the selection stays in it.
 */
export function roomToMake(
  selection: Box,
  size: Readonly<{ width: number; height: number }>,
  room: Box,
  sight: Box,
): number {
  const hasSide =
    Math.min(selection.bottom, sight.bottom) + GAP + size.height <= room.bottom ||
    Math.max(selection.top, sight.top) - GAP - size.height >= room.top ||
    selection.right + GAP + size.width <= room.right ||
    selection.left - GAP - size.width >= room.left
  if (hasSide) return 0
  // Scrolling goes by whole pixels.
  const wanted = Math.ceil(selection.bottom + GAP + size.height - room.bottom) + 1
  const most = selection.bottom - sight.top - 2 * GAP
  return Math.max(0, Math.min(wanted, most))
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
