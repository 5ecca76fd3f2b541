import type { IdentifierKind } from '../../model/identifier'
import type { Span } from '../../model/scalars'
import type { Candidate } from '../candidate'
import { foldName, safeWords } from '../lexicon/lexicon'
import type { EntityType } from '../tagger/tag'
import { tagText } from '../tagger/tag-text'
import type { TaggedToken } from '../tagger/tokens'
import { isAlwaysWord } from './ordinary-words'
import { isListedName, type Reader } from './reader'
import type { Token } from './token'

const kinds: Readonly<Record<EntityType, IdentifierKind>> = {
  person: 'person',
  place: 'place',
  organisation: 'organisation',
  derived: 'place',
  other: 'other',
}

/**
 * What the tagger reads as a name: asked about, for it has learnt from newspapers. English it has not learnt. Where people talk,
 * bodies of the state are left; what is written about them may be about one office. It takes in words around: those that tell
 * nothing are cut off, and a person's name is cut at words inside.
 */
export function taggedNames(reader: Reader): readonly Candidate[] {
  if (reader.language === 'en') return []
  return tagText(reader.text, reader.isAutomatic, (it) => mayHoldName(reader, it)).flatMap(({ span, type }) => {
    if (isLabel(reader.text, span) || isSafe(reader, span)) return []
    const words = tokensIn(reader, span)
    if (words.length === 0) return []
    const parts =
      reader.isProse && !reader.isAutomatic && type !== 'person' ? [words] : partsOf(reader, words, type === 'person')
    return parts
      .filter((it) => it.some((word) => isTelling(reader, word)))
      .map((it) => ({ span: spanOf(reader, it, span.end), kind: kinds[type], tier: 'ask' }) as const)
  })
}

/** With capitals: one inside the sentence, or one that opens it with no everyday word. */
function mayHoldName(reader: Reader, sentence: readonly TaggedToken[]): boolean {
  if (reader.isAutomatic || reader.isProse) return true
  return sentence.some(({ text }, at) => /^\p{Lu}/u.test(text) && (at > 0 || !reader.isOrdinary(foldName(text))))
}

/** The reader's tokens in a span, by halving. */
function tokensIn({ tokens }: Reader, { start, end }: Span): readonly Token[] {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < tokens.length && tokens[to]!.start < end) to += 1
  return tokens.slice(low, to)
}

/** The words of an entity without those at its ends that tell nothing; of a person, each row of such as may be a name. */
function partsOf(reader: Reader, words: readonly Token[], isPerson: boolean): readonly (readonly Token[])[] {
  const parts: Token[][] = []
  let open: Token[] = []
  let between: Token[] = []
  for (const word of words) {
    if (!mayEnd(reader, word)) between.push(word)
    else if (open.length === 0 || (isPerson && between.some((it) => it.folded.length > 1))) {
      parts.push((open = [word]))
      between = []
    } else {
      open.push(...between, word)
      between = []
    }
  }
  return parts
}

function spanOf({ text }: Reader, words: readonly Token[], end: number): Span {
  const last = words.at(-1)!
  const figures = /^ \p{N}+$/u.exec(text.slice(last.end, end))?.[0] ?? ''
  return { start: words[0]!.start, end: last.end + figures.length }
}

/** «SPEAKER_01:» */
function isLabel(text: string, { start, end }: Span): boolean {
  return text[end] === ':' && (start === 0 || text[start - 1] === '\n')
}

/** «Olsen-banden» */
function isSafe({ text, isProse }: Reader, { start, end }: Span): boolean {
  return !isProse && safeWords().has(foldName(text.slice(start, end)))
}

/** Whether a name may begin or end with a word. */
function mayEnd(reader: Reader, word: Token): boolean {
  const { folded, isCapital, startsSentence } = word
  if (tellsNothing(reader, word)) return false
  if (reader.isAutomatic) return folded.length > 1 && !/\p{N}/u.test(folded)
  const it = reader.classOf(folded)
  const isWord = it.isCommon || (!isListedName(it) && reader.isOrdinary(folded))
  if (isCapital) return (folded.length > 1 || reader.isProse) && !(startsSentence && isWord)
  return folded.length > 3 && !isWord
}

/** Bodies of the state where people talk, and words without content but where a capital inside a sentence makes them a name. */
function tellsNothing({ classOf, isProse }: Reader, { folded, isCapital, startsSentence }: Token): boolean {
  const { isSafe, isFunction, isFirst } = classOf(folded)
  if (isSafe && !isProse) return true
  return isFunction && !isFirst && !(isCapital && (!startsSentence || isProse))
}

/** Whether a word may be a name by itself. */
function isTelling({ classOf, isAutomatic }: Reader, { folded, isCapital }: Token): boolean {
  if (!isAutomatic) return isCapital
  const it = classOf(folded)
  return isListedName(it) ? it.isPlace || !isAlwaysWord(folded) : !it.isCommon
}
