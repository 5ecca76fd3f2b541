import type { Weights } from '../model'
import { bestTags } from '../viterbi'
import { voteFeatures } from '../votes'
import { learn, scoresBy, type Example } from './crf'
import { encode, knownFrom, placesOf, sentenceFeatures, weightsOf, wordsOf } from './learnt-features'
import type { Marked } from './marked'
import type { SeenCounts } from './seen-counts'

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
  const known = knownFrom(counts)
  const plain = sentences.map(({ tokens }) => sentenceFeatures(tokens, wordsOf(tokens, known)))
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
