import { hashText, mix } from './hash'
import type { WordFeatures } from './word-features'

/** Where a word stands to the one that is tagged, and the number that keeps its features apart from those of other places. */
export const slots = [
  { offset: 0, of: 'own', salt: 1 },
  { offset: -1, of: 'near', salt: 2 },
  { offset: 1, of: 'near', salt: 3 },
  { offset: -2, of: 'far', salt: 4 },
  { offset: 2, of: 'far', salt: 5 },
] as const

const edge = hashText('edge')

/** Stands for what is before the first word and after the last. */
export const noWord: WordFeatures = {
  own: [],
  near: [edge],
  far: [edge],
  folded: edge,
  shape: edge,
  listed: edge,
  full: edge,
  name: 0,
  end3: edge,
  end4: edge,
}

const opens = hashText('opens')
const goesOn = hashText('goes on')

/** The features of the word at `at` that hang on several words together, put into `into`; returns how many. */
export function jointFeatures(
  words: readonly WordFeatures[],
  at: number,
  isOpening: boolean,
  into: Uint32Array,
): number {
  const it = words[at] ?? noWord
  const left = words[at - 1] ?? noWord
  const right = words[at + 1] ?? noWord
  const left2 = words[at - 2] ?? noWord
  const right2 = words[at + 2] ?? noWord
  const place = isOpening ? opens : goesOn
  into[0] = mix(10, mix(place, it.shape))
  into[1] = mix(11, mix(place, it.full))
  into[2] = mix(12, mix(left.listed, it.full))
  into[3] = mix(13, mix(it.full, right.listed))
  into[4] = mix(14, mix(mix(left.shape, it.shape), right.shape))
  into[5] = mix(15, mix(left.folded, it.shape))
  into[6] = mix(16, mix(right.folded, it.shape))
  into[7] = mix(17, mix(left.folded, it.folded))
  into[8] = mix(18, mix(it.folded, right.folded))
  into[9] = mix(19, mix(mix(left.folded, right.folded), it.shape))
  into[10] = mix(20, mix(it.end4, left.listed))
  into[11] = mix(21, mix(it.end3, right.listed))
  into[12] = mix(22, mix(mix(left2.folded, left.folded), it.shape))
  into[13] = mix(23, mix(mix(right.folded, right2.folded), it.shape))
  return 14
}

/** How many `jointFeatures` are at most. */
export const jointCount = 14

/**
 * What stands around the word at `at` where it is listed or unknown and in lower case, put into `into`; returns how many. Learnt
 * from talk alone.
 */
export function nameFeatures(words: readonly WordFeatures[], at: number, into: Uint32Array): number {
  const { name } = words[at] ?? noWord
  if (name === 0) return 0
  const left = words[at - 1] ?? noWord
  const right = words[at + 1] ?? noWord
  const left2 = words[at - 2] ?? noWord
  const right2 = words[at + 2] ?? noWord
  into[0] = mix(24, mix(left.folded, name))
  into[1] = mix(25, mix(right.folded, name))
  into[2] = mix(26, mix(mix(left2.folded, left.folded), name))
  into[3] = mix(27, mix(mix(right.folded, right2.folded), name))
  into[4] = mix(28, mix(mix(left.folded, right.folded), name))
  return 5
}

const openers = new Set(['«', '"', '“', '”', ':', '–', '—', '-'])

/** Whether a capital at this word says nothing: it opens the sentence, or stands after a quote mark, colon or dash. */
export function isOpening(tokens: readonly string[], at: number): boolean {
  return at === 0 || openers.has(tokens[at - 1] ?? '')
}
