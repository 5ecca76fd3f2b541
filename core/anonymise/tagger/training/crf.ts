import { tagCount } from '../tag'
import { isAllowedAt } from '../viterbi'

/**
 * A sentence made ready: for each word its features as places in the weights, and its tag. `before`: scores that another model
 * gives already, `tagCount` for each word; what is learnt comes on top.
 */
export type Example = Readonly<{
  features: readonly Int32Array[]
  tags: ArrayLike<number>
  before?: Float64Array | undefined
}>

/** Weights by place times `tagCount` plus tag. */
export type Learnt = Readonly<{ weights: Float32Array; transitions: Float64Array }>

/** How weights are learnt. */
export type Settings = Readonly<{
  epochs: number
  /** Step size of AdaGrad. */
  rate: number
  /** Pull towards zero, by step. */
  decay: number
  /** A number from 0 up to 1, for the order of the sentences. */
  chance: () => number
  /** The examples of an epoch, where they differ by epoch. */
  examplesOf: (epoch: number) => readonly Example[]
  /** Where the transitions begin; at nothing where they are not given. */
  transitions?: Float64Array
}>

const transitionCount = (tagCount + 1) * tagCount

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), learnt a sentence at a time by AdaGrad
 * (Duchi, Hazan and Singer 2011).
 */
export function learn(featureCount: number, settings: Settings): Learnt {
  const state: State = {
    weights: new Float32Array(featureCount * tagCount),
    squares: new Float32Array(featureCount * tagCount),
    transitionSquares: new Float64Array(transitionCount),
    ...settings,
    transitions: settings.transitions?.slice() ?? new Float64Array(transitionCount),
  }
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    const examples = settings.examplesOf(epoch)
    for (const nth of shuffled(examples.length, settings.chance)) learnFrom(examples[nth] as Example, state)
  }
  return { weights: state.weights, transitions: state.transitions }
}

type State = Settings &
  Readonly<{
    weights: Float32Array
    squares: Float32Array
    transitions: Float64Array
    transitionSquares: Float64Array
  }>

function shuffled(count: number, chance: () => number): readonly number[] {
  const order = Array.from({ length: count }, (_, nth) => nth)
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1))
    const kept = order[last] as number
    order[last] = order[other] as number
    order[other] = kept
  }
  return order
}

/** The scores of a sentence by weights: `tagCount` for each word. */
export function scoresBy(weights: Float32Array, features: readonly Int32Array[]): Float64Array {
  const scores = new Float64Array(features.length * tagCount)
  features.forEach((of, word) => {
    for (let nth = 0; nth < of.length; nth += 1) {
      const row = (of[nth] as number) * tagCount
      for (let tag = 0; tag < tagCount; tag += 1)
        scores[word * tagCount + tag] = (scores[word * tagCount + tag] as number) + (weights[row + tag] as number)
    }
  })
  return scores
}

/** What the model expects: how likely each tag is at each word, and each pair of tags, the sum over the words. */
type Expected = Readonly<{ tags: Float64Array; pairs: Float64Array }>

/** Forward and backward sums, scaled at each word (Rabiner 1989, section V.A). */
function expect(scores: Float64Array, words: number, transitions: Float64Array): Expected {
  const pair = transitions.map((it, place) => (isAllowedAt(place) ? Math.exp(it) : 0))
  const emission = new Float64Array(words * tagCount)
  for (let word = 0; word < words; word += 1) {
    const row = scores.subarray(word * tagCount, (word + 1) * tagCount)
    const most = Math.max(...row)
    for (let tag = 0; tag < tagCount; tag += 1) emission[word * tagCount + tag] = Math.exp((row[tag] as number) - most)
  }
  const { forward, scale } = forwardSums(emission, pair, words)
  const backward = backwardSums(emission, pair, scale)
  const tags = forward.map((it, place) => it * (backward[place] as number))
  const pairs = new Float64Array(transitionCount)
  for (let tag = 0; tag < tagCount; tag += 1) pairs[tagCount * tagCount + tag] = tags[tag] as number
  for (let word = 1; word < words; word += 1)
    for (let previous = 0; previous < tagCount; previous += 1) {
      const before = (forward[(word - 1) * tagCount + previous] as number) / (scale[word] as number)
      if (before === 0) continue
      for (let tag = 0; tag < tagCount; tag += 1) {
        const place = previous * tagCount + tag
        const at = word * tagCount + tag
        pairs[place] =
          (pairs[place] as number) +
          before * (pair[place] as number) * (emission[at] as number) * (backward[at] as number)
      }
    }
  return { tags, pairs }
}

