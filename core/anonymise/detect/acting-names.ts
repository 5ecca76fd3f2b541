import { beside } from './neighbours'
import type { Reader } from './reader'
import { acts, goesOn, mayPrecedeName, roles, thirdPerson } from './words-of-people'

/**
 * Whether a first name that is a word of the language acts as somebody in its clause: beside another name, as its subject,
 * in a cleft, or taken up by a pronoun. In text without capitals. `isHard`: the word is a verb or function word, which needs
 * more. `isNamed`: whether a token is held for a name by other signs.
 */
export function actsAsName(reader: Reader, at: number, isHard: boolean, isNamed: (at: number) => boolean): boolean {
  return (
    isBesideSomebody(reader, at, isHard, isNamed) ||
    isSubject(reader, at, isHard) ||
    isPossessiveAlone(reader, at) ||
    isCleft(reader, at) ||
    isTakenUp(reader, at, isHard)
  )
}

/** «vera og bendik er», «ragna og ville de», «even og jeg har». */
function isBesideSomebody(reader: Reader, at: number, isHard: boolean, isNamed: (at: number) => boolean): boolean {
  const right = beside(reader, at, 1)
  if (isAfterSomebody(reader, at, isNamed)) {
    const isPlural = /^(?:de|dei|dem|di|dæm)$/.test(right.folded)
    return !isHard || right.gap !== ' ' || isPlural || acts(right.folded)
  }
  if (right.folded !== 'og' || right.gap !== ' ') return false
  const isFree = !goesOn(reader, at)
  if (isNamed(at + 2)) return isFree || (!isHard && mayPrecedeName(beside(reader, at, -1).folded))
  const isI = /^(?:jeg|eg|æ|i)$/.test(beside(reader, at, 2).folded)
  return isI && isFree && acts(beside(reader, at, 3).folded)
}

function isAfterSomebody(reader: Reader, at: number, isNamed: (at: number) => boolean): boolean {
  const left = beside(reader, at, -1)
  return left.folded === 'og' && left.gap === ' ' && isNamed(at - 2) && beside(reader, at, -2).gap === ' '
}

/** «og bo har kopi», «my fekk sin eigen kalv», at the beginning of a clause. */
function isSubject(reader: Reader, at: number, isHard: boolean): boolean {
  const { folded } = reader.tokens[at]!
  if (isHard && (acts(folded) || /^(?:andre|jo)$/.test(folded))) return false
  const right = beside(reader, at, 1)
  const isDayForDay = beside(reader, at, -2).folded === folded
  return right.gap === ' ' && acts(right.folded) && !goesOn(reader, at) && !isDayForDay
}

/** «vår e så liten», «da var det sine,»: where a possessive would own nothing. */
function isPossessiveAlone(reader: Reader, at: number): boolean {
  const { folded } = reader.tokens[at]!
  if (folded !== 'vår' && folded !== 'sine') return false
  const left = beside(reader, at, -1)
  const right = beside(reader, at, 1)
  if (left.gap !== ' ' && right.gap === ' ' && /^(?:e|er|va|var|har|hadde|kom|sa)$/.test(right.folded)) return true
  const isThere = left.folded === 'det' && /^(?:var|va)$/.test(beside(reader, at, -2).folded)
  return folded === 'sine' && isThere && right.gap !== ' '
}

/** «det var vår som sa det», «da var det ask som kjørte»; of an infinitive also «det er vera på kontoret». */
function isCleft(reader: Reader, at: number): boolean {
  const left = beside(reader, at, -1)
  const right = beside(reader, at, 1)
  const isBare = /^(?:vera|tale|live|leve)$/.test(reader.tokens[at]!.folded)
  if (left.gap !== ' ' || !(isBare || (right.folded === 'som' && /^,? $/.test(right.gap)))) return false
  const pair = `${beside(reader, at, -2).folded} ${left.folded}`
  return /^(?:(?:det|de|d) (?:var|va|er|e)|(?:var|va|er|e) (?:det|de))$/.test(pair)
}

/** «even han var», «even altså broren min», «sine, naboen». */
function isTakenUp(reader: Reader, at: number, isHard: boolean): boolean {
  const right = beside(reader, at, 1)
  const next = beside(reader, at, 2).folded
  const isFree = !goesOn(reader, at)
  if (!/^,? $/.test(right.gap) || (isHard && !isFree)) return false
  if (roles.test(right.folded)) return right.gap === ', ' && isFree
  if (right.folded === 'altså') return roles.test(next)
  return thirdPerson.has(right.folded) && acts(next) && isFree
}
