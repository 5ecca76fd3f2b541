import type { Decision } from '../model/identifier'
import type { Language } from '../model/scalars'
import { genitiveOf } from './base-form'
import { inhabitantText, isInhabitantTail } from './inhabitant-form'
import { firstNames, isCommonWord, places, surnames } from './lexicon/lexicon'

/** `baseForms`: the cluster's forms without endings; what stands after one of them in the original is its ending. */
export type ReplaceOptions = Readonly<{
  maskToken: string
  baseForms: readonly string[]
  language: Language
  /** The place opens a sentence: a role or coarser word begins with a capital there. */
  opensSentence?: boolean
}>

const removed = '[…]'
const plurals = new Set(['ene', 'ane'])
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

function bracketed(original: string, replacement: string, options: ReplaceOptions): string {
  const inner = replacement.trim().replace(/^\[(.*)\]$/su, '$1')
  const baseForms = withoutDerived(options.baseForms)
  const inhabitant = inhabitantText(original.normalize('NFC'), inner, { ...options, baseForms })
  if (inhabitant !== null) return `[${inhabitant}]${/[^s]s$/u.test(original) ? 's' : ''}`
  const tail = tailOf(original.normalize('NFC'), baseForms)
  if (isGenitive(tail)) return `[${inner}]${genitiveOf(inner, options.language).slice(inner.length)}`
  return `[${inner}]${safeTail(tail)}`
}

/** The forms without those made from another of them: «Ternværfolk», «ternværing», «Hansenane». */
function withoutDerived(forms: readonly string[]): readonly string[] {
  const folded = forms.map((it) => it.normalize('NFC').toLowerCase())
  return forms.filter((_, at) => {
    const form = folded[at] ?? ''
    return !folded.some(
      (it) => it.length >= 4 && it !== form && form.startsWith(it) && isDerivedTail(form.slice(it.length)),
    )
  })
}

function isDerivedTail(tail: string): boolean {
  const closed = /^s?(\p{Ll}{3,})$/u.exec(tail)?.[1]
  return isInhabitantTail(tail) || (closed !== undefined && (plurals.has(closed) || isCommonWord(closed)))
}

/**
 * The tail of a compound or plural as it may stay: after a hyphen a word in lower case that is no name
 * (`Ternvær-modellen` → `-modellen`), closed only an ending or an everyday word (`Ternværfolk` → `-folk`). Else nothing,
 * so that no part of a longer name is left.
 */
function safeTail(tail: string): string {
  const hyphened = /^[-‐‑](\p{Ll}[\p{Ll}-]*)$/u.exec(tail)?.[1]
  if (hyphened) return isName(hyphened) && !plurals.has(hyphened) ? '' : tail
  const closed = /^s?(\p{Ll}{3,})$/u.exec(tail)?.[1]
  if (closed === undefined || isInhabitantTail(tail)) return ''
  return plurals.has(closed) || isCommonWord(closed) ? `-${closed}` : ''
}

function isName(word: string): boolean {
  return !isCommonWord(word) && (firstNames().has(word) || surnames().has(word) || places().has(word))
}

function isGenitive(tail: string): boolean {
  return new RegExp(`^(?:s|[${apostrophes}]s?)$`, 'iu').test(tail)
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
  if (longest) return original.slice(longest.length)
  return nearTail(original, baseForms) ?? new RegExp(`[${apostrophes}]s?$`, 'iu').exec(original)?.[0] ?? ''
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
