import { mix } from '../hash'
import type { Weights } from '../model'
import type { SeenOf } from '../seen'
import { isOpening, jointCount, jointFeatures, noWord, slots } from '../sentence-features'
import { tagCount } from '../tag'
import { bestTags } from '../viterbi'
import { voteFeatures } from '../votes'
import { wordFeatures, type WordFeatures } from '../word-features'
import { learn, scoresBy, type Example, type Learnt } from './crf'
import type { Marked } from './marked'
import { seenWithout, shippedSeen, type SeenCounts } from './seen-counts'

/** How a tagger is learnt. */
export type TrainingOptions = Readonly<{
  /** How often a feature must stand to be learnt: two at least. */
  count: number
  epochs: number
  rate: number
  decay: number
  /** A number from 0 up to 1. */
  chance: () => number
  /** Which tokens take part in the votes: in text with capitals, those that have one. */
  isName: (token: string) => boolean
  /** Weights smaller than this are left out. */
  least: number
  say: (line: string) => void
}>

const folds = 4
/** Sentences that stay together in a fold: about an article, so that no name is in two folds only by chance. */
const foldLength = 400
/** How many sentences of an epoch are learnt without votes: the first look at a text has none. */
const unvoted = 0.3

/**
 * Learns a tagger from marked sentences, in their order (neighbours belong to one text): votes are those of models that have
 * not seen the sentence. Features that stand once are left out.
 */
export function train(sentences: readonly Marked[], counts: SeenCounts, options: TrainingOptions): Weights {
  const plain = sentences.map((it) => sentenceFeatures(it, counts))
  const places = placesOf(plain, options.count)
  const examples = sentences.map(({ tags }, nth) => ({ features: plain[nth]!.map((of) => encode(of, places)), tags }))
  const votes = voteFeatures(
    tagByOthers(examples, places.size, options).map((tags, nth) => ({ tokens: sentences[nth]!.tokens, tags })),
    options.isName,
  )
  const voted = plain.map((words, nth) => words.map((of, at) => [...of, ...votes[nth]![at]!]))
  const all = placesOf(voted, options.count)
  const withVotes = sentences.map(({ tags }, nth) => ({ features: voted[nth]!.map((of) => encode(of, all)), tags }))
  const without = sentences.map(({ tags }, nth) => ({ features: plain[nth]!.map((of) => encode(of, all)), tags }))
  options.say(`features: ${all.size}`)
  const examplesOf = () => withVotes.map((it, nth) => (options.chance() < unvoted ? without[nth]! : it))
  return weightsOf(learn(all.size, { ...options, examplesOf }), all, options.least)
}

/** The features of each word of a marked sentence; the word does not count itself as seen. */
function sentenceFeatures({ tokens }: Marked, counts: SeenCounts): readonly (readonly number[])[] {
  const seenOf = shippedSeen(counts)
  const words = tokens.map((token, at) => remembered(token, at, { tokens, counts, seenOf }))
  const joint = new Uint32Array(jointCount)
  return words.map((_, at) => {
    const found: number[] = []
    for (const { offset, of, salt } of slots)
      for (const feature of (words[at + offset] ?? noWord)[of]) found.push(mix(feature, salt))
    const count = jointFeatures(words, at, isOpening(tokens, at), joint)
    return [...found, ...joint.subarray(0, count)]
  })
}

const known = new Map<string, WordFeatures>()

type Place = Readonly<{ tokens: readonly string[]; counts: SeenCounts; seenOf: SeenOf }>

function remembered(token: string, at: number, { tokens, counts, seenOf }: Place): WordFeatures {
  const seen = seenWithout(counts, tokens, at)
  const key = `${token}\t${seen.lower}\t${seen.capital}`
  const made = known.get(key) ?? wordFeatures(token, seen, seenOf)
  known.set(key, made)
  return made
}

/** Places in the weights for all features that stand so often or more. */
function placesOf(sentences: readonly (readonly (readonly number[])[])[], least: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const words of sentences)
    for (const features of words) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const places = new Map<number, number>()
  for (const [feature, count] of counts) if (count >= least) places.set(feature, places.size)
  return places
}

function encode(features: readonly number[], places: ReadonlyMap<number, number>): Int32Array {
  const found = new Int32Array(features.length)
  let count = 0
  for (const feature of features) {
    const place = places.get(feature)
    if (place !== undefined) found[count++] = place
  }
  return found.slice(0, count)
}

/** The tags that each sentence gets from a model that was learnt without its part of the texts. */
function tagByOthers(examples: readonly Example[], size: number, options: TrainingOptions): readonly Uint8Array[] {
  const tags: Uint8Array[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const isHeldOut = (nth: number) => Math.floor(nth / foldLength) % folds === fold
    const rest = examples.filter((_, nth) => !isHeldOut(nth))
    const model = learn(size, { ...options, epochs: 3, examplesOf: () => rest })
    examples.forEach((it, nth) => {
      if (isHeldOut(nth)) tags[nth] = bestTags(scoresBy(model.weights, it.features), it.tags.length, model.transitions)
    })
    options.say(`fold ${fold + 1} of ${folds}`)
  }
  return tags
}

function weightsOf({ weights, transitions }: Learnt, places: ReadonlyMap<number, number>, least: number): Weights {
  const rows = new Map<number, Float64Array>()
  for (const [feature, place] of places) {
    const row = Float64Array.from(weights.subarray(place * tagCount, (place + 1) * tagCount), (it) =>
      Math.abs(it) < least ? 0 : it,
    )
    if (row.some((it) => it !== 0)) rows.set(feature, row)
  }
  return { rows, transitions }
}
