import type { Tier } from '../../model/identifier'
import type { Candidate } from '../candidate'
import { placesAbroad } from '../lexicon/lexicon'
import { judgeOpening, wordBefore } from './opening'
import { kindByEnding } from './place-endings'
import { isListedName, type NameClass, type Reader } from './reader'
import type { NameRun, Verdict } from './runs'
import { genitiveEnd, type Token } from './token'

const titles = new Set('doktor dr fru frøken herr hr pastor lensmann rektor overlege mr mrs ms hos med'.split(' '))
const placeWords = new Set('i på fra frå til ved mot nær utenfor utanfor rundt gjennom in from near at to'.split(' '))

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

function judgeSeveral({ tokens, classes }: NameRun): Verdict {
  if (tokens.every((it) => it.isUpper) && !classes.some(isListedName)) return null
  const [opens, ...others] = classes
  if (opens?.isFirst && others.some((it) => it.isSurname || it.isFirst)) return { kind: 'person', tier: 'certain' }
  if (classes.every((it) => it.isPlace)) return { kind: 'place', tier: 'likely' }
  if (classes.some((it) => it.isFirst) || classes.at(-1)?.isSurname) return { kind: 'person', tier: 'likely' }
  return judgeOthers(tokens.at(-1)?.folded ?? '', classes)
}

function judgeOthers(last: string, classes: readonly NameClass[]): Verdict {
  if (classes.some((it) => it.isPlace)) return { kind: 'place', tier: 'likely' }
  if (classes.some((it) => it.isSurname)) return { kind: 'person', tier: 'ask' }
  return { kind: kindByEnding(last), tier: 'ask' }
}

function judgeOne(reader: Reader, run: NameRun): Verdict {
  const token = run.tokens[0] as Token
  const it = run.classes[0] as NameClass
  const asInside = isListedName(it) ? judgeListed(reader, run, it) : judgeUnknown(token, it)
  return token.startsSentence ? judgeOpening(reader, run, asInside) : asInside
}

/** A listed name with a capital where no sentence begins. */
function judgeListed(reader: Reader, run: NameRun, it: NameClass): Verdict {
  const before = wordBefore(reader, run)
  const isPlaceHere = placeWords.has(before) && (it.isPlace || isLandscape(it))
  if (it.isFunction && !it.isFirst) return isPlaceHere ? { kind: 'place', tier: 'likely' } : null
  if (isPlaceHere || isPlaceByItself(it, before)) return { kind: 'place', tier: placeTier(it) }
  return { kind: 'person', tier: it.isFirst && !it.isCommon && !it.isPlace ? 'certain' : 'likely' }
}

/** A surname that is an everyday word (Haugen, Berg, Vik): as a bare name rather a farm than a person. */
function isLandscape(it: NameClass): boolean {
  return it.isSurname && it.isWord && !it.isFirst && !it.isFunction
}

function isPlaceByItself(it: NameClass, before: string): boolean {
  if (!it.isPlace || it.isFirst) return false
  return !it.isSurname || (isLandscape(it) && !titles.has(before))
}

function placeTier(it: NameClass): Tier {
  if (placesAbroad().has(it.base)) return 'ask'
  return it.isCommon || it.isFirst || it.isSurname ? 'likely' : 'certain'
}

/** A capital inside a sentence that no list knows: asked about. Capitals only are an abbreviation, of a body perhaps. */
function judgeUnknown(token: Token, it: NameClass): Verdict {
  if (it.isWord || token.folded.length < 2) return null
  if (token.isUpper && token.folded.length <= 6) return { kind: 'organisation', tier: 'ask' }
  return { kind: kindByEnding(token.folded), tier: 'ask' }
}
