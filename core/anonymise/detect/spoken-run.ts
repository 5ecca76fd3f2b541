import { numberWords } from './number-words'
import type { Reader } from './reader'

/** Number words and figures that are said in a row, read as digits. */
export type SpokenRun = Readonly<{
  start: number
  end: number
  /** The digits, with «sytti fem» as 75. */
  digits: string
  /** How many digits more there are where such pairs are two numbers: 70 and 5. */
  loose: number
  /** The value of each word and figure. */
  values: readonly number[]
  /** How many of them are words. */
  words: number
}>

type Piece = Readonly<{
  start: number
  end: number
  value: number
  text: string
  isWord: boolean
  /** A comma or dots stand before it: it begins a number. */
  isApart: boolean
}>

const gap = '[\\s,.…\\-–‑]{1,4}'
const next = new RegExp(`(${gap})(\\p{L}[\\p{L}\\p{M}]*|\\d{1,5})(?![\\p{L}\\p{M}\\p{N}/])`, 'uy')
const figuresBefore =
  /(?<![\d.,/:\-–])(?:\d{1,5}(?:,? (?:eh|ehm|øh|uh|um|skråstrek|skrå|stråk|slash) |, | … | [–-] | ))+$/u
const fillers = new Set('eh ehm øh øhm hm hmm mm ee eee uh um så og and then skråstrek skrå stråk slash'.split(' '))
const repeats = new Map([['dobbel', 2], ['dobbelt', 2], ['double', 2], ['trippel', 3], ['triple', 3]]) // prettier-ignore
/** What stands where a row has ended. */
const nothing: Piece = { start: 0, end: 0, value: 0, text: '', isWord: false, isApart: true }
const naughts = new Set(['oh', 'o', 'null', 'zero'])
const thousands = new Set(['tusen', 'thousand'])
const hundreds = new Set(['hundre', 'hundred'])
const articles = new Set(['en', 'ein', 'ei', 'et', 'eit', 'one'])

/** The rows of two number words or figures and more, at least one of them a word. Linear: no word is read twice. */
export function spokenRuns({ text, tokens }: Pick<Reader, 'text' | 'tokens'>): readonly SpokenRun[] {
  const runs: SpokenRun[] = []
  let end = 0
  for (const token of tokens) {
    if (token.start < end || !opensRun(token.folded)) continue
    const pieces = withoutArticles(piecesFrom(text, token))
    end = pieces.at(-1)?.end ?? token.end
    if (pieces.length > 1) runs.push(runOf(pieces))
  }
  return runs
}

function opensRun(folded: string): boolean {
  return numberWords.has(folded) || folded === 'oh' || folded === 'o' || repeats.has(folded)
}

function piecesFrom(text: string, first: Readonly<{ start: number; end: number; folded: string }>): readonly Piece[] {
  const pieces: Piece[] = [...piecesBefore(text, first.start)]
  if (!repeats.has(first.folded)) pieces.push(pieceOf(first.folded, first.start))
  let times = repeats.get(first.folded) ?? 1
  let skipped = 0
  next.lastIndex = first.end
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    const folded = (match[2] as string).toLowerCase()
    if (/\n\s*\n/.test(match[1] as string)) break
    if (repeats.has(folded)) times = repeats.get(folded) as number
    else if (valueOf(folded) === null) {
      if (!fillers.has(folded) || (skipped += 1) > 2) break
    } else {
      const isApart = /[,.…]/.test(match[1] as string)
      for (; times > 0; times -= 1) pieces.push(pieceOf(folded, next.lastIndex - folded.length, isApart))
      times = 1
      skipped = 0
    }
  }
  return pieces
}

/** Figures right before a number word: «8, femtini, 5». */
function piecesBefore(text: string, start: number): readonly Piece[] {
  const from = Math.max(0, start - 40)
  const before = figuresBefore.exec(text.slice(from, start))
  if (!before) return []
  return [...before[0].matchAll(/\d+/g)].map((it) => pieceOf(it[0], from + before.index + it.index))
}

function pieceOf(text: string, start: number, isApart = false): Piece {
  return { start, end: start + text.length, value: valueOf(text) ?? 0, text, isWord: !/\d/.test(text), isApart }
}

