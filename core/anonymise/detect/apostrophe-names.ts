import type { Candidate } from '../candidate'
import { firstNames } from '../lexicon/lexicon'
import type { Reader } from './reader'

/** A letter or more, an apostrophe, and letters, of which the first or the one after the apostrophe is a capital. */
const name =
  /(?<![\p{L}\p{M}\p{N}])(?:\p{Lu}\p{L}*(?:['’ʼ]\p{L}{2,}|[`´]\p{L}+)|\p{Ll}{1,3}['’ʼ`´]\p{Lu}\p{L}{2,})(?:[-‐‑]\p{L}+)*(?:['’]s)?(?![\p{L}\p{N}])/gu
/** What is left of a word that lost its beginning: «E'kke», «ha'kje». */
const clitics = new Set('kke kkje kje itj ittj sant na an en et n a'.split(' '))
const english = new Set('ll ve re nt don isn wasn didn doesn can couldn won wouldn'.split(' '))

/**
 * Names with an apostrophe inside: «Wa'el», «d'Avigny», «O’Hara», «Michea´l». Words that swallow a letter there («Ka'
 * ho», «E'kke», «I’ll») are none. All are asked about.
 */
export function apostropheNames(reader: Reader): readonly Candidate[] {
  const found: Candidate[] = []
  for (const match of reader.text.matchAll(name)) {
    const [head = '', tail = ''] = match[0].toLowerCase().split(/['’ʼ`´]/)
    if (english.has(head) || english.has(tail) || clitics.has(tail) || isSwallowed(reader, head, tail)) continue
    found.push({ span: { start: match.index, end: match.index + match[0].length }, kind: 'person', tier: 'ask' })
  }
  return found
}

function isSwallowed(reader: Reader, head: string, tail: string): boolean {
  const isWord = (it: string) => it.length > 1 && reader.isOrdinary(it) && !firstNames().has(it)
  return isWord(head) && isWord(tail)
}
