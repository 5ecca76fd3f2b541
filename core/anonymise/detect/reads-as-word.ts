import { beside } from './neighbours'
import type { Reader } from './reader'
import { acts, mayPrecedeName } from './words-of-people'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const time = words('i om på fra frå hver kvar denne til per sist siste neste tidlig tidleg hele heile dag natt uke')
const infinitives = words('vera tale live finne gro line sanne bo')
const governing = /^(?:å|kan|kunne|skal|skulle|vil|ville|må|måtte|bør|burde|får|fikk|fekk|fått)$/
const hardlyNames = words('jo andre')
const measure = /^(?:dag|uke|veke|måned|månad|år|time|stykk|i|person)$/
const possessives = words('vår sine hans')

/**
 * Whether a word that is somebody's name in this text reads as the plain word here: after a determiner, an adjective, a modal
 * verb or «å», in a word of time, or where it owns something. What it does not know to be a word is asked about.
 */
export function readsAsWord(reader: Reader, at: number): boolean {
  const { folded } = reader.tokens[at]!
  if (hardlyNames.has(folded) || isGoverned(reader, at) || isInPhrase(reader, at)) return true
  if (possessives.has(folded)) return isPossessive(reader, at)
  const right = beside(reader, at, 1)
  if (folded === 'ville') return /^(?:jeg|eg|du|han|hun|ho|vi|me|de|dei|det|ha|bli|være|vere)$/.test(right.folded)
  return folded === 'per' && right.gap === ' ' && measure.test(right.folded)
}

/** «kan det vera», «å tale om» */
function isGoverned(reader: Reader, at: number): boolean {
  if (!infinitives.has(reader.tokens[at]!.folded)) return false
  return [1, 2, 3, 4].some((it) => governing.test(reader.tokens[at - it]?.folded ?? ''))
}

/** «et liv», «hver eneste dag», «fra juni» */
function isInPhrase(reader: Reader, at: number): boolean {
  const { gap, folded: before } = beside(reader, at, -1)
  if (gap !== ' ') return false
  if (!mayPrecedeName(before) && !isThere(reader, at)) return true
  return time.has(before) && reader.classOf(reader.tokens[at]!.folded).isWord
}

/** «da var det helga», «etter var det sine»: who came. */
function isThere(reader: Reader, at: number): boolean {
  const verb = beside(reader, at, -2)
  return (
    beside(reader, at, -1).folded === 'det' && verb.gap === ' ' && /^(?:var|va|er|e|blei|ble|vart)$/.test(verb.folded)
  )
}

/** «mora vår», «vår tid», «hans ord»: it owns something, and nobody acts. */
function isPossessive(reader: Reader, at: number): boolean {
  const left = beside(reader, at, -1)
  const right = beside(reader, at, 1)
  const isPlain = /^(?:og|at|som|med|fra|frå|på|i|hos|til|hun|ho|han|er|e)$/.test(right.folded)
  if (right.gap === ' ' && !acts(right.folded) && !isPlain) return true
  return left.gap === ' ' && /(?:en|et|a|ene|ane|ne|er|e|n)$/u.test(left.folded) && !acts(left.folded)
}
