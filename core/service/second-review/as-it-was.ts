import type { Span } from '../../model/scalars'

/** Where something was decided in a text as it is (UTF-16), and what stood there; null: nobody knows, and it stays as it is. */
export type Stretch<T> = Readonly<{ span: Span; original: string | null; of: T }>

/**
 * A text as it was before anybody decided, and where each stretch stood in it (UTF-16); those whose original nobody knows are
 * left out. The stretches do not overlap; their order is theirs.
 */
export function asItWas<T>(
  now: string,
  stretches: readonly Stretch<T>[],
): Readonly<{ text: string; places: readonly Readonly<{ of: T; span: Span }>[] }> {
  const places: Readonly<{ of: T; span: Span }>[] = []
  let text = ''
  let at = 0
  for (const { span, original, of } of stretches.toSorted((a, b) => a.span.start - b.span.start)) {
    text += now.slice(at, span.start)
    const start = text.length
    text += original ?? now.slice(span.start, span.end)
    at = span.end
    if (original !== null) places.push({ of, span: { start, end: text.length } })
  }
  return { text: text + now.slice(at), places }
}
