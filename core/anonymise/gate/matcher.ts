import type { IdentifierKind } from '../../model/identifier'
import { withinOneEdit } from '../near'
import { readingsOfFigures } from './look-alikes'
import { isNameUse } from './name-use'
import { isEverydayWord } from './ordinary-words'
import { spelledAround, type Form, type TermIndex } from './terms'
import { barrier, type Token } from './token'

/** Where an original stands, by tokens, half-open. `manner`: how it was known. */
export type Hit = Readonly<{
  first: number
  last: number
  kind: IdentifierKind
  manner: 'same' | 'inflected' | 'compound' | 'near'
}>

/** Between two halves of one word: a hyphen or a dot, or the end of a line, a cell or a paragraph. */
const wordBreak = /^[-‐‑­ ]*\n+[-\s]*$|^[-‐‑._·*|/\\]{1,2}$/u
const letterGap = /^[^\p{L}\p{N}\n\u0000]{1,3}$/u

/**
 * Every place where an original stands, in some form, across anything, from left to right without overlap. `isAsked`:
 * whether misspellings and compounds are asked about at a token. Linear in the tokens.
 */
export function matchTerms(tokens: readonly Token[], index: TermIndex, isAsked: (token: Token) => boolean): Hit[] {
  const hits: Hit[] = []
  const loosely = looseMatcher(index)
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token
    const hit =
      wholeForm(tokens, at, index) ??
      brokenWord(tokens, at, index) ??
      spacedLetters(tokens, at, index) ??
      figuredWord(tokens, at, index) ??
      (isAsked(token) ? loosely(token, at) : null)
    if (hit === null) continue
    hits.push(hit)
    at = hit.last - 1
  }
  return hits
}

/** The longest form that begins here, word by word. */
function wholeForm(tokens: readonly Token[], at: number, index: TermIndex): Hit | null {
  const token = tokens[at] as Token
  let best: Form | null = null
  for (const form of index.byFirst.get(token.key) ?? []) {
    if (best !== null && form.keys.length <= best.keys.length) continue
    if (standsHere(form, tokens, at)) best = form
  }
  return best === null ? null : hitOf(best, at, best.keys.length, best.isInflected ? 'inflected' : 'same')
}

function standsHere(form: Form, tokens: readonly Token[], at: number): boolean {
  const isSame = form.keys.every((key, step) => {
    const token = tokens[at + step]
    return token?.key === key && (step === 0 || token.gap !== barrier)
  })
  if (!isSame || form.needs === 'nothing') return isSame
  return form.needs === 'name-use' ? isNameUse(tokens, at, form.kind) : (tokens[at] as Token).isCapital
}

/** A word in two halves, over a line, a cell, a hyphen, or a space where one half is no word. */
function brokenWord(tokens: readonly Token[], at: number, index: TermIndex): Hit | null {
  const first = tokens[at] as Token
  const second = tokens[at + 1]
  if (second === undefined || (second.gap !== ' ' && !wordBreak.test(second.gap))) return null
  const form = index.single.get(first.key + second.key)
  if (form === undefined || (form.keys[0] ?? '').length < 4) return null
  if (second.gap === ' ' && !isApart(form, first, second)) return null
  return form.needs === 'nothing' || first.isCapital ? hitOf(form, at, 2, 'same') : null
}

/** Whether a space parts a name, of six letters or more, and not two words that happen to make one. */
function isApart({ keys, needs }: Form, first: Token, second: Token): boolean {
  const isLong = needs === 'nothing' && (keys[0] ?? '').length >= 6
  const words = [first.key, second.key].filter(isEverydayWord)
  // «Ragn frid» has one word in it; «Lars en gang» is two, for «en» stands after anything.
  return isLong && words.length < 2 && words.every((it) => it.length >= 4)
}

/** Letters set apart, three or more: `K a r i`, `K-A-R-I`. The longest original among them. */
function spacedLetters(tokens: readonly Token[], at: number, index: TermIndex): Hit | null {
  if ((tokens[at] as Token).key.length !== 1) return null
  let joined = ''
  let best: Hit | null = null
  for (let step = at; step < tokens.length && step < at + 40; step += 1) {
    const token = tokens[step] as Token
    if (token.key.length !== 1 || (step > at && !letterGap.test(token.gap))) break
    joined += token.key
    const form = joined.length < 3 ? undefined : index.single.get(joined)
    if (form !== undefined) best = hitOf(form, at, step - at + 1, 'same')
  }
  return best
}

/** A word with figures among its letters that look like them: `Sam1ra`. */
function figuredWord(tokens: readonly Token[], at: number, index: TermIndex): Hit | null {
  let word = (tokens[at] as Token).key
  let last = at + 1
  for (; last < tokens.length && last < at + 12 && tokens[last]?.gap === ''; last += 1) word += tokens[last]?.key ?? ''
  if (last === at + 1 || word.length < 4 || !/\p{L}/u.test(word)) return null
  const form = readingsOfFigures(word).flatMap((it) => index.single.get(it) ?? [])[0]
  return form === undefined || form.needs === 'name-use' ? null : hitOf(form, at, last - at, 'same')
}

/** Compounds and misspellings of one word. What a word gives is remembered: most words come again. */
function looseMatcher(index: TermIndex): (token: Token, at: number) => Hit | null {
  const known = new Map<string, Form | null>()
  const remembered = (name: string, make: () => Form | null): Form | null => {
    const before = known.get(name)
    if (before !== undefined) return before
    const made = make()
    known.set(name, made)
    return made
  }
  return (token, at) => {
    const { key, isCapital } = token
    if (key.length < 4 || /^\p{N}/u.test(key)) return null
    const mode = isCapital ? 'C' : 'c'
    const compound = remembered(`${mode}+${key}`, () => compoundOf(key, isCapital, index))
    if (compound !== null) return hitOf(compound, at, 1, 'compound')
    const near = remembered(`${mode}~${key}`, () => nearOf(key, isCapital, index))
    return near === null ? null : hitOf(near, at, 1, 'near')
  }
}

/**
 * An original grown together with another word: at its beginning from four letters on with a capital, from five in
 * lower case; at its end from six. Everyday words are none.
 */
function compoundOf(key: string, isCapital: boolean, index: TermIndex): Form | null {
  if (isEverydayWord(key)) return null
  for (let length = key.length - 2; length >= 4; length -= 1) {
    const head = index.bases.get(key.slice(0, length))
    const isEnough = isCapital || length >= 6 || (length === 5 && key.length - length >= 4)
    if (head !== undefined && isEnough) return head
    const tail = length >= 6 ? index.bases.get(key.slice(key.length - length)) : undefined
    if (tail !== undefined) return tail
  }
  return null
}

/** One edit away from an original, also in the genitive: of six letters or more, or shorter where the word has a capital. */
function nearOf(key: string, isCapital: boolean, index: TermIndex): Form | null {
  if (isEverydayWord(key)) return null
  return nearBase(key, isCapital, index) ?? (/.{6}s$/u.test(key) ? nearBase(key.slice(0, -1), isCapital, index) : null)
}

function nearBase(key: string, isCapital: boolean, index: TermIndex): Form | null {
  if (isEverydayWord(key)) return null
  for (const spelled of spelledAround(key)) {
    for (const form of index.near.get(spelled) ?? []) {
      const original = form.keys[0] ?? ''
      if ((original.length >= 6 || isCapital) && withinOneEdit(original, key)) return form
    }
  }
  return null
}

function hitOf(form: Form, first: number, count: number, manner: Hit['manner']): Hit {
  return { first, last: first + count, kind: form.kind, manner }
}
