import { mix } from '../hash'
import type { Weights } from '../model'
import type { Seen, SeenOf } from '../seen'
import { isOpening, jointCount, jointFeatures, noWord, slots } from '../sentence-features'
import { tagCount } from '../tag'
import { wordFeatures, type WordFeatures } from '../word-features'
import type { Learnt } from './crf'
import { seenWithout, shippedSeen, type SeenCounts } from './seen-counts'

/** What is known of words while learning: `lists`: which lists hold a word, where that is told. */
export type Knowledge = Readonly<{
  seenOf: SeenOf
  seenAt: (tokens: readonly string[], at: number) => Seen
  listsOf?: ReadonlyMap<string, string> | undefined
}>

/** What is known of words of newspaper text: the word itself does not count as seen. */
export function knownFrom(counts: SeenCounts): Knowledge {
  return { seenOf: shippedSeen(counts), seenAt: (tokens, at) => seenWithout(counts, tokens, at) }
}

/** What each word of a sentence gives. */
export function wordsOf(tokens: readonly string[], { seenOf, seenAt, listsOf }: Knowledge): readonly WordFeatures[] {
  return tokens.map((token, at) => {
    const seen = seenAt(tokens, at)
    const lists = listsOf?.get(token.toLowerCase())
    const key = `${token}\t${seen.lower}\t${seen.capital}\t${lists ?? ''}`
    const made = known.get(key) ?? wordFeatures(token, seen, seenOf, lists)
    known.set(key, made)
    return made
  })
}

const known = new Map<string, WordFeatures>()

/** The features of each word of a sentence. */
export function sentenceFeatures(
  tokens: readonly string[],
  words: readonly WordFeatures[],
): readonly (readonly number[])[] {
  const joint = new Uint32Array(jointCount)
  return words.map((_, at) => {
    const found: number[] = []
    for (const { offset, of, salt } of slots)
      for (const feature of (words[at + offset] ?? noWord)[of]) found.push(mix(feature, salt))
    const count = jointFeatures(words, at, isOpening(tokens, at), joint)
    return [...found, ...joint.subarray(0, count)]
  })
}

/** Places in the weights for all features that stand so often or more. */
export function placesOf(
  sentences: readonly (readonly (readonly number[])[])[],
  least: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const words of sentences)
    for (const features of words) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const places = new Map<number, number>()
  for (const [feature, count] of counts) if (count >= least) places.set(feature, places.size)
  return places
}

/** Features as their places; those without one are left out. */
export function encode(features: readonly number[], places: ReadonlyMap<number, number>): Int32Array {
  const found = new Int32Array(features.length)
  let count = 0
  for (const feature of features) {
    const place = places.get(feature)
    if (place !== undefined) found[count++] = place
  }
  return found.slice(0, count)
}

/** What was learnt, by feature: weights of `least` and more. */
export function weightsOf(
  { weights, transitions }: Learnt,
  places: ReadonlyMap<number, number>,
  least: number,
): Weights {
  const rows = new Map<number, Float64Array>()
  for (const [feature, place] of places) {
    const row = Float64Array.from(weights.subarray(place * tagCount, (place + 1) * tagCount), (it) =>
      Math.abs(it) < least ? 0 : it,
    )
    if (row.some((it) => it !== 0)) rows.set(feature, row)
  }
  return { rows, transitions }
}
