import { firstNames, inhabitantWords, isListed, places, placesAbroad, safeWords, surnames } from '../lexicon/lexicon'
import { hashOn, hashText, mix, startHash } from './hash'
import { isKnownCompound, knownTail, seenClass, type Seen, type SeenOf } from './seen'
import { shapeOf } from './shape'

/** All that a word gives to the tagging of itself and of its neighbours, each feature as a number of 32 bits. */
export type WordFeatures = Readonly<{
  own: readonly number[]
  /** For the words next to it. */
  near: readonly number[]
  /** For the words two away. */
  far: readonly number[]
  /** Classes that are looked at together with those of neighbours. */
  folded: number
  shape: number
  listed: number
  full: number
  /** Of a word in lower case that is listed or unknown, which of them (`nameClass`); 0 of others. */
  name: number
  end3: number
  end4: number
}>

/** What a word gives. `seen`: of the word itself; `seenOf`: of its parts. `lists`: those that hold it. */
export function wordFeatures(
  word: string,
  seen: Seen,
  seenOf: SeenOf,
  lists = listsOf(word.toLowerCase()),
): WordFeatures {
  const folded = word.toLowerCase()
  const shape = shapeOf(word)
  const hasLetters = /\p{L}/u.test(word)
  const known = hasLetters ? seenClass(seen) : 'n'
  const listed = `${shape}/${lists}`
  const own = [
    `w${folded}`,
    `G${lists}`,
    `S${shape}`,
    `n${known}`,
    `A${listed}/${known}`,
    ...[...lists].map((it) => `g${it}`),
  ]
  if (hasLetters) own.push(...hyphenParts(word))
  if (hasLetters && known === '-') own.push(...compound(folded, shape, seenOf))
  const near = [`w${folded}`, `S${shape}`, `G${lists}`, `s${folded.slice(-3)}`, `A${listed}`, `n${known}${shape}`]
  if (folded.length > 4) near.push(`p${folded.slice(0, 4)}`)
  return {
    own: hasLetters ? [...own.map(hashText), ...affixes(folded)] : own.map(hashText),
    near: near.map(hashText),
    far: [`w${folded}`, `A${listed}`].map(hashText),
    folded: hashText(folded),
    shape: hashText(shape),
    listed: hashText(listed),
    full: hashText(`${listed}/${known}`),
    name: shape === 'x' && (lists !== '' || known === '-') ? hashText(nameClass(lists, known)) : 0,
    end3: hashText(folded.slice(-3)),
    end4: hashText(folded.slice(-4)),
  }
}

/** Coarser than lists and how a word is known, so that what stands around is learnt from all such words together. */
function nameClass(lists: string, known: string): string {
  const list = [...'FPS'].find((it) => lists.includes(it)) ?? ''
  return `name ${list}${known === '-' ? '' : ' word'}`
}

/** Which lists hold a word, or the word without a genitive s, as letters. */
export function listsOf(folded: string): string {
  const base = !isListed(folded) && folded.endsWith('s') && isListed(folded.slice(0, -1)) ? folded.slice(0, -1) : folded
  const flags = [
    firstNames().has(base) && 'F',
    surnames().has(base) && 'S',
    places().has(base) && 'P',
    placesAbroad().has(base) && 'A',
    inhabitantWords().has(base) && 'I',
    safeWords().has(folded) && 'Z',
  ]
  return flags.filter(Boolean).join('')
}

/** The first five letters and fewer, the last seven and fewer, and the length. */
function affixes(folded: string): readonly number[] {
  const found = [mix(Math.min(folded.length, 10), 100)]
  let start = startHash
  let end = startHash
  for (let length = 1; length < folded.length && length <= 7; length += 1) {
    start = hashOn(start, folded.charCodeAt(length - 1))
    end = hashOn(end, folded.charCodeAt(folded.length - length))
    if (length > 5 && folded.length < length + 2) break
    found.push(mix(end, 101))
    if (length > 1 && length <= 5) found.push(mix(start, 102))
  }
  return found
}

function hyphenParts(word: string): readonly string[] {
  if (!word.includes('-')) return []
  const parts = word.split('-')
  const [first = '', last = ''] = [parts[0], parts.at(-1)].map((it) => it?.toLowerCase())
  const ends = `${listsOf(first)}|${listsOf(last)}`
  return [`h${first}`, `H${last}`, `hg${ends}`, `hs${shapeOf(parts.at(-1) || '-')}`, `he${last.slice(-4)}`]
}

function compound(folded: string, shape: string, seenOf: SeenOf): readonly string[] {
  const tail = knownTail(folded, seenOf)
  if (tail === null) return [`k-${shape}`]
  return [`t${tail}`, `k${isKnownCompound(folded, seenOf) ? 'C' : 'T'}${shape}`]
}
