import type { Decision } from '../model/identifier'
import type { Language } from '../model/scalars'
import { inhabitantText } from './inhabitant-form'
import { firstNames, surnames } from './lexicon/lexicon'
import { isDerivedTail, tailText } from './tail-text'

/** `baseForms`: the cluster's forms without endings; what stands after one of them in the original is its ending. */
export type ReplaceOptions = Readonly<{
  maskToken: string
  baseForms: readonly string[]
  language: Language
  /** The place opens a sentence: a role or coarser word begins with a capital there. */
  opensSentence?: boolean
}>

const removed = '[…]'
/** First parts that are kept, for the sense would turn without them. */
const keptHead = /^(?:ikke|ikkje|ex|eks|pro|anti|non)[-‐‑]/iu
const apostrophes = "'’ʼ`´"

/**
 * The text that stands in place of an original by a decision: the replacement in square brackets, with the original's
 * ending after them (genitive in the language's own way, the tail of a compound after a hyphen). Black out gives the
 * mask token, *remove for good* `[…]`; a kept original and one that is a pseudonym already stay as they are.
 */
export function replacementText(original: string, decision: Decision, options: ReplaceOptions): string {
  switch (decision.kind) {
    case 'keep':
    case 'already-pseudonym':
      return original
    case 'blackout':
      return options.maskToken
    case 'remove':
      return removed
    case 'pseudonym':
      return bracketed(original, decision.replacement, options)
    case 'role':
    case 'coarser':
      return options.opensSentence === true
        ? bracketed(original, decision.replacement, options).replace(/^\[\p{Ll}/u, (it) => it.toUpperCase())
        : bracketed(original, decision.replacement, options)
  }
}

function bracketed(surface: string, replacement: string, options: ReplaceOptions): string {
  const inner = replacement.trim().replace(/^\[(.*)\]$/su, '$1')
  const head = keptHead.exec(surface)?.[0] ?? ''
  const original = surface.slice(head.length).normalize('NFC')
  const baseForms = withoutDerived(options.baseForms.map((it) => it.replace(keptHead, '')))
  const inhabitant = inhabitantText(asInSentence(original, options), inner, { ...options, baseForms })
  if (inhabitant !== null) return `${head}[${inhabitant}]${/[^s]s$/u.test(original) ? 's' : ''}`
  return `${head}[${inner}]${tailText(tailOf(original, baseForms), inner, options.language)}`
}

/** The word for people as it would stand inside a sentence; «Ternværingen» stays, for a newspaper is called so. */
function asInSentence(original: string, { opensSentence }: ReplaceOptions): string {
  if (opensSentence !== true || /ingens?$/u.test(original)) return original
  return original.charAt(0).toLowerCase() + original.slice(1)
}

/** The forms without those made from another of them: «Ternværfolk», «ternværing», «Hansenane». */
function withoutDerived(forms: readonly string[]): readonly string[] {
  const folded = forms.map((it) => it.normalize('NFC').toLowerCase())
  return forms.filter((_, at) => {
    const form = folded[at] ?? ''
    return !folded.some(
      (it) => it.length >= 4 && it !== form && form.startsWith(it) && isDerivedTail(form.slice(it.length), it),
    )
  })
}

/**
 * What the original has after the longest of its base forms. Without a form that it begins with, a closing apostrophe
 * (after s, x, z) or apostrophe with s is the ending, for that is never part of a name.
 */
function tailOf(original: string, baseForms: readonly string[]): string {
  const folded = original.toLowerCase()
  let longest = ''
  for (const form of baseForms) {
    const head = form.normalize('NFC').toLowerCase()
    if (head.length > longest.length && folded.startsWith(head)) longest = head
  }
  if (longest) return isOtherName(folded, longest) ? '' : original.slice(longest.length)
  return (
    pluralTail(folded, baseForms) ??
    nearTail(original, baseForms) ??
    new RegExp(`[${apostrophes}]s?$`, 'iu').exec(original)?.[0] ??
    ''
  )
}

/** A name of the lists that only begins as the base form does, «Mariane» beside «Mari», and no plural of a name in -e. */
function isOtherName(folded: string, base: string): boolean {
  const tail = folded.slice(base.length)
  if (/^nes?$/u.test(tail)) return !/e$/iu.test(base)
  return /^(?:ene|ane)$/u.test(tail) && (firstNames().has(folded) || surnames().has(folded))
}

/** The plural of a name in -e: «Bakkane» of Bakke. */
function pluralTail(folded: string, baseForms: readonly string[]): string | null {
  const ending = /anes?$/u.exec(folded)?.[0]
  const isOne =
    ending !== undefined && baseForms.some((it) => it.toLowerCase() === `${folded.slice(0, -ending.length)}e`)
  return isOne ? ending : null
}

/** A misspelt or re-cased form with a genitive s: the base forms hold it without. */
function nearTail(original: string, baseForms: readonly string[]): string | null {
  if (!/\p{L}s$/iu.test(original)) return null
  const bare = original
    .slice(0, -1)
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
  return baseForms.some((it) => it.toLowerCase().replace(/[^\p{L}]/gu, '') === bare) ? 's' : null
}
