import type { Candidate } from '../candidate'
import { seenInText } from '../tagger/seen-in-text'
import { beside } from './neighbours'
import { withoutS, type Reader } from './reader'
import { hasFarmEnding } from './surname-endings'
import { gapBetween, genitiveEnd, type Token } from './token'

const shortest = 4

/**
 * Names that this text holds elsewhere, where they are cut in two («andre as», «Mar it», «wa' el»), or where a capital that opens
 * a sentence told nothing («Jos hus», «Løkstuen og Vesterjok»). All are asked about. `found`: what other signs show.
 */
export function namesElsewhere(reader: Reader, found: readonly Candidate[]): readonly Candidate[] {
  const people = found.filter((it) => it.kind === 'person' || it.kind === 'other')
  const forms = new Set(people.map((it) => lettersOf(reader.text.slice(it.span.start, it.span.end))))
  const starts = new Set(people.map((it) => it.span.start))
  return reader.tokens.flatMap((token, at) => {
    const next = reader.tokens[at + 1]
    if (next && isCut(reader, token, next) && hasForm(forms, token.folded + next.folded))
      return [named(token.start, genitiveEnd(reader.text, next))]
    if (isOtherFamily(reader, at, starts)) return [named(token.start, token.end)]
    const opens = token.isCapital && token.startsSentence && !token.isUpper && !starts.has(token.start)
    if (!opens || !(isOwner(reader, at, forms) || isBesideSurname(reader, at, starts))) return []
    return [named(token.start, genitiveEnd(reader.text, token))]
  })
}

function named(start: number, end: number): Candidate {
  return { span: { start, end }, kind: 'person', tier: 'ask' }
}

function lettersOf(surface: string): string {
  return withoutS(
    surface
      .toLowerCase()
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}]/gu, ''),
  )
}

function hasForm(forms: ReadonlySet<string>, joined: string): boolean {
  return joined.length > shortest && (forms.has(joined) || forms.has(withoutS(joined)))
}

function isCut({ text, isAutomatic }: Reader, left: Token, right: Token): boolean {
  if (!/^['’ʼ]?[ \u00a0]$/.test(gapBetween(text, left, right)) || left.folded.length < 2) return false
  return isAutomatic || (left.isCapital && !right.isCapital)
}

/** «fjordvold og vesterjok har krangla», in text without capitals. */
function isOtherFamily(reader: Reader, at: number, starts: ReadonlySet<number>): boolean {
  const { folded, start } = reader.tokens[at]!
  if (!reader.isAutomatic || starts.has(start) || !hasFarmEnding(folded) || seenInText(folded).lower > 0) return false
  const other = reader.tokens[at + 2]
  const and = beside(reader, at, 1)
  return and.folded === 'og' && and.gap === ' ' && beside(reader, at, 2).gap === ' ' && starts.has(other?.start ?? -1)
}

/** «Pers mor var»: the genitive of a first name of the text that is a word, too. */
function isOwner(reader: Reader, at: number, forms: ReadonlySet<string>): boolean {
  const { folded } = reader.tokens[at]!
  const it = reader.classOf(folded)
  return it.isFirst && it.base !== folded && forms.has(it.base) && beside(reader, at, 1).gap === ' '
}

/** «Løkstuen og Vesterjok har krangla»: beside a name, where the word is no plain one. */
function isBesideSurname(reader: Reader, at: number, starts: ReadonlySet<number>): boolean {
  const { folded } = reader.tokens[at]!
  const it = reader.classOf(folded)
  const other = reader.tokens[at + 2]
  if (beside(reader, at, 1).folded !== 'og' || beside(reader, at, 2).gap !== ' ' || !other?.isCapital) return false
  return !it.isFunction && !it.isSafe && (it.isFirst || (!it.isCommon && folded.length >= 6)) && starts.has(other.start)
}
