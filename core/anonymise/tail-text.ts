import type { Language } from '../model/scalars'
import { genitiveOf } from './base-form'
import { isInhabitantTail } from './inhabitant-form'
import { firstNames, isCommonWord, places, surnames } from './lexicon/lexicon'

const genitive = /^(?:[-‐‑]?s|['’ʼ`´]s?|s['’ʼ`´])$/iu
/** «Hansenane», «Olsen-ene», «Bakkene», with a genitive. */
const plural = /^[-‐‑'’]?(ene|ane|ne)(s?)$/iu
const linked = /^s[-‐‑](\p{Ll}[\p{Ll}-]*)$/u
const hyphened = /^[-‐‑](\p{Ll}[\p{Ll}-]*)$/u
const closed = /^s?(\p{Ll}{3,})$/u
/** Second parts of compounds that tell nothing more of a place: «Ternværområdet», «bergensdialekt». */
const openWord =
  /^(?:område|region|dialekt|modell|kommune|bygd|distrikt|traktene|kanten|skole|skule|familie|slekt)(?:t|et|en|n|a|ene|ane|er)?s?$/u

/**
 * What stands after the brackets for what an original has after its name: the genitive in the language's own way, the
 * plural and the second part of a compound after a hyphen (`Hansenane` → `-ane`, `Ternværfolk` → `-folk`,
 * `Hansens-familien` → `s-familien`). Nothing where it may be part of a longer name.
 */
export function tailText(tail: string, replacement: string, language: Language): string {
  if (genitive.test(tail)) return genitiveAfter(replacement, language)
  return pluralText(tail) ?? compoundText(tail, replacement)
}

function pluralText(tail: string): string | null {
  const [, ending, s = ''] = plural.exec(tail) ?? []
  if (ending === undefined) return null
  return `-${ending.length === 2 ? 'ene' : ending.toLowerCase()}${s.toLowerCase()}`
}

function compoundText(tail: string, replacement: string): string {
  const family = linked.exec(tail)?.[1]
  if (family && !isName(family)) return `${genitiveAfter(replacement, 'nb').replace('’', '')}-${family}`
  const after = hyphened.exec(tail)?.[1]
  if (after) return isName(after) ? '' : tail
  const word = closed.exec(tail)?.[1]
  return word !== undefined && !isInhabitantTail(tail) && isOpenTail(tail, word) ? `-${shorter(tail, word)}` : ''
}

/** Whether a form that is another with this after it is made from that: «Ternværfolk», «ternværing», «Hansenane». */
export function isDerivedTail(tail: string, base: string): boolean {
  const word = closed.exec(tail)?.[1]
  const isPlural = plural.test(tail) && (!/^nes?$/iu.test(tail) || /e$/iu.test(base))
  return isInhabitantTail(tail) || isPlural || (word !== undefined && isOpenTail(tail, word))
}

function genitiveAfter(replacement: string, language: Language): string {
  return genitiveOf(replacement, language).slice(replacement.length)
}

function isOpenTail(tail: string, word: string): boolean {
  return isCommonWord(word) || openWord.test(word) || openWord.test(tail)
}

/** «skolen» is no linked «kolen»: the s belongs to the word where that is one. */
function shorter(tail: string, word: string): string {
  return openWord.test(tail) || isCommonWord(tail) ? tail : word
}

function isName(word: string): boolean {
  return !isCommonWord(word) && (firstNames().has(word) || surnames().has(word) || places().has(word))
}
