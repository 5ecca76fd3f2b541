import { mix } from './hash'
import type { Model } from './model'
import type { SeenOf } from './seen'
import { isOpening, jointCount, jointFeatures, nameFeatures, noWord, slots } from './sentence-features'
import { tagCount } from './tag'
import { bestTags } from './viterbi'
import { voteFeatures } from './votes'
import { wordFeatures, type WordFeatures } from './word-features'

/** A word with what it adds to the scores at each slot, reckoned once. */
type Word = Readonly<{ features: WordFeatures; scores: readonly Float64Array[] }>

/** A tagger made ready. Within one text it remembers what each different word adds; of a text nothing is kept. */
export type Tagger = Readonly<{
  /** The tags of each sentence's tokens. Sentences of one document: its names help each other. */
  tag(sentences: readonly (readonly string[])[]): readonly Uint8Array[]
}>

/** A tagger of a model. `seenOf`: how often words are written in lower case. `isName`: which tokens take part in the votes. */
export function makeTagger(model: Model, seenOf: SeenOf, isName: (token: string) => boolean): Tagger {
  return {
    tag(sentences) {
      const known = new Map<string, Word>()
      const wordOf = (token: string): Word => {
        const word = known.get(token)
        if (word) return word
        const made = makeWord(model, wordFeatures(token, seenOf(token.toLowerCase()), seenOf))
        known.set(token, made)
        return made
      }
      const scores = sentences.map((tokens) => scoresOf(model, tokens, tokens.map(wordOf)))
      const first = scores.map((it, nth) => bestTags(it, sentences[nth]!.length, model.transitions))
      const votes = voteFeatures(
        sentences.map((tokens, nth) => ({ tokens, tags: first[nth]! })),
        isName,
      )
      return scores.map((it, nth) => {
        const voted = votes[nth]!
        if (voted.every((of) => of.length === 0)) return first[nth]!
        voted.forEach((of, at) => of.forEach((feature) => model.add(feature, it, at * tagCount)))
        return bestTags(it, voted.length, model.transitions)
      })
    },
  }
}

function makeWord(model: Model, features: WordFeatures): Word {
  const scores = slots.map(({ of, salt }) => {
    const row = new Float64Array(tagCount)
    for (const feature of features[of]) model.add(mix(feature, salt), row, 0)
    return row
  })
  return { features, scores }
}

const edges = new WeakMap<Model, Word>()
const joint = new Uint32Array(jointCount)

function scoresOf(model: Model, tokens: readonly string[], words: readonly Word[]): Float64Array {
  const scores = new Float64Array(tokens.length * tagCount)
  const edge = edges.get(model) ?? makeWord(model, noWord)
  edges.set(model, edge)
  const features = words.map((it) => it.features)
  for (let at = 0; at < tokens.length; at += 1) {
    for (let slot = 0; slot < slots.length; slot += 1) {
      const word = words[at + (slots[slot] as (typeof slots)[number]).offset] ?? edge
      addRow(word.scores[slot] as Float64Array, scores, at * tagCount)
    }
    const count = jointFeatures(features, at, isOpening(tokens, at), joint)
    for (let nth = 0; nth < count; nth += 1) model.add(joint[nth] as number, scores, at * tagCount)
    const named = nameFeatures(features, at, joint)
    for (let nth = 0; nth < named; nth += 1) model.add(joint[nth] as number, scores, at * tagCount)
  }
  return scores
}

function addRow(row: Float64Array, scores: Float64Array, from: number): void {
  for (let tag = 0; tag < tagCount; tag += 1) scores[from + tag] = (scores[from + tag] as number) + (row[tag] as number)
}
