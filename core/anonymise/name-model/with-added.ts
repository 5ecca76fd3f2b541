import type { Span } from '../../model/scalars'
import type { Candidate } from '../candidate'
import type { ModelSpan } from './read-line'

/**
 * What the detectors found, every one as it was, and what a model found beside: in order and without overlap. Of a span that
 * meets others only what lies outside them is added. `found` in order and without overlap. Linear in both.
 */
export function withAdded(
  text: string,
  found: readonly Candidate[],
  spans: readonly ModelSpan[],
): readonly Candidate[] {
  const added = addedBeside(text, found, spans)
  return added.length === 0 ? found : [...found, ...added].toSorted((a, b) => a.span.start - b.span.start)
}

/** What a model alone has found. It has learnt from other texts than these: all of it is asked about. */
export function addedBeside(
  text: string,
  found: readonly Candidate[],
  spans: readonly ModelSpan[],
): readonly Candidate[] {
  const added: Candidate[] = []
  let at = 0
  let from = 0
  for (const { span, kind } of spans.toSorted((a, b) => a.span.start - b.span.start)) {
    while (at < found.length && found[at]!.span.end <= span.start) at += 1
    let start = Math.max(span.start, from)
    for (let next = at; next < found.length && found[next]!.span.start < span.end; next += 1) {
      add({ start, end: found[next]!.span.start })
      start = Math.max(start, found[next]!.span.end)
    }
    add({ start, end: span.end })
    from = Math.max(from, span.end)
    function add(part: Span) {
      const trimmed = part.start < part.end ? lettersOf(text, part) : null
      if (trimmed) added.push({ span: trimmed, kind, tier: 'ask', by: 'name-model' })
    }
  }
  return added
}

/** A span without the signs and spaces at its ends; null where it holds nothing else. */
function lettersOf(text: string, { start, end }: Span): Span | null {
  const words = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su.exec(text.slice(start, end))
  return words && { start: start + words.index, end: start + words.index + words[0].length }
}
