import type { Candidate } from '../candidate'
import { isListedName, withoutS, type Reader } from './reader'
import { gapBetween, genitiveEnd, tokenise, type Token } from './token'

/** What stands between two parts of one name: a space, or a hyphen that may end a line. */
export const joined = /^(?:[ \u00a0]|[-‐‑]\n?)$/

const particles = new Set('van von vom zu af al bin ben ibn dos das del della di dela'.split(' '))
const vans = new Set(['van', 'von'])
/** After «van» and «von», and «de»: «van der Waals», «de la Cruz». */
const afterVan = new Set('de der den dem het la las los'.split(' '))
/** Norwegian words before any other listed name: «så sa Ola da Kari kom» names two. */
const surnamesAfter: Readonly<Record<string, ReadonlySet<string>>> = {
  de: setOf('boer castro groot jesus jong leon león luca oliveira santos silva souza vries wit'),
  da: setOf(
    'conceição conceicao costa cruz cunha fonseca gama graça luz mata mota paz rocha rosa silva silveira veiga vinci',
  ),
  den: setOf('besten boer braber dekker dulk hartog heijer hollander otter ouden uyl'),
  la: setOf('cruz fuente porta rocca rosa russa spina torre vega'),
}

/**
 * How many words from `at` on are particles that join the name before them with the one after: 0 where they are none. «van»
 * and «von» join any two capitals; «de» a name with what no list knows; «da», «den» and «la» only surnames that are known to
 * stand after them, for they are words of the language.
 */
export function particlesAt(reader: Reader, at: number): number {
  const [left, first, second, third] = reader.tokens.slice(at - 1, at + 3)
  if (!left || !isJoined(reader, left, first) || !isJoined(reader, first, second)) return 0
  if (second.isCapital) return joins(reader, { left, particle: first, right: second }) ? 1 : 0
  const isPair = opensPair(first) && afterVan.has(second.folded)
  return isPair && isJoined(reader, second, third) && third.isCapital ? 2 : 0
}

function opensPair({ folded }: Token): boolean {
  return particles.has(folded) || folded === 'de'
}

function isJoined(reader: Reader, left: Token | undefined, right: Token | undefined): right is Token {
  return left !== undefined && right !== undefined && joined.test(gapBetween(reader.text, left, right))
}

type Joint = Readonly<{ left: Token; particle: Token; right: Token }>

function joins({ text, classOf }: Reader, { left, particle: { folded: particle }, right }: Joint): boolean {
  if (particles.has(particle) || (particle === 'el' && isHyphened(text, right))) return true
  if (vans.has(left.folded) && afterVan.has(particle)) return true
  const [before, after] = [classOf(left.folded), classOf(right.folded)]
  if (before.isCommon && !isListedName(before)) return false
  if (surnamesAfter[particle]?.has(after.base)) return true
  return particle === 'de' && !isListedName(after) && !after.isCommon
}

/** «Warsame el-Mansoubi»; in «Ola el Kari» it is short for *eller*. */
function isHyphened(text: string, right: Token): boolean {
  return /[-‐‑]/.test(text[right.start - 1] ?? '')
}

/** The names of the study that have a word of the language inside («Ola da Ternvær»), where they stand as a whole. */
export function namesWithParticles(reader: Reader, names: readonly string[]): readonly Candidate[] {
  const { text, tokens } = reader
  const sought = names.map((it) => tokenise(it)).filter((it) => it.some(isBetween))
  if (sought.length === 0) return []
  const byFirst = new Map<string, (readonly Token[])[]>()
  for (const name of sought) byFirst.set(name[0]!.folded, [...(byFirst.get(name[0]!.folded) ?? []), name])
  return tokens.flatMap((token, at) => {
    const last = (byFirst.get(token.folded) ?? []).flatMap((name) => lastOf(reader, at, name) ?? [])[0]
    return last ? [{ span: { start: token.start, end: genitiveEnd(text, last) }, kind: 'person', tier: 'certain' }] : []
  })
}

function isBetween(token: Token, at: number, all: readonly Token[]): boolean {
  const isParticle = particles.has(token.folded) || afterVan.has(token.folded) || token.folded in surnamesAfter
  return !token.isCapital && isParticle && at > 0 && at < all.length - 1
}

/** The last word of a name that begins at a token, in the genitive too; null where it does not stand there. */
function lastOf(reader: Reader, at: number, name: readonly Token[]): Token | null {
  const here = reader.tokens.slice(at, at + name.length)
  const isWhole = here.every((it, nth) => {
    const isSame =
      it.folded === name[nth]!.folded || (nth === name.length - 1 && withoutS(it.folded) === name[nth]!.folded)
    return isSame && (nth === 0 || isJoined(reader, here[nth - 1], it))
  })
  return isWhole && here.length === name.length ? here.at(-1)! : null
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
