import { pairKey, type Corpus } from './corpus'
import { alignWords, type Aligned } from './align-words'
import { markedWords, type QuotePieces, type QuoteWord } from './quote-pieces'

/** The stretch of the corpus that is most like a quotation, with how their words lie beside each other. */
export type Near = Readonly<{ from: number; aligned: Aligned }>

/** The least share of a quotation's words that must be alike, and how many. */
const leastShare = 0.5
const leastWords = 3
/** So many words wide is the grid in which common pairs of words are counted, and so many of its cells are looked at. */
const cell = 16
const mostCells = 6
/** Words that may be left out where nothing marks it, beside a third of the quotation. */
const slack = 12
const markedSlack = 60

/** Where words like a quotation's stand: by the pairs of words that they share, then word by word. Null: nowhere. */
export function findNear(corpus: Corpus, pieces: QuotePieces): Near | null {
  const { stretches, joins } = pieces
  const marks = markedWords(pieces)
  const words = stretches.flat()
  if (words.length < leastWords) return null
  const marked = joins.filter((it) => it !== 'insertion').length
  const width = words.length + Math.ceil(words.length / 3) + slack + marked * markedSlack
  let best: Near | null = null
  for (const start of bestCells(corpus, words)) {
    const { from, to } = windowAt(corpus, start * cell - cell, width + 2 * cell)
    const aligned = alignWords(
      words.map((it) => it.key),
      corpus.keys.slice(from, to),
      marks,
    )
    if (best === null || aligned.score > best.aligned.score) best = { from, aligned }
  }
  return best !== null && best.aligned.score >= Math.max(leastWords - 0.5, words.length * leastShare) ? best : null
}

/** The cells of diagonals that most pairs of words lie on. */
function bestCells({ byPair }: Corpus, words: readonly QuoteWord[]): readonly number[] {
  const votes = new Map<number, number>()
  for (let at = 0; at + 1 < words.length; at += 1) {
    const places = byPair.get(pairKey(words[at]?.key ?? '', words[at + 1]?.key ?? '')) ?? []
    // A pair that stands everywhere tells nothing of where.
    const weight = 1 / (1 + Math.log2(Math.max(1, places.length)))
    for (const place of places) {
      const diagonal = Math.floor((place - at) / cell)
      votes.set(diagonal, (votes.get(diagonal) ?? 0) + weight)
    }
  }
  const shared = [...votes].map(([key, own]) => [key, own + (votes.get(key + 1) ?? 0)] as const)
  return shared
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostCells)
    .map(([key]) => key)
}

/** Words from a place on, those of one text alone: of the text that the middle stands in. */
function windowAt({ keys, textOf }: Corpus, start: number, width: number): Readonly<{ from: number; to: number }> {
  let from = Math.max(0, start)
  let to = Math.min(keys.length, start + width)
  const middle = textOf[Math.min(to - 1, Math.max(from, start + 2 * cell))]
  while (from < to && textOf[from] !== middle) from += 1
  while (to > from && textOf[to - 1] !== middle) to -= 1
  return { from, to }
}
