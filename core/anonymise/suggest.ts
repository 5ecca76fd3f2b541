import type { IdentifierKind } from '../model/identifier'
import type { Language } from '../model/scalars'
import { firstNames, foldName, isCommonWord, places, type Gender } from './lexicon/lexicon'
import { menPool, womenPool } from './suggest/pseudonym-pool'

/** What a pseudonym is asked for, and what it may not collide with. */
export type PseudonymRequest = Readonly<{
  original: string
  kind: IdentifierKind
  /** Every name in the study, real and fictive. */
  taken: readonly string[]
  language: Language
  /** Bytes that nobody can foretell. */
  random: (count: number) => Uint8Array
  count: number
}>

/**
 * Up to `count` first names that may stand for a person: of the gender that the lists give the original, with another
 * initial than any of its parts, in nobody's name in the study, in no order. None for other kinds than person.
 */
export function suggestPseudonyms(request: PseudonymRequest): readonly string[] {
  const { original, kind, taken, random, count } = request
  if (kind !== 'person' && kind !== 'other') return []
  const parts = partsOf(original)
  const initials = new Set(parts.map((it) => it[0]))
  const used = new Set([...taken.flatMap(partsOf), ...parts])
  const free = poolFor(genderOf(parts)).filter((it) => {
    const folded = foldName(it)
    return !initials.has(folded[0]) && !isTaken(folded, used)
  })
  return shuffled(free, random).slice(0, Math.max(0, count))
}

function partsOf(name: string): readonly string[] {
  return foldName(name)
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)
}

function isTaken(folded: string, used: ReadonlySet<string>): boolean {
  return used.has(folded) || used.has(`${folded}s`)
}

/** The gender that the lists give the first part they know. */
function genderOf(parts: readonly string[]): Gender {
  for (const part of parts) {
    const gender = firstNames().get(part)
    if (gender) return gender
  }
  return 'unknown'
}

function poolFor(gender: Gender): readonly string[] {
  const pool = gender === 'woman' ? womenPool() : gender === 'man' ? menPool() : [...womenPool(), ...menPool()]
  return pool.filter((it) => !isCommonWord(foldName(it)) && !places().has(foldName(it)))
}

/** A fair shuffle (Fisher and Yates) on 32 bits a step. */
function shuffled<T>(list: readonly T[], random: (count: number) => Uint8Array): readonly T[] {
  const order = [...list]
  const bytes = random(order.length * 4)
  for (let at = order.length - 1; at > 0; at -= 1) {
    const word = [0, 1, 2, 3].reduce((sum, step) => sum * 256 + (bytes[at * 4 + step] ?? 0), 0)
    const other = word % (at + 1)
    const kept = order[at] as T
    order[at] = order[other] as T
    order[other] = kept
  }
  return order
}

export { suggestRoles } from './suggest/roles'
export { suggestCoarser } from './suggest/coarser'
