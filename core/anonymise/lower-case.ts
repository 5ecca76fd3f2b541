const turnOrSentence =
  /(?:^|\n|[.!?]\s)(?:[^\p{L}\n]*(?:[Ss][Pp][Ee][Aa][Kk][Ee][Rr][ _]?\d+|[\p{Lu}][\p{L} ]{0,30})?\s*:)?[^\p{L}\n]*(\p{L})/gu

/**
 * Whether a text looks like an automatic transcript without capitals: fewer than one sentence start in ten has one.
 * Names are missed more often there. Texts with fewer than three sentence starts or twelve words do not tell, but for
 * their capitals: with none at all they count as automatic.
 */
export function looksAutomatic(text: string): boolean {
  let starts = 0
  let capitals = 0
  for (const match of text.matchAll(turnOrSentence)) {
    starts += 1
    if (/\p{Lu}/u.test(match[1] ?? '')) capitals += 1
    if (starts >= 2000) break
  }
  if (starts < 3) return !/\p{Lu}/u.test(text) && (text.match(/\p{L}+/gu)?.length ?? 0) >= 12
  return capitals * 10 < starts
}
