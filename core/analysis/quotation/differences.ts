import { turnAt, type Corpus } from './corpus'
import { placesOf } from './find-exact'
import type { Near } from './find-near'
import { markedWords, type QuotePieces, type QuoteWord } from './quote-pieces'
import type { WordDifference } from './verdict'

/** How the words of a quotation differ from those that are most like it. */
export type Differences = Readonly<{
  differences: readonly WordDifference[]
  isJoined: boolean
  /** The words of the corpus that it comes from, half-open. */
  first: number
  last: number
}>

/** More words than this left out without a mark: two passages are joined. */
const longestOmission = 6
/** So many left-out words are shown. */
const mostShown = 12

type Gap = Readonly<{ quoted: readonly QuoteWord[]; from: number; to: number; isMarked: boolean }>

/** Goes through a quotation laid beside the transcript and tells each place where the words differ. */
export function differencesOf(corpus: Corpus, quotation: string, pieces: QuotePieces, near: Near): Differences {
  const pairs = near.aligned.pairs.map((it) => ({ ...it, b: it.b + near.from }))
  const first = pairs[0]?.b ?? near.from
  const gaps = gapsOf(pieces, pairs, first).filter((it) => it.quoted.length > 0 || (it.to > it.from && !it.isMarked))
  return {
    differences: gaps.map((it) => ({
      quoted: quotation.slice(it.quoted[0]?.start ?? 0, it.quoted.at(-1)?.end ?? 0),
      said: saidText(corpus, it.from, it.to),
    })),
    isJoined: gaps.some((gap) => joins(corpus, gap)),
    first,
    last: (pairs.at(-1)?.b ?? near.from) + 1,
  }
}

/** What lies between the words that are the same on both sides, a pair that is only alike with it. */
function gapsOf(pieces: QuotePieces, pairs: Near['aligned']['pairs'], first: number): readonly Gap[] {
  const words = pieces.stretches.flat()
  const marked = markedWords(pieces)
  const gaps: Gap[] = []
  let at = { a: 0, b: first }
  for (const { a, b, isSame } of [...pairs, { a: words.length, b: (pairs.at(-1)?.b ?? first - 1) + 1, isSame: true }]) {
    gaps.push({ quoted: words.slice(at.a, a), from: at.b, to: b, isMarked: marked.has(a) })
    if (!isSame) gaps.push({ quoted: words.slice(a, a + 1), from: b, to: b + 1, isMarked: false })
    at = { a: a + 1, b: b + 1 }
  }
  return gaps
}

/** Whether a gap joins two passages: many words, or somebody else's, are left out unmarked, or what stands in it is said elsewhere. */
function joins(corpus: Corpus, { quoted, from, to }: Gap): boolean {
  if (quoted.length > 0) return standsElsewhere(corpus, quoted)
  return to - from > longestOmission || turnAt(corpus, from - 1) !== turnAt(corpus, to)
}

/** Whether words that do not stand here are another passage's. */
function standsElsewhere(corpus: Corpus, words: readonly QuoteWord[]): boolean {
  return words.length >= 3 && placesOf(corpus, words).length > 0
}

function saidText({ texts, textOf, starts, ends }: Corpus, from: number, to: number): string {
  if (to <= from) return ''
  const text = texts[textOf[from] ?? -1]?.text ?? ''
  const shown = Math.min(to, from + mostShown)
  return text.slice(starts[from], ends[shown - 1]) + (shown < to ? ' …' : '')
}
