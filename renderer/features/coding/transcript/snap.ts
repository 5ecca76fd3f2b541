import type { Span } from '../../../../core/model/scalars'

/** Whether an offset would cut a character in two: between the halves of a surrogate pair, or before a combining mark. */
function cutsCharacter(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false
  const unit = text.charCodeAt(offset)
  const before = text.charCodeAt(offset - 1)
  if (unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff) return true
  return /^[\p{M}\u200d\ufe0f]$/u.test(text[offset] ?? '') || before === 0x200d
}

/** The nearest offset, in the given direction, that cuts no character and lies inside no place. */
export function snapEdge(text: string, places: readonly Span[], offset: number, towards: 'start' | 'end'): number {
  const step = towards === 'start' ? -1 : 1
  let at = Math.min(Math.max(offset, 0), text.length)
  while (cutsCharacter(text, at)) at += step
  const place = places.find((it) => it.start < at && at < it.end)
  return place ? place[towards] : at
}

/**
 * The passage that a selection means: both edges moved out of places and characters, then in past white space. Null when
 * nothing but white space is left. `places` are the replaced ones, which are atomic.
 */
export function snapSpan(text: string, places: readonly Span[], span: Span): Span | null {
  let start = snapEdge(text, places, Math.min(span.start, span.end), 'start')
  let end = snapEdge(text, places, Math.max(span.start, span.end), 'end')
  while (start < end && /\s/u.test(text[start] ?? '')) start++
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--
  return start < end ? { start, end } : null
}
