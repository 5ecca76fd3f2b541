import type { Candidate } from '../candidate'
import { hasArticle, isHome, isPerson, placeWords } from './lower-case-words'
import { wordBefore } from './neighbours'
import { isAlwaysWord } from './ordinary-words'
import { isListedName, type NameClass, type Reader } from './reader'
import { genitiveEnd, type Token } from './token'

/**
 * Names and places in lower case. In a transcript without capitals: listed forms that are no everyday words, and those that
 * are, where what stands around speaks for a name («ho liv», «hos ask», «sol sa», «fra time»). Elsewhere: first names of five
 * letters and more that are nothing else, as hurried writing has them. Those two are asked about.
 */
export function lowerCaseNames(reader: Reader): readonly Candidate[] {
  const found: Candidate[] = []
  for (const [at, token] of reader.tokens.entries()) {
    if (token.isCapital) continue
    const it = reader.classOf(token.folded)
    if (!isListedName(it) || (it.base.length < 3 && !isShortHome(reader, at, it))) continue
    const verdict = reader.isAutomatic ? judge(reader, at, it) : judgeHurried(it)
    if (verdict) found.push({ span: { start: token.start, end: genitiveEnd(reader.text, token) }, ...verdict })
  }
  return found
}

/** «fra ås», «bussen frå os» */
function isShortHome(reader: Reader, at: number, it: NameClass): boolean {
  return reader.isAutomatic && it.isPlace && it.base.length === 2 && isHome(reader, at)
}

type Verdict = Readonly<Pick<Candidate, 'kind' | 'tier'>> | null

function judge(reader: Reader, at: number, it: NameClass): Verdict {
  const { folded } = reader.tokens[at] as Token
  if (it.isPlace && isAlwaysWord(folded) && isHome(reader, at)) return { kind: 'place', tier: 'ask' }
  if (isAlwaysWord(folded) && !hasArticle(reader, at)) return null
  if (it.isCommon) return judgeWord(reader, at, it)
  const isPlace = it.isPlace && (placeWords.has(wordBefore(reader, at)) || (!it.isFirst && !it.isSurname))
  return { kind: isPlace ? 'place' : 'person', tier: it.base.length >= 5 ? 'likely' : 'ask' }
}

function judgeWord(reader: Reader, at: number, it: NameClass): Verdict {
  if ((it.isPlace || it.isSurname) && !it.isFunction && isHome(reader, at)) return { kind: 'place', tier: 'ask' }
  return it.isFirst && isPerson(reader, at, it) ? { kind: 'person', tier: 'ask' } : null
}

function judgeHurried(it: NameClass): Verdict {
  const isOnlyFirst = it.isFirst && !it.isSurname && !it.isPlace && !it.isCommon && it.base.length >= 5
  return isOnlyFirst ? { kind: 'person', tier: 'ask' } : null
}
