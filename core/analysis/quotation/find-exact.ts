import { pairKey, type Corpus } from './corpus'
import type { Join, QuotePieces, QuoteWord } from './quote-pieces'

/** Where each stretch of a quotation stands, by words of the corpus, half-open. */
export type Standing = readonly Readonly<{ first: number; last: number }>[]

/** So many words may be left out, or stand where others were put in. */
const reach: Readonly<Record<Join, number>> = { cut: 600, ellipsis: 60, insertion: 12 }

type Reached = Readonly<{ first: number; last: number; before: Reached | null }>

/** So many places of one quotation are looked at: one of a few words may stand anywhere. */
const most = 200

/**
 * Every place where a quotation stands by its very words, stretch after stretch in one text, what is left out between
 * them no longer than its mark allows.
 */
export function findExact(corpus: Corpus, { stretches, joins }: QuotePieces): readonly Standing[] {
  let reached: readonly Reached[] = []
  for (const [index, stretch] of stretches.entries()) {
    const here = placesOf(corpus, stretch)
    const join = joins[index - 1]
    reached =
      join === undefined
        ? here.map((first) => ({ first, last: first + stretch.length, before: null }))
        : goOn(corpus, reached, { here, length: stretch.length, reach: reach[join] })
    if (reached.length === 0) return []
  }
  return reached.slice(0, most).map(standingOf)
}

/** Where a stretch of words stands, rising. */
export function placesOf(
  { keys, byWord, byPair, textOf }: Corpus,
  stretch: readonly Pick<QuoteWord, 'key'>[],
): number[] {
  const wanted = stretch.map((it) => it.key)
  const [only] = wanted
  if (only === undefined) return []
  if (wanted.length === 1) return [...(byWord.get(only) ?? [])]
  let rarest: readonly number[] | null = null
  let offset = 0
  for (let at = 0; at + 1 < wanted.length; at += 1) {
    const places = byPair.get(pairKey(wanted[at] ?? '', wanted[at + 1] ?? '')) ?? []
    if (rarest === null || places.length < rarest.length) {
      rarest = places
      offset = at
    }
  }
  return (rarest ?? [])
    .map((place) => place - offset)
    .filter(
      (first) =>
        first >= 0 &&
        textOf[first] === textOf[first + wanted.length - 1] &&
        wanted.every((key, step) => keys[first + step] === key),
    )
}

type Next = Readonly<{ here: readonly number[]; length: number; reach: number }>

/** Each place of the next stretch that lies near enough behind a place that was reached: behind the nearest of them. */
function goOn(corpus: Corpus, reached: readonly Reached[], { here, length, reach }: Next): readonly Reached[] {
  const sorted = reached.toSorted((a, b) => a.last - b.last)
  let at = 0
  return here.flatMap((first) => {
    while (at < sorted.length && (sorted[at]?.last ?? 0) <= first) at += 1
    const before = sorted[at - 1]
    const isNear = before !== undefined && first - before.last <= reach
    if (!isNear || corpus.textOf[before.first] !== corpus.textOf[first]) return []
    return [{ first, last: first + length, before }]
  })
}

function standingOf(reached: Reached): Standing {
  const standing: { first: number; last: number }[] = []
  for (let at: Reached | null = reached; at !== null; at = at.before) standing.push({ first: at.first, last: at.last })
  return standing.reverse()
}
