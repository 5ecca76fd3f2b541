import type { IdentifierKind } from '../model/identifier'
import { firstNames, foldName, isCommonWord, places, type Gender } from './lexicon/lexicon'
import { withinOneEdit } from './near'
import { backgroundOf, backgroundPool, genderInPools, type Background } from './suggest/backgrounds'
import { menPool, womenPool } from './suggest/pseudonym-pool'

/** What a pseudonym is asked for, and what it may not collide with. */
export type PseudonymRequest = Readonly<{
  original: string
  kind: IdentifierKind
  /** Every name in the study, real and fictive. */
  taken: readonly string[]
  /** What the pseudonym may go on telling of the person. */
  keeps: 'none' | 'gender' | 'background'
  /** Bytes that nobody can foretell; the same bytes give the same order. */
  random: (count: number) => Uint8Array
  count: number
}>

/**
 * Up to `count` first names that may stand for a person: with another initial than any part of the original, in nobody's
 * name in the study and like none (by a letter, or as its beginning), in no order. They tell nothing of gender or background unless that is to be kept; a background that
 * the lists do not know falls back to names that are common in Norway. None for other kinds than person.
 */
export function suggestPseudonyms(request: PseudonymRequest): readonly string[] {
  const { original, kind, taken, keeps, random, count } = request
  if (kind !== 'person' && kind !== 'other') return []
  const parts = partsOf(original)
  const initials = new Set(parts.map((it) => it[0]))
  const used = new Set([...taken.flatMap((it) => [...partsOf(it), closedUp(it)]), ...parts, closedUp(original)])
  const background = keeps === 'background' ? backgroundOf(parts) : null
  const gender = keeps === 'none' ? 'unknown' : genderOfParts(parts)
  return shuffled(poolFor(background), random)
    .filter((it) => gender === 'unknown' || it.gender === gender)
    .map((it) => it.name)
    .filter((it) => !initials.has(foldName(it)[0]) && !isTaken(foldName(it), used))
    .slice(0, Math.max(0, count))
}

function partsOf(name: string): readonly string[] {
  return foldName(name)
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)
}

/** A name that is spelled out or was heard as two words, in one: `B-O` is taken as `Bo` is. */
export function closedUp(name: string): string {
  return foldName(name).replace(/[^\p{L}\p{M}]+/gu, '')
}

/** Also where the check of a file would take it for a name of the study that is misspelt, or grown together with a word. */
function isTaken(folded: string, used: ReadonlySet<string>): boolean {
  return used.has(folded) || used.has(`${folded}s`) || [...used].some((it) => isLike(folded, it))
}

const shortestLike = 4

function isLike(name: string, taken: string): boolean {
  if (taken.length < shortestLike || name.length < shortestLike) return false
  return withinOneEdit(name, taken) || (name.length - taken.length >= 2 && name.startsWith(taken))
}

/** The gender that the lists give the first part of a name that they know. */
export function genderOfName(name: string): Gender {
  return genderOfParts(partsOf(name))
}

function genderOfParts(parts: readonly string[]): Gender {
  for (const part of parts) {
    const gender = genderInPools(part) ?? firstNames().get(part)
    if (gender && gender !== 'unknown') return gender
  }
  return 'unknown'
}

type Pooled = Readonly<{ name: string; gender: 'woman' | 'man' }>

function poolFor(background: Background | null): readonly Pooled[] {
  if (background !== null) return backgroundPool(background)
  const all = [
    ...womenPool().map((name): Pooled => ({ name, gender: 'woman' })),
    ...menPool().map((name): Pooled => ({ name, gender: 'man' })),
  ]
  return all.filter(({ name }) => !isCommonWord(foldName(name)) && !places().has(foldName(name)))
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
