import type { Language } from '../../model/scalars'
import {
  commonWords,
  firstNames,
  isCommonWord,
  places,
  plainFunctionWords,
  safeWords,
  surnames,
} from '../lexicon/lexicon'
import { looksAutomatic } from '../lower-case'
import { tokenise, type Token } from './token'

/** What the lists say of a word. `base` is the form that they hold: without a genitive s where only that is listed. */
export type NameClass = Readonly<{
  base: string
  isFirst: boolean
  isSurname: boolean
  isPlace: boolean
  /** An everyday word as it stands. */
  isWord: boolean
  /** An everyday word; where no list of names holds it, also an inflected one. */
  isCommon: boolean
  isFunction: boolean
  isSafe: boolean
}>

/** One text made ready for the detectors: its words, and what the lists say of each, asked once per form. */
export type Reader = Readonly<{
  text: string
  language: Language
  tokens: readonly Token[]
  isAutomatic: boolean
  classOf(folded: string): NameClass
  /** Folded forms, without genitive s, that stand in this text with a capital that no sentence start explains. */
  midCapitals: ReadonlySet<string>
  /** Folded words before a colon at the start of a line, with how often. */
  labels: ReadonlyMap<string, number>
}>

/** Reads a text once for all detectors. */
export function readerOf(text: string, language: Language): Reader {
  const tokens = tokenise(text)
  const classes = new Map<string, NameClass>()
  const classOf = (folded: string) => {
    const known = classes.get(folded)
    if (known) return known
    const made = classify(folded)
    classes.set(folded, made)
    return made
  }
  const midCapitals = midCapitalsOf(text, tokens, classOf)
  return {
    text,
    language,
    tokens,
    isAutomatic: looksAutomatic(text),
    classOf,
    midCapitals,
    labels: labelsOf(text, tokens),
  }
}

function midCapitalsOf(
  text: string,
  tokens: readonly Token[],
  classOf: (folded: string) => NameClass,
): ReadonlySet<string> {
  const forms = new Set<string>()
  const isFirst = (token: Token | undefined) => token?.isCapital === true && classOf(token.folded).isFirst
  for (const [at, token] of tokens.entries()) {
    if (!token.isCapital || token.isUpper) continue
    const next = tokens[at + 1]
    const previous = tokens[at - 1]
    const opensFullName = isFirst(token) && isSurnameOf(text, token, next, classOf)
    const closesFullName =
      isFirst(previous) && classOf(token.folded).isWord && isSurnameOf(text, previous, token, classOf)
    if (opensFullName || (!token.startsSentence && !closesFullName)) forms.add(withoutS(token.folded))
  }
  return forms
}

/** Whether a capitalised surname of the lists stands one space after a word. */
function isSurnameOf(
  text: string,
  left: Token | undefined,
  right: Token | undefined,
  classOf: (folded: string) => NameClass,
): boolean {
  if (!left || !right?.isCapital || text.slice(left.end, right.start) !== ' ') return false
  return classOf(right.folded).isSurname
}

function labelsOf(text: string, tokens: readonly Token[]): ReadonlyMap<string, number> {
  const labels = new Map<string, number>()
  for (const token of tokens) {
    const isLabel = text[token.end] === ':' && (token.start === 0 || text[token.start - 1] === '\n')
    if (isLabel) labels.set(token.folded, (labels.get(token.folded) ?? 0) + 1)
  }
  return labels
}

/** A folded form without one closing s, so that a name and its genitive meet. */
export function withoutS(folded: string): string {
  return folded.length > 3 && folded.endsWith('s') ? folded.slice(0, -1) : folded
}

function classify(folded: string): NameClass {
  const isListed = (it: string) => firstNames().has(it) || surnames().has(it) || places().has(it)
  const base = !isListed(folded) && folded.endsWith('s') && isListed(folded.slice(0, -1)) ? folded.slice(0, -1) : folded
  const isWord = commonWords().has(base) || commonWords().has(folded)
  return {
    base,
    isFirst: firstNames().has(base),
    isSurname: surnames().has(base),
    isPlace: places().has(base),
    isWord,
    isCommon: isWord || (!isListed(base) && isCommonWord(folded)),
    isFunction: plainFunctionWords().has(base),
    isSafe: safeWords().has(folded),
  }
}

/** Whether any list of names or places holds the word. */
export function isListedName(it: NameClass): boolean {
  return it.isFirst || it.isSurname || it.isPlace
}