function valueOf(folded: string): number | null {
  if (/^\d/.test(folded)) return Number(folded)
  if (naughts.has(folded)) return 0
  return thousands.has(folded) ? 1000 : (numberWords.get(folded) ?? null)
}

/** «en» and the like at the edges count a thing more often than they are a figure, unless the length then is a number's. */
function withoutArticles(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 5 || hasLengthOfNumber(pieces)) return pieces
  const inner = pieces.slice(articles.has(pieces[0]?.text ?? '') ? 1 : 0, articles.has(pieces.at(-1)?.text ?? '') ? -1 : undefined) // prettier-ignore
  return hasLengthOfNumber(inner) ? inner : pieces
}

function hasLengthOfNumber(pieces: readonly Piece[]): boolean {
  const { digits, loose } = digitsOf(pieces)
  const mayHave = (length: number) => digits.length <= length && length <= digits.length + loose
  return [8, 9, 11, 12].some(mayHave) || /^47\d{8}$/.test(digits)
}

function runOf(pieces: readonly Piece[]): SpokenRun {
  return {
    start: (pieces[0] as Piece).start,
    end: (pieces.at(-1) as Piece).end,
    ...digitsOf(pieces),
    values: pieces.map((it) => it.value),
    words: pieces.filter((it) => it.isWord).length,
  }
}

function digitsOf(pieces: readonly Piece[]): Readonly<{ digits: string; loose: number }> {
  let digits = ''
  let loose = 0
  for (let at = 0; at < pieces.length;) {
    const { value, used, more } = numberAt(pieces, at)
    digits += value
    loose += more
    at += used
  }
  return { digits, loose }
}

/** `more`: how many digits more its parts have, read one by one. */
type NumberAt = Readonly<{ value: string; used: number; more: number }>
type PartAt = Readonly<{ value: number; used: number; more: number }>

/** One number from a place on: «to tusen og tolv», «fire hundre og femten», «sytti fem», or the piece as it stands. */
function numberAt(pieces: readonly Piece[], at: number): NumberAt {
  const big = scaledAt(pieces, at, thousands, 1000) ?? scaledAt(pieces, at, hundreds, 100)
  if (big) return big
  const small = belowHundredAt(pieces, at)
  return { ...small, value: pieceAt(pieces, at).isWord ? String(small.value) : pieceAt(pieces, at).text }
}

function scaledAt(pieces: readonly Piece[], at: number, scale: ReadonlySet<string>, size: number): NumberAt | null {
  const [here, after] = [pieceAt(pieces, at), pieceAt(pieces, at + 1)]
  const isAlone = scale.has(here.text)
  const head = isAlone ? 1 : here.value
  if (!isAlone && (!scale.has(after.text) || head < 1 || head > 19)) return null
  const used = isAlone ? 1 : 2
  const rest = restAt(pieces, at + used, size)
  const more = rest.used === 0 ? 0 : rest.more + String(rest.value).length
  return { value: String(head * size + rest.value), used: used + rest.used, more }
}

/** What is added to a hundred or a thousand: nothing where a pause or a naught follows. */
function restAt(pieces: readonly Piece[], at: number, size: number): PartAt {
  const none = { value: 0, used: 0, more: 0 }
  const next = pieceAt(pieces, at)
  if (!next.isWord || next.isApart || next.value === 0) return none
  const hundred = size === 1000 ? scaledAt(pieces, at, hundreds, 100) : null
  if (hundred) return { ...hundred, value: Number(hundred.value) }
  return next.value > 99 || hundreds.has(pieceAt(pieces, at + 1).text) ? none : belowHundredAt(pieces, at)
}

function belowHundredAt(pieces: readonly Piece[], at: number): PartAt {
  const [here, after, third] = [pieceAt(pieces, at), pieceAt(pieces, at + 1), pieceAt(pieces, at + 2)]
  const isTen = here.isWord && here.value % 10 === 0 && here.value >= 20 && here.value < 100
  const isJoined = isTen && isOne(after) && !hundreds.has(third.text)
  return isJoined ? { value: here.value + after.value, used: 2, more: 1 } : { value: here.value, used: 1, more: 0 }
}

/** A word from one to nine that is said without a pause. */
function isOne({ isWord, isApart, value }: Piece): boolean {
  return isWord && !isApart && value > 0 && value < 10
}

function pieceAt(pieces: readonly Piece[], at: number): Piece {
  return pieces[at] ?? nothing
}
