import { withoutS } from '../detect/reader'
import { hashText, mix } from './hash'
import { listsOf } from './word-features'
import { shapeOf } from './shape'
import { tagCount, typeOf } from './tag'

/** A sentence with the tags that it got at first. */
export type Tagged = Readonly<{ tokens: readonly string[]; tags: ArrayLike<number> }>

/** How far a word's other occurrences count, in sentences: about a newspaper article or a part of an interview. */
const reach = 80

type Occurrence = Readonly<{ sentence: number; at: number; tag: number }>
type Vote = Readonly<{ type: string; strength: string; tag: number; types: string }>

/**
 * What the other occurrences of each capitalised word were taken for, as features of 32 bits by sentence and word: a name that
 * is plain in one place tells what it is in another (Krishnan and Manning 2006). A word does not vote on itself.
 */
export function voteFeatures(
  sentences: readonly Tagged[],
  isCounted: (token: string) => boolean,
): readonly (readonly (readonly number[])[])[] {
  const occurrences = new Map<string, Occurrence[]>()
  sentences.forEach(({ tokens, tags }, sentence) =>
    tokens.forEach((token, at) => {
      if (!isCounted(token)) return
      const key = voteKey(token)
      const known = occurrences.get(key)
      const it = { sentence, at, tag: tags[at] ?? 0 }
      if (known) known.push(it)
      else occurrences.set(key, [it])
    }),
  )
  return sentences.map(({ tokens }, sentence) => {
    const votes = tokens.map((token, at) =>
      isCounted(token) ? voteOn(occurrences.get(voteKey(token)) ?? [], sentence, at) : null,
    )
    return tokens.map((token, at) => featuresOf(token, at, votes))
  })
}

function voteKey(token: string): string {
  return withoutS(token.toLowerCase())
}

function voteOn(occurrences: readonly Occurrence[], sentence: number, at: number): Vote {
  const counts = new Uint32Array(tagCount)
  let total = 0
  for (let nth = firstWithin(occurrences, sentence - reach); nth < occurrences.length; nth += 1) {
    const it = occurrences[nth] as Occurrence
    if (it.sentence > sentence + reach) break
    if (it.sentence === sentence && it.at === at) continue
    counts[it.tag] = (counts[it.tag] ?? 0) + 1
    total += 1
  }
  if (total === 0) return { type: '', strength: '0', tag: -1, types: '' }
  const byType = new Map<string, number>()
  let tag = 0
  counts.forEach((count, nth) => {
    if (count === 0) return
    const type = typeOf(nth) ?? 'outside'
    byType.set(type, (byType.get(type) ?? 0) + count)
    if (count > (counts[tag] ?? 0)) tag = nth
  })
  const [type, most] = [...byType].reduce((best, it) => (it[1] > best[1] ? it : best))
  const share = most === total ? '=' : most * 3 >= total * 2 ? '+' : '-'
  return {
    type,
    strength: `${total >= 5 ? 5 : total >= 2 ? 2 : 1}${share}`,
    tag,
    types: [...byType.keys()].sort().join(),
  }
}

/** The occurrences stand in order: the first whose sentence is not before `sentence`. */
function firstWithin(occurrences: readonly Occurrence[], sentence: number): number {
  let low = 0
  let high = occurrences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((occurrences[middle] as Occurrence).sentence < sentence) low = middle + 1
    else high = middle
  }
  return low
}

function featuresOf(token: string, at: number, votes: readonly (Vote | null)[]): readonly number[] {
  const own = votes[at]
  const found: string[] = []
  if (own) {
    const opening = at === 0 ? 'opens' : ''
    found.push(`m${own.type}${own.strength}`, `b${own.tag}`, `o${opening}${own.type}`)
    found.push(`s${shapeOf(token)}${own.type}${listsOf(token.toLowerCase())}`)
    if (own.types !== '') found.push(`h${own.types}`)
  }
  const [left, right] = [votes[at - 1], votes[at + 1]]
  if (left?.type) found.push(`l${left.type}${own?.type ?? ''}`)
  if (right?.type) found.push(`r${right.type}${own?.type ?? ''}`)
  return found.map((it) => mix(30, hashText(it)))
}
