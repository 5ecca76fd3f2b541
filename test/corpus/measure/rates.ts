import type { Writing } from '../interviews/gold'
import { askedOf, falseNames, touching, wordsIn, type Asked, type Looked } from './coverage'

/** Found among asked, with the least share that they speak for at 95 % (rule of three where nothing is missed). */
export type Rate = Readonly<{ found: number; asked: number; share: number; atLeast: number }>

export function rateOf(asked: readonly Readonly<{ isFound: boolean }>[]): Rate {
  const found = asked.filter((it) => it.isFound).length
  return { found, asked: asked.length, share: found / asked.length, atLeast: lowerBound(found, asked.length) }
}

/** Wilson's lower bound, one-sided 95 %; 1 − 3/n where all are found. */
function lowerBound(found: number, asked: number): number {
  if (asked === 0) return 0
  if (found === asked) return 1 - 3 / asked
  const z = 1.645
  const share = found / asked
  const middle = share + z ** 2 / (2 * asked)
  const half = z * Math.sqrt((share * (1 - share)) / asked + z ** 2 / (4 * asked ** 2))
  return (middle - half) / (1 + z ** 2 / asked)
}

/** What a set of interviews shows of the detectors. */
export type Rates = Readonly<{
  words: number
  direct: Rate
  strong: Rate
  /** Dates, ages, towns, inhabitants: by a name or a number. */
  indirect: Rate
  /** Posts and kin, in everyday words. */
  described: Rate
  /** Interviews without any miss: of direct ones, and of direct and strong ones. */
  cleanOfDirect: number
  cleanOfNamed: number
  /** Words of missed identifiers, per 10,000 words. */
  leakedWords: number
  /** Of 1,000 words. */
  falseNames: number
  /** The share of look-alikes that are held for a name. */
  decoysTaken: number
}>

export function ratesOf(looked: readonly Looked[]): Rates {
  const asked = looked.map(askedOf)
  const all = asked.flat()
  const words = looked.reduce((sum, it) => sum + wordsIn(it.interview.text), 0)
  const named = (it: Asked) => it.form !== 'described'
  const isClean = (of: readonly Asked[], risks: readonly string[]) =>
    of.every((it) => it.isFound || !risks.includes(it.risk))
  const decoys = looked.flatMap((it) => it.interview.decoys.map((span) => touching(span, it.candidates).length > 0))
  return {
    words,
    direct: rateOf(all.filter((it) => it.risk === 'direct')),
    strong: rateOf(all.filter((it) => it.risk === 'strong')),
    indirect: rateOf(all.filter((it) => it.risk === 'indirect' && named(it))),
    described: rateOf(all.filter((it) => !named(it))),
    cleanOfDirect: asked.filter((it) => isClean(it, ['direct'])).length / looked.length,
    cleanOfNamed:
      asked.filter((it) => isClean(it.filter(named), ['direct', 'strong', 'indirect'])).length / looked.length,
    leakedWords:
      (all.filter((it) => named(it) && !it.isFound).reduce((sum, it) => sum + wordsIn(it.surface), 0) / words) * 10_000,
    falseNames: (looked.reduce((sum, it) => sum + falseNames(it).length, 0) / words) * 1000,
    decoysTaken: decoys.filter(Boolean).length / decoys.length,
  }
}

/** Written by people, or by a machine. */
export function isTyped({ interview }: Looked): boolean {
  return interview.writing === ('typed' satisfies Writing)
}