function forwardSums(emission: Float64Array, pair: Float64Array, words: number) {
  const forward = new Float64Array(words * tagCount)
  const scale = new Float64Array(words)
  for (let word = 0; word < words; word += 1) {
    let sum = 0
    for (let tag = 0; tag < tagCount; tag += 1) {
      let value = word === 0 ? (pair[tagCount * tagCount + tag] as number) : 0
      if (word > 0)
        for (let previous = 0; previous < tagCount; previous += 1)
          value += (forward[(word - 1) * tagCount + previous] as number) * (pair[previous * tagCount + tag] as number)
      value *= emission[word * tagCount + tag] as number
      forward[word * tagCount + tag] = value
      sum += value
    }
    for (let tag = 0; tag < tagCount; tag += 1)
      forward[word * tagCount + tag] = (forward[word * tagCount + tag] as number) / sum
    scale[word] = sum
  }
  return { forward, scale }
}

function backwardSums(emission: Float64Array, pair: Float64Array, scale: Float64Array): Float64Array {
  const words = scale.length
  const backward = new Float64Array(words * tagCount)
  backward.fill(1, (words - 1) * tagCount)
  for (let word = words - 2; word >= 0; word -= 1)
    for (let previous = 0; previous < tagCount; previous += 1) {
      let value = 0
      for (let tag = 0; tag < tagCount; tag += 1) {
        const at = (word + 1) * tagCount + tag
        value += (pair[previous * tagCount + tag] as number) * (emission[at] as number) * (backward[at] as number)
      }
      backward[word * tagCount + previous] = value / (scale[word + 1] as number)
    }
  return backward
}

/** Differences smaller than this teach nothing. */
const least = 1e-4

function learnFrom({ features, tags, before }: Example, state: State): void {
  const scores = scoresBy(state.weights, features)
  before?.forEach((it, place) => (scores[place] = (scores[place] as number) + it))
  const { tags: likely, pairs } = expect(scores, features.length, state.transitions)
  learnPairs(tags, pairs, features.length, state)
  features.forEach((of, word) => {
    for (let tag = 0; tag < tagCount; tag += 1) {
      const wrong = (tags[word] === tag ? 1 : 0) - (likely[word * tagCount + tag] as number)
      if (Math.abs(wrong) > least) learnTag(of, tag, wrong, state)
    }
  })
}

function learnTag(of: Int32Array, tag: number, wrong: number, { weights, squares, rate, decay }: State): void {
  const square = wrong * wrong
  for (let nth = 0; nth < of.length; nth += 1) {
    const at = (of[nth] as number) * tagCount + tag
    const sum = (squares[at] as number) + square
    squares[at] = sum
    const weight = weights[at] as number
    weights[at] = weight + (rate * (wrong - decay * weight)) / Math.sqrt(sum + 1e-6)
  }
}

function learnPairs(tags: ArrayLike<number>, pairs: Float64Array, words: number, state: State): void {
  const { transitions, transitionSquares, rate } = state
  const wrong = pairs.map((it) => -it)
  for (let word = 0; word < words; word += 1) {
    const place = (word === 0 ? tagCount : (tags[word - 1] as number)) * tagCount + (tags[word] as number)
    wrong[place] = (wrong[place] as number) + 1
  }
  wrong.forEach((it, place) => {
    if (it === 0) return
    const sum = (transitionSquares[place] as number) + it * it
    transitionSquares[place] = sum
    transitions[place] = (transitions[place] as number) + (rate * it) / Math.sqrt(sum + 1e-6)
  })
}
