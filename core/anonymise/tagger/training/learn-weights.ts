import { packModel } from '../model'
import { seenClass } from '../seen'
import { chanceFrom } from './chance-from'
import type { Marked } from './marked'
import { countSeen, shippedSeen } from './seen-counts'
import { train } from './train'

/** What the app ships, as text: the two models, and the words known in lower case by class (`seenClass`). */
export type Shipped = Readonly<{ cased: string; lowerCase: string; seen: readonly (readonly [string, string])[] }>

const settings = { epochs: 3, rate: 0.1, decay: 1e-5, count: 3 }
/** Smaller weights than these are left out; more would not fit into three megabytes. */
const least = { cased: 0.1, lowerCase: 0.16 }

/** Learns both models from marked sentences, the same each time. */
export function learnWeights(sentences: readonly Marked[], say: (line: string) => void): Shipped {
  const counts = countSeen(sentences)
  const make = (of: readonly Marked[], isName: (token: string) => boolean, smallest: number) =>
    packModel(train(of, counts, { ...settings, chance: chanceFrom(1), isName, least: smallest, say }))
  const cased = make(sentences, (it) => /^\p{Lu}/u.test(it), least.cased)
  const lowered = sentences.map((it) => ({ ...it, tokens: it.tokens.map((token) => token.toLowerCase()) }))
  const lowerCase = make(lowered, (it) => /^\p{L}{3}/u.test(it), least.lowerCase)
  return { cased, lowerCase, seen: seenByClass(counts) }
}

function seenByClass(counts: ReturnType<typeof countSeen>): readonly (readonly [string, string])[] {
  const seenOf = shippedSeen(counts)
  const classes = new Map<string, string[]>()
  for (const word of counts.keys()) {
    const seen = seenOf(word)
    if (seen.lower === 0 || !/^\p{L}[\p{L}\p{M}-]*$/u.test(word)) continue
    const name = seenClass(seen)
    const words = classes.get(name)
    if (words) words.push(word)
    else classes.set(name, [word])
  }
  return [...classes].sort().map(([name, words]) => [name, words.sort().join(' ')] as const)
}
