import { mayFollow, outside, tagCount } from './tag'

const isAllowed = Uint8Array.from({ length: (tagCount + 1) * tagCount }, (_, nth) => {
  const previous = Math.floor(nth / tagCount)
  return mayFollow(previous === tagCount ? outside : previous, nth % tagCount) ? 1 : 0
})

/** Whether the tag pair at a place of the transitions may be. */
export function isAllowedAt(place: number): boolean {
  return isAllowed[place] === 1
}

/**
 * The best row of tags by scores (`tagCount` for each word) and transitions (Viterbi 1967). Linear in the words; an entity is
 * never gone on with that was not begun.
 */
export function bestTags(scores: Float64Array, words: number, transitions: Float64Array): Uint8Array {
  const best = new Float64Array(words * tagCount).fill(-Infinity)
  const from = new Uint8Array(words * tagCount)
  for (let tag = 0; tag < tagCount; tag += 1) {
    const place = tagCount * tagCount + tag
    if (isAllowed[place]) best[tag] = (scores[tag] as number) + (transitions[place] as number)
  }
  for (let word = 1; word < words; word += 1) stepTo(word, { scores, transitions, best, from })
  return traceBack(best, from, words)
}

type Lattice = Readonly<{ scores: Float64Array; transitions: Float64Array; best: Float64Array; from: Uint8Array }>

function stepTo(word: number, { scores, transitions, best, from }: Lattice): void {
  const before = (word - 1) * tagCount
  for (let tag = 0; tag < tagCount; tag += 1) {
    let most = -Infinity
    let source = 0
    for (let previous = 0; previous < tagCount; previous += 1) {
      const place = previous * tagCount + tag
      if (!isAllowed[place]) continue
      const value = (best[before + previous] as number) + (transitions[place] as number)
      if (value > most) {
        most = value
        source = previous
      }
    }
    best[word * tagCount + tag] = most + (scores[word * tagCount + tag] as number)
    from[word * tagCount + tag] = source
  }
}

function traceBack(best: Float64Array, from: Uint8Array, words: number): Uint8Array {
  const tags = new Uint8Array(words)
  let tag = 0
  const last = (words - 1) * tagCount
  for (let it = 1; it < tagCount; it += 1) if ((best[last + it] as number) > (best[last + tag] as number)) tag = it
  for (let word = words - 1; word >= 0; word -= 1) {
    tags[word] = tag
    tag = from[word * tagCount + tag] as number
  }
  return tags
}
