import type { Span } from '../model/scalars'

/** Stops that end no sentence: abbreviations of Norwegian and English, single letters, and numbers before a lower-case word. */
const abbreviated =
  /(?:^|[\s(])(?:f\.eks|bl\.a|m\.m|o\.l|osv|dvs|ca|kl|nr|mr|mrs|dr|st|jf|evt|tlf|pga|e\.g|i\.e|\p{L}|\d+)\.$/iu
const end = /[.!?…]+["»”)\]]*(?=\s|$)|\n+/gu

/** Unpunctuated speech, as automatic transcripts write it, is cut after so many code units, at a word. */
const longest = 220

/**
 * The sentences of a stretch of text, in order, without the white space around them. None overlap, and no other character is
 * left out. What has no stops is cut at words, so that what is said of a sentence is said of words that stand near each other.
 */
export function sentences(text: string, within: Span = { start: 0, end: text.length }): readonly Span[] {
  const part = text.slice(within.start, within.end)
  const found: Span[] = []
  let start = 0
  for (const stop of part.matchAll(end)) {
    const after = stop.index + stop[0].length
    if (stop[0] === '.' && abbreviated.test(part.slice(Math.max(0, after - 8), after))) {
      if (/^\s+\p{Ll}/u.test(part.slice(after, after + 4))) continue
    }
    found.push({ start, end: after })
    start = after
  }
  found.push({ start, end: part.length })
  return found
    .flatMap((it) => [...shorter(part, trimmed(part, it))])
    .filter((it) => it.start < it.end)
    .map((it) => ({ start: it.start + within.start, end: it.end + within.start }))
}

function trimmed(text: string, { start, end: last }: Span): Span {
  let from = start
  let to = last
  while (from < to && /\s/u.test(text[from]!)) from += 1
  while (to > from && /\s/u.test(text[to - 1]!)) to -= 1
  return { start: from, end: to }
}

function* shorter(text: string, span: Span): Iterable<Span> {
  let { start } = span
  while (span.end - start > longest) {
    const space = text.lastIndexOf(' ', start + longest)
    if (space <= start) break
    yield trimmed(text, { start, end: space })
    start = space + 1
  }
  yield trimmed(text, { start, end: span.end })
}
