import { finiteVerbs } from '../lexicon/lexicon'
import { isListedName, withoutS, type NameClass, type Reader } from './reader'
import type { NameRun, Verdict } from './runs'
import { gapBetween, type Token } from './token'

const saying = new Set(
  (
    'sa sier seier spurte spør svarte svarer ringte ringer fortalte forteller tenkte tenker mente mener meiner ropte lo ' +
    'gråt smilte spiste døde fylte bodde bor jobber jobba jobbet arbeider snakket snakka hvisket kremter nikker nikket ' +
    'said says asked told called answered'
  ).split(' '),
)
/** Endings that hardly a word but a place name has, also where it opens a sentence. */
const settlement = /\p{L}{3}(?:holm|holmen|holmene|fjord|fjorden|vær|skjær|vågen|odden|tangen|tinden)s?$/u

const determiners = new Set(['vår', 'hans', 'sine'])
const pronouns = new Set(
  'jeg eg æ æg je i meg mæ vi me han hun ho hu hainn broren søsteren søstera mora faren kona mannen'.split(' '),
)
const takesUp = new Set(['han', 'hun', 'ho', 'hon', 'hu', 'hainn'])
const verbal = /(?:r|te|de|et|a|s)$/u

const role =
  /^(?:\p{L}*(?:mesteren|mester|lederen|leiaren|sjefen|legen|pleieren|pleiaren|arbeideren|læreren|læraren|naboen|kollegaen|mannen|kona|kjerringa|sønnen|sonen|datteren|dattera|broren|søsteren|søstera|faren|mora|moren|presten|rektoren|vikaren|tolken|ordføreren))$/u

/**
 * A single word that opens a sentence, where its capital says nothing. A listed name that is no everyday word counts as
 * inside; an everyday word needs evidence (a verb of saying, a label, the same form with a capital inside a sentence);
 * an unknown word needs that form elsewhere, or to be the label of a speaker.
 */
export function judgeOpening(reader: Reader, run: NameRun, asInside: Verdict): Verdict {
  const token = run.tokens[0] as Token
  const it = run.classes[0] as NameClass
  const isElsewhere = reader.midCapitals.has(withoutS(token.folded)) || reader.midCapitals.has(token.folded)
  if (!isListedName(it)) {
    const isName = !it.isCommon && !token.isUpper && (isElsewhere || isRepeatedLabel(reader, token))
    if (isName) return asInside
    return !it.isCommon && settlement.test(token.folded) ? { kind: 'place', tier: 'ask' } : null
  }
  return it.isCommon ? judgeWord(reader, run, isElsewhere) : asInside
}

function judgeWord(reader: Reader, run: NameRun, isElsewhere: boolean): Verdict {
  const it = run.classes[0] as NameClass
  const next = wordAfter(reader, run)
  if (isNoName(it, next)) return null
  if (it.isFirst && actsAsPerson(reader, run, next.folded)) return { kind: 'person', tier: 'likely' }
  if (!mayBePerson(reader, run, next.folded) && (!isElsewhere || (it.isFunction && !it.isFirst))) return null
  return { kind: it.isFirst || !it.isPlace ? 'person' : 'place', tier: 'ask' }
}

/** Before what people do, or beside somebody. «Andre» are many. */
function mayBePerson(reader: Reader, run: NameRun, next: string): boolean {
  const { isFirst, base } = run.classes[0] as NameClass
  return (
    isFirst &&
    base !== 'andre' &&
    (finiteVerbs().has(next) || isTakenUp(reader, run, next) || isBesidePronoun(reader, run, next))
  )
}

/** «Vår hon bodde oppi Øygarden». */
function isTakenUp(reader: Reader, run: NameRun, next: string): boolean {
  const after = reader.tokens[run.from + run.tokens.length + 1]
  return takesUp.has(next) && after !== undefined && finiteVerbs().has(after.folded)
}

/** «Bo og jeg», «Liv og han Ola», «Bjørn og Stein». */
function isBesidePronoun(reader: Reader, run: NameRun, next: string): boolean {
  const after = reader.tokens[run.from + run.tokens.length + 1]
  if (!after || (next !== 'og' && next !== 'and' && next !== 'å')) return false
  return pronouns.has(after.folded) || (after.isCapital && reader.classOf(after.folded).isFirst)
}

/** «Berg- og dalbane»; «Vår vakt», «Hans bil»: a determiner, unless what follows may be a verb. */
function isNoName(it: NameClass, { folded: next, dangles }: Readonly<{ folded: string; dangles: boolean }>): boolean {
  if (dangles) return true
  return (
    determiners.has(it.base) &&
    next !== '' &&
    !takesUp.has(next) &&
    !finiteVerbs().has(next) &&
    !saying.has(next) &&
    !verbal.test(next)
  )
}

function actsAsPerson(reader: Reader, run: NameRun, next: string): boolean {
  return saying.has(next) || isLabel(reader, run.tokens[0] as Token) || hasRoleAfter(reader, run)
}

/** «Stein, vaktmesteren, …», «Hans, altså broren min»: what somebody is, after a comma. */
function hasRoleAfter(reader: Reader, run: NameRun): boolean {
  const [right, second] = reader.tokens.slice(run.from + run.tokens.length, run.from + run.tokens.length + 2)
  if (!right || gapBetween(reader.text, run.tokens.at(-1) as Token, right) !== ', ') return false
  return role.test((right.folded === 'altså' ? second : right)?.folded ?? '')
}

/** The word right before a run, folded; empty where more than a space or a quote mark stands between. */
export function wordBefore(reader: Reader, run: NameRun): string {
  const left = reader.tokens[run.from - 1]
  const first = run.tokens[0] as Token
  return left && /^[\s'’(«"]{1,2}$/.test(gapBetween(reader.text, left, first)) ? left.folded : ''
}

/** The word right after a run, and whether the run's last is cut off at a hyphen («Berg- og dalbane»). */
function wordAfter(reader: Reader, run: NameRun): Readonly<{ folded: string; dangles: boolean }> {
  const last = run.tokens.at(-1) as Token
  const next = run.from + run.tokens.length
  const begun = reader.tokens[next]
  const gap = begun ? gapBetween(reader.text, last, begun) : ''
  // «Even v- va på møtet»: what was begun and said anew.
  const isBegunAnew =
    begun !== undefined && begun.folded.length <= 3 && /^-[ \u00a0]/.test(reader.text.slice(begun.end, begun.end + 2))
  const right = isBegunAnew ? reader.tokens[next + 1] : begun
  return { folded: right && /^[ \u00a0]$/.test(gap) ? right.folded : '', dangles: gap === '- ' }
}

function isLabel(reader: Reader, token: Token): boolean {
  return reader.text[token.end] === ':' && (token.start === 0 || reader.text[token.start - 1] === '\n')
}

/** An unknown word before a colon at the start of two lines or more: the label of somebody who speaks. */
function isRepeatedLabel(reader: Reader, token: Token): boolean {
  return token.folded.length >= 3 && isLabel(reader, token) && (reader.labels.get(token.folded) ?? 0) >= 2
}
