import type { IdentifierKind } from '../../model/identifier'
import { inflectedForms } from '../inflected-forms'
import { plainSpellings } from './look-alikes'
import { isAlsoAWord, isEverydayWord } from './ordinary-words'
import { plainLetters } from './plain-letters'
import type { Term } from './verdict'

/** One form of an original as a row of words in lower case. */
export type Form = Readonly<{
  keys: readonly string[]
  kind: IdentifierKind
  /** `name-use`: also an everyday word. `capital`: an ending on fewer than six letters. */
  needs: 'nothing' | 'capital' | 'name-use'
  /** With another ending than the genitive: a pseudonym may look like that and is no leak. */
  isInflected: boolean
}>

/** The originals, ready to be looked up word by word. */
export type TermIndex = Readonly<{
  /** Forms by their first word. */
  byFirst: ReadonlyMap<string, readonly Form[]>
  /** Forms of one word by that word. */
  single: ReadonlyMap<string, Form>
  /** One-word originals as they stand, that are not everyday words: for compounds. */
  bases: ReadonlyMap<string, Form>
  /** The same, by themselves and by every way of leaving out one letter: for misspellings. */
  near: ReadonlyMap<string, readonly Form[]>
  /** Rows of five digits or more, without what stands between them. */
  digits: ReadonlyMap<string, Form>
}>

const shortestNear = 4

/** Compiles originals with their inflected forms. A person's several names count each by itself. */
export function indexTerms(terms: readonly Term[]): TermIndex {
  const forms = new Map<string, Form>()
  const bases = new Map<string, Form>()
  const digits = new Map<string, Form>()
  for (const { form, kind } of terms.flatMap(withParts).flatMap(withPlainSpellings)) {
    const base = keysOf(form)
    const number = base.join('')
    if (base.length === 0) continue
    if (/^\d{5,}$/.test(number)) digits.set(number, { keys: base, kind, needs: 'nothing', isInflected: false })
    addForms(forms, form, kind)
    const [only = ''] = base
    const baseForm = forms.get(only)
    if (base.length === 1 && baseForm?.needs === 'nothing' && /^\p{L}+$/u.test(only)) bases.set(only, baseForm)
  }
  const all = [...forms.values()]
  return {
    byFirst: grouped(all.map((form) => [form.keys[0] ?? '', form])),
    single: new Map(all.flatMap((form) => (form.keys.length === 1 ? [[form.keys[0] ?? '', form]] : []))),
    bases,
    near: grouped([...bases].flatMap(([key, form]) => spelledAround(key).map((it) => [it, form] as const))),
    digits,
  }
}

function withParts(term: Term): Term[] {
  if (term.kind !== 'person') return [term]
  const parts = term.form.split(/[\s,]+/u).filter((part) => /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(part))
  return parts.length < 2 ? [term] : [term, ...parts.map((form) => ({ ...term, form }))]
}

const shortestPlain = 5

/** A name with marks, and the same as it is written without them, where that is no word of the language. */
function withPlainSpellings(term: Term): Term[] {
  const name = plainLetters(term.form).text.toLowerCase()
  if (name.length < shortestPlain) return [term]
  const spelled = plainSpellings(name).filter((it) => !isEverydayWord(it))
  return [term, ...spelled.map((form) => ({ ...term, form }))]
}

/** Adds every inflected form; a form that is there already by itself stays. */
function addForms(forms: Map<string, Form>, original: string, kind: IdentifierKind): void {
  const base = keysOf(original)
  for (const inflected of inflectedForms(original)) {
    const keys = keysOf(inflected)
    const form = formOf(keys, base, kind)
    if (form === null) continue
    const id = keys.join(' ')
    const known = forms.get(id)
    if (known === undefined || known.isInflected || known.needs !== 'nothing') forms.set(id, form)
  }
}

/** Null: a form that says no more than its base does, or an ending on an everyday word («livet» is nobody's name). */
function formOf(keys: readonly string[], base: readonly string[], kind: IdentifierKind): Form | null {
  const id = keys.join(' ')
  const name = base.join(' ')
  const isInflected = id !== name && id !== `${name}s`
  const isBaseAndEnding = isInflected && keys.length > base.length && keys[0] === base[0]
  const isEndingOnWord = isInflected && isAlsoAWord(name)
  if (keys.length === 0 || isBaseAndEnding || isEndingOnWord) return null
  return { keys, kind, needs: needsOf(id, name, isInflected), isInflected }
}

function needsOf(form: string, name: string, isInflected: boolean): Form['needs'] {
  if (form.includes(' ')) return 'nothing'
  if (isAlsoAWord(name) || isAlsoAWord(form)) return 'name-use'
  return isInflected && name.length < 6 ? 'capital' : 'nothing'
}

/** The words of a form as the text's words are read. */
function keysOf(form: string): string[] {
  return (plainLetters(form).text.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).map((word) => word.toLowerCase())
}

/** A word, and the word with each one of its letters left out. */
export function spelledAround(key: string): string[] {
  if (key.length < shortestNear) return []
  return [key, ...Array.from(key, (_, index) => key.slice(0, index) + key.slice(index + 1))]
}

function grouped(pairs: readonly (readonly [string, Form])[]): ReadonlyMap<string, readonly Form[]> {
  const groups = new Map<string, Form[]>()
  for (const [key, form] of pairs) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [form])
    else if (!group.includes(form)) group.push(form)
  }
  return groups
}
