import type { IdentifierKind, Tier } from '../../model/identifier'
import type { Candidate } from '../candidate'
import { placesAbroad } from '../lexicon/lexicon'
import { hasPlaceEnding } from './place-endings'
import type { NameRun } from './runs'
import { isListedName, withoutS, type NameClass, type Reader } from './reader'
import { gapBetween, type Token } from './token'

const placeWords = new Set('i på fra frå til ved mot nær utenfor utanfor rundt gjennom in from near at to'.split(' '))
const saying = new Set(
  'sa sier seier spurte spør svarte svarer ringte ringer fortalte forteller tenkte tenker mente mener meiner ropte lo gråt smilte spiste døde fylte bodde bor jobber jobba jobbet arbeider snakket snakka hvisket kremter nikker said says asked told called answered'.split(
    ' ',
  ),
)
const being = new Set(
  'var er hadde har kom kommer kjem gikk går gjekk skulle skal ville vil kunne kan måtte må ble blir vart fikk får fekk tok tar satt sitter synes syntes tykte trodde visste vet veit was is had has'.split(
    ' ',
  ),
)

type Verdict = Readonly<{ kind: IdentifierKind; tier: Tier }> | null

/**
 * Names and places among capitalised words: by the lists, by the words around, and where no list holds them by the
 * capital inside a sentence (asked about). A word that opens a sentence and is an everyday word needs evidence.
 */
export function capitalisedNames(reader: Reader, runs: readonly NameRun[]): readonly Candidate[] {
  const found: Candidate[] = []
  for (const run of runs) {
    const verdict = run.tokens.length > 1 ? judgeSeveral(run) : judgeOne(reader, run)
    const first = run.tokens[0] as Token
    const last = run.tokens.at(-1) as Token
    if (verdict) found.push({ span: { start: first.start, end: genitiveEnd(reader.text, last) }, ...verdict })
  }
  return found
}

/** The end of a token with its genitive: `Hans’`, `NAV's`. */
export function genitiveEnd(text: string, token: Token): number {
  const mark = text.slice(token.end, token.end + 3)
  if (/^['’ʼ`´]s(?!\p{L})/iu.test(mark)) return token.end + 2
  return /[sxz]/i.test(text[token.end - 1] ?? '') && /^['’ʼ`´](?!\p{L})/u.test(mark) ? token.end + 1 : token.end
}

function judgeSeveral(run: NameRun): Verdict {
  const { classes } = run
  if (run.tokens.every((it) => it.isUpper) && !classes.some(isListedName)) return null
  const hasFirst = classes.some((it) => it.isFirst)
  const endsSurname = classes.at(-1)?.isSurname ?? false
  const opens = classes[0] as NameClass
  if (opens.isFirst && classes.slice(1).some((it) => it.isSurname || it.isFirst))
    return { kind: 'person', tier: 'certain' }
  if (classes.every((it) => it.isPlace)) return { kind: 'place', tier: 'likely' }
  if (hasFirst || endsSurname) return { kind: 'person', tier: 'likely' }
  if (classes.some((it) => it.isPlace)) return { kind: 'place', tier: 'likely' }
  if (classes.some((it) => it.isSurname)) return { kind: 'person', tier: 'ask' }
  return hasPlaceEnding(run.tokens.at(-1)?.folded ?? '')
    ? { kind: 'place', tier: 'ask' }
    : { kind: 'other', tier: 'ask' }
}

function judgeOne(reader: Reader, run: NameRun): Verdict {
  const token = run.tokens[0] as Token
  const it = run.classes[0] as NameClass
  if (token.startsSentence) return judgeOpening(reader, run, token, it)
  return isListedName(it) ? judgeListed(reader, run, it) : judgeUnknown(token, it)
}

/** A listed name with a capital where no sentence begins. */
function judgeListed(reader: Reader, run: NameRun, it: NameClass): Verdict {
  const previous = wordBefore(reader, run)
  const isPlaceHere = it.isPlace && placeWords.has(previous)
  if (it.isFunction && !it.isFirst) return isPlaceHere ? { kind: 'place', tier: 'likely' } : null
  if (it.isFirst && !isPlaceHere) return { kind: 'person', tier: it.isCommon || it.isPlace ? 'likely' : 'certain' }
  if (it.isPlace && (isPlaceHere || !it.isSurname)) return { kind: 'place', tier: placeTier(it) }
  return { kind: 'person', tier: 'likely' }
}

function placeTier(it: NameClass): Tier {
  return it.isCommon || it.isFirst || it.isSurname || placesAbroad().has(it.base) ? 'likely' : 'certain'
}

/** A capital inside a sentence that no list knows: asked about. Short runs of capitals are abbreviations. */
function judgeUnknown(token: Token, it: NameClass): Verdict {
  if (it.isCommon || token.folded.length < 2) return null
  if (token.isUpper) return token.folded.length <= 5 ? null : { kind: 'other', tier: 'ask' }
  return { kind: hasPlaceEnding(token.folded) ? 'place' : 'other', tier: 'ask' }
}

/** A word that opens a sentence: its capital says nothing. */
function judgeOpening(reader: Reader, run: NameRun, token: Token, it: NameClass): Verdict {
  const isElsewhere = reader.midCapitals.has(withoutS(token.folded)) || reader.midCapitals.has(token.folded)
  if (!isListedName(it)) {
    if (it.isCommon || token.isUpper) return null
    return isElsewhere || isRepeatedLabel(reader, run.from) ? judgeUnknown(token, it) : null
  }
  if (!it.isCommon) return judgeListed(reader, run, it)
  const next = wordAfter(reader, run)
  if (it.isFirst && (saying.has(next) || isLabel(reader, token))) return { kind: 'person', tier: 'likely' }
  if (it.isFirst && !it.isFunction && being.has(next)) return { kind: 'person', tier: 'ask' }
  if (!isElsewhere || (it.isFunction && !it.isFirst)) return null
  return { kind: it.isFirst || !it.isPlace ? 'person' : 'place', tier: 'ask' }
}

function wordBefore(reader: Reader, run: NameRun): string {
  const left = reader.tokens[run.from - 1]
  const first = run.tokens[0] as Token
  return left && /^[\s'’(«"]{1,2}$/.test(gapBetween(reader.text, left, first)) ? left.folded : ''
}

function wordAfter(reader: Reader, run: NameRun): string {
  const last = run.tokens.at(-1) as Token
  const right = reader.tokens[run.from + run.tokens.length]
  return right && /^[ \u00a0]$/.test(gapBetween(reader.text, last, right)) ? right.folded : ''
}

function isLabel(reader: Reader, token: Token): boolean {
  return reader.text[token.end] === ':' && (token.start === 0 || reader.text[token.start - 1] === '\n')
}

/** An unknown word before a colon at the start of two lines or more: the label of somebody who speaks. */
function isRepeatedLabel(reader: Reader, at: number): boolean {
  const token = reader.tokens[at] as Token
  return token.folded.length >= 3 && isLabel(reader, token) && (reader.labels.get(token.folded) ?? 0) >= 2
}
