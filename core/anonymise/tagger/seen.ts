/**
 * How often a word was seen in lower case and, inside a sentence, with a capital, in text that people have marked. The word
 * that is looked at does not count itself while learning: else every rare word would look well known.
 */
export type Seen = Readonly<{ lower: number; capital: number }>

/** Asked by the folded word. */
export type SeenOf = (folded: string) => Seen

/** `-`: not known in lower case. Else few or many, and how much of it is lower case. */
export function seenClass({ lower, capital }: Seen): string {
  if (lower <= 0) return '-'
  const share = lower / (lower + capital)
  const amount = lower + capital < 3 ? 'few' : 'many'
  return `${amount}${share < 0.2 ? 1 : share < 0.8 ? 2 : share < 1 ? 3 : 4}`
}

/** The longest end of a word, of three letters or more, that is itself known in lower case after three letters or more. */
export function knownTail(folded: string, seenOf: SeenOf): string | null {
  for (let at = 3; at <= folded.length - 3; at += 1) if (seenOf(folded.slice(at)).lower >= 2) return folded.slice(at)
  return null
}

/** Whether a word is closed up of words known in lower case, with or without a binding s or e. */
export function isKnownCompound(folded: string, seenOf: SeenOf): boolean {
  for (let at = 3; at <= folded.length - 3; at += 1) {
    if (seenOf(folded.slice(at)).lower < 2) continue
    const head = folded.slice(0, at)
    if (seenOf(head).lower >= 2) return true
    if (/[se]$/.test(head) && head.length > 3 && seenOf(head.slice(0, -1)).lower >= 2) return true
  }
  return false
}
