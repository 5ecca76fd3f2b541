import type { Model, Weights } from '../model'
import type { SeenOf } from '../seen'
import { nameFeatures } from '../sentence-features'
import { tagCount } from '../tag'
import { bestTags } from '../viterbi'
import { voteFeatures } from '../votes'
import { learn, type Example } from './crf'
import { encode, placesOf, sentenceFeatures, weightsOf, wordsOf } from './learnt-features'
import type { Marked } from './marked'

/** How what is peculiar to talk is learnt, on top of `below`. */
export type TalkOptions = Readonly<{
  below: Model
  seenOf: SeenOf
  count: number
  epochs: number
  rate: number
  decay: number
  /** A number from 0 up to 1. */
  chance: () => number
  isName: (token: string) => boolean
  least: number
}>

/** How many sentences of an epoch are learnt without votes: the first look at a text has none. */
const unvoted = 0.3

/**
 * Learns from made interviews, in their order, what talk has that a model of newspapers has not: weights that are added to that
 * model's. Its own tags are the votes, since it has not seen the sentences.
 */
export function learnTalk(sentences: readonly Marked[], options: TalkOptions): Weights {
  const { below, isName, chance } = options
  const plain = sentences.map((it) => talkFeatures(it, options.seenOf))
  const first = plain.map((of) => bestTags(scoresBelow(below, of), of.length, below.transitions))
  const votes = voteFeatures(
    first.map((tags, nth) => ({ tokens: sentences[nth]!.tokens, tags })),
    isName,
  )
  const voted = plain.map((words, nth) => words.map((of, at) => [...of, ...votes[nth]![at]!]))
  const places = placesOf(voted, options.count)
  const examplesBy = (all: typeof plain): readonly Example[] =>
    all.map((of, nth) => ({
      features: of.map((it) => encode(it, places)),
      tags: sentences[nth]!.tags,
      before: scoresBelow(below, of),
    }))
  const [withVotes, without] = [examplesBy(voted), examplesBy(plain)]
  const examplesOf = () => withVotes.map((it, nth) => (chance() < unvoted ? without[nth]! : it))
  const learnt = learn(places.size, { ...options, examplesOf, transitions: below.transitions })
  return weightsOf(learnt, places, options.least)
}

function talkFeatures({ tokens, borrowed }: Marked, seenOf: SeenOf): readonly (readonly number[])[] {
  const seenAt = (_: readonly string[], at: number) => seenOf((tokens[at] ?? '').toLowerCase())
  const words = wordsOf(tokens, { seenOf, seenAt, listsOf: borrowed })
  const around = new Uint32Array(5)
  return sentenceFeatures(tokens, words).map((of, at) => [
    ...of,
    ...around.subarray(0, nameFeatures(words, at, around)),
  ])
}

function scoresBelow(model: Model, features: readonly (readonly number[])[]): Float64Array {
  const scores = new Float64Array(features.length * tagCount)
  features.forEach((of, word) => of.forEach((feature) => model.add(feature, scores, word * tagCount)))
  return scores
}
