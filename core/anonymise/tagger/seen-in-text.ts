import type { Seen, SeenOf } from './seen'
import { seenWords } from './weights/seen-words'

const never: Seen = { lower: 0, capital: 0 }

/** Counts that stand for each class of `seenClass`. */
const standsFor: Readonly<Record<string, Seen>> = {
  few4: { lower: 2, capital: 0 },
  few1: never,
  few2: { lower: 1, capital: 1 },
  few3: never,
  many1: { lower: 2, capital: 20 },
  many2: { lower: 5, capital: 5 },
  many3: { lower: 9, capital: 1 },
  many4: { lower: 5, capital: 0 },
}

let words: ReadonlyMap<string, Seen> | null = null

function read(): ReadonlyMap<string, Seen> {
  const found = new Map<string, Seen>()
  for (const [name, list] of Object.entries(seenWords))
    for (const word of list.split(' ')) found.set(word, standsFor[name] ?? never)
  return found
}

/** How a word is written in newspaper text, by its class alone: the counts stand for their class. */
export const seenInText: SeenOf = (folded) => (words ??= read()).get(folded) ?? never
