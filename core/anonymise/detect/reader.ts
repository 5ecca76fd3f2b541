import type { Language } from '../../model/scalars'
import {
  commonWords,
  everydayWords,
  firstNames,
  isListed,
  isCommonWord,
  places,
  plainFunctionWords,
  safeWords,
  surnames,
} from '../lexicon/lexicon'
import { looksAutomatic } from '../lower-case'
import { isOrdinaryWord } from './ordinary-words'
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
  /** About others, as an article or minutes are, where people do not talk themselves. */
  isProse: boolean
  classOf(folded: string): NameClass
  /** Whether a folded word is a word of the language, inflected or closed up of others. */
  isOrdinary(folded: string): boolean
  /** Folded forms, without genitive s, that stand in this text with a capital that no sentence start explains. */
  midCapitals: ReadonlySet<string>
  /** Folded words before a colon at the start of a line, with how often. */
  labels: ReadonlyMap<string, number>
}>

/** Reads a text once for all detectors. */
export function readerOf(text: string, language: Language): Reader {
  const tokens = tokenise(text)
  const classOf = onceEach(classify)
  const midCapitals = midCapitalsOf(text, tokens, classOf)
  return {
    text,
    language,
    tokens,
    isAutomatic: looksAutomatic(text),
    classOf,
    isOrdinary: onceEach(isOrdinaryWord),
    midCapitals,
    labels: labelsOf(text, tokens),
    isProse: isAboutOthers(tokens),
  }
}

/** Asks once for each form. */
function onceEach<T>(ask: (folded: string) => T): (folded: string) => T {
  const known = new Map<string, T>()
  return (folded) => {
    let it = known.get(folded)
    if (it === undefined) known.set(folded, (it = ask(folded)))
    return it
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

const ofTalk = new Set('jeg eg æ æg je meg mæ du deg dæ vi me you we'.split(' '))
const enoughToTell = 400

/**
 * Whether a text is about others: of four hundred words or more, fewer than one in thirty is I, you or we. Newspapers have one
 * in fifty, interviews one in fifteen.
 */
function isAboutOthers(tokens: readonly Token[]): boolean {
  if (tokens.length < enoughToTell) return false
  return tokens.filter((it) => ofTalk.has(it.folded)).length * 30 < tokens.length
}

/** A folded form without one closing s, so that a name and its genitive meet. */
export function withoutS(folded: string): string {
  return folded.length > 3 && folded.endsWith('s') ? folded.slice(0, -1) : folded
}

function classify(folded: string): NameClass {
  const mayBeGenitive = !isListed(folded) && !plainFunctionWords().has(folded)
  const base = mayBeGenitive && folded.endsWith('s') && isListed(folded.slice(0, -1)) ? folded.slice(0, -1) : folded
  const isWord = commonWords().has(base) || commonWords().has(folded) || isOnlyWord(folded)
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

/** A word of everyday that is a name's genitive by chance («elles»), or no name of a person at all («noreg»). */
function isOnlyWord(folded: string): boolean {
  return everydayWords().has(folded) && !firstNames().has(folded) && !surnames().has(folded)
}

/** Whether any list of names or places holds the word. */
export function isListedName(it: NameClass): boolean {
  return it.isFirst || it.isSurname || it.isPlace
}
