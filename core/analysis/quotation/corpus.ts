import type { DocumentId } from '../../model/ids'
import type { Span } from '../../model/scalars'
import { keyOf } from './quote-pieces'

/** Somebody's turn in a text. `voice` tells people apart over documents; `names`: what the person may be called. */
export type VoicedTurn = Readonly<{
  span: Span
  number: number
  voice: string | null
  speaker: string | null
  names: readonly string[]
}>

/** A transcript that quotations may come from. Turns by start. */
export type QuotableText = Readonly<{ document: DocumentId; text: string; turns: readonly VoicedTurn[] }>

/** The words of all texts in one row, with where each word and each pair of words stands. */
export type Corpus = Readonly<{
  texts: readonly QuotableText[]
  keys: readonly string[]
  /** Of each word: its text, and its start and end there in UTF-16 units. */
  textOf: Uint32Array
  starts: Uint32Array
  ends: Uint32Array
  byWord: ReadonlyMap<string, readonly number[]>
  byPair: ReadonlyMap<string, readonly number[]>
}>

/** The index over the transcripts. Linear in their words. */
export function corpusOf(texts: readonly QuotableText[]): Corpus {
  const keys: string[] = []
  const places: [text: number, start: number, end: number][] = []
  const byWord = new Map<string, number[]>()
  const byPair = new Map<string, number[]>()
  texts.forEach(({ text }, at) => {
    let before: string | null = null
    for (const found of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const key = keyOf(found[0])
      add(byWord, key, keys.length)
      if (before !== null) add(byPair, pairKey(before, key), keys.length - 1)
      keys.push(key)
      places.push([at, found.index, found.index + found[0].length])
      before = key
    }
  })
  return {
    texts,
    keys,
    textOf: Uint32Array.from(places, (it) => it[0]),
    starts: Uint32Array.from(places, (it) => it[1]),
    ends: Uint32Array.from(places, (it) => it[2]),
    byWord,
    byPair,
  }
}

/** Two words that stand beside each other. */
export function pairKey(first: string, second: string): string {
  return `${first} ${second}`
}

/** The turn that a word stands in; null: outside the conversation. */
export function turnAt({ texts, textOf, starts }: Corpus, word: number): VoicedTurn | null {
  const turns = texts[textOf[word] ?? -1]?.turns ?? []
  const start = starts[word] ?? 0
  let low = 0
  let high = turns.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((turns[middle]?.span.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const turn = turns[low]
  return turn !== undefined && turn.span.start <= start ? turn : null
}

function add(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [at])
  else list.push(at)
}
