/** A run of words that a model reads at once, half-open. */
export type Window = Readonly<{ from: number; to: number }>

/**
 * Parts words into windows of at most `limit` pieces, cut between words, that share words of up to `overlap` pieces with the
 * window before, so that no word is read without what stands around it. `sizes`: the pieces of each word. A word of more
 * pieces than the limit is a window of its own. Every word lies in a window.
 */
export function windowsOf(sizes: readonly number[], limit: number, overlap: number): readonly Window[] {
  const windows: Window[] = []
  let from = 0
  while (from < sizes.length) {
    let to = from + 1
    let pieces = sizes[from]!
    while (to < sizes.length && pieces + sizes[to]! <= limit) pieces += sizes[to++]!
    windows.push({ from, to })
    if (to === sizes.length) break
    // No more is shared than leaves room for a word that is new.
    const room = Math.min(overlap, limit - sizes[to]!)
    from = to
    for (let shared = 0; from - 1 > windows.at(-1)!.from && shared + sizes[from - 1]! <= room; from -= 1)
      shared += sizes[from - 1]!
  }
  return windows
}

/** Of each word, the window in which it stands farthest from an edge. */
export function ownersOf(windows: readonly Window[], words: number): readonly number[] {
  const owners = Array.from({ length: words }, () => -1)
  const room = Array.from({ length: words }, () => -1)
  windows.forEach(({ from, to }, index) => {
    for (let word = from; word < to; word += 1) {
      // The ends of the text are no edges: nothing is missing there.
      const before = from === 0 ? Infinity : word - from
      const after = to === words ? Infinity : to - 1 - word
      const here = Math.min(before, after)
      if (here > room[word]!) [owners[word], room[word]] = [index, here]
    }
  })
  return owners
}
