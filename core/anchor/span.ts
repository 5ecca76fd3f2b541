import type { Span } from '../model/scalars'

/** In UTF-16 code units. */
export function lengthOf(span: Span): number {
  return span.end - span.start
}

/** Whether two spans share at least one code unit. An empty span shares none. */
export function overlaps(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end)
}

/** Whether `inner` lies within `outer`; edges may coincide. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Order by start, then end. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

/** Whether both edges are equal. */
export function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

/** What follows a letter as part of it: combining marks, variation selectors, skin tones, and the joiner of emoji. */
const extension = /^[\p{M}\p{Emoji_Modifier}\u200d]/u
const joiner = '\u200d'

/** Whether a text may be cut here: not inside a surrogate pair, a letter with combining marks or a joined emoji. */
export function isSafeCut(text: string, position: number): boolean {
  if (position <= 0 || position >= text.length) return true
  const isInsidePair = isLowSurrogate(text, position) && isHighSurrogate(text, position - 1)
  if (isInsidePair || extension.test(text.slice(position, position + 2))) return false
  return text[position - 1] !== joiner
}

/** The smallest span around the given one whose edges are safe cuts. It is clipped to the text. */
export function snapOut(text: string, span: Span): Span {
  let start = Math.min(span.start, text.length)
  let end = Math.min(span.end, text.length)
  while (!isSafeCut(text, start)) start -= 1
  while (!isSafeCut(text, end)) end += 1
  return { start, end }
}

function isHighSurrogate(text: string, position: number): boolean {
  return (text.charCodeAt(position) & 0xfc00) === 0xd800
}

function isLowSurrogate(text: string, position: number): boolean {
  return (text.charCodeAt(position) & 0xfc00) === 0xdc00
}
