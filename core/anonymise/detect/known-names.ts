import type { Tier } from '../../model/identifier'
import type { Candidate } from '../candidate'
import { everydayWords, foldName, isCommonWord } from '../lexicon/lexicon'
import { withinOneEdit } from '../near'
import type { Reader } from './reader'
import { gapBetween, genitiveEnd, type Token } from './token'

/** The names of the study made ready for matching: single words in lower case. */
type KnownNames = Readonly<{
  exact: ReadonlySet<string>
  byInitial: ReadonlyMap<string, readonly string[]>
  /** Names of one letter less than a compound may begin with. */
  heads: readonly string[]
}>

/** How a word meets a name of the study: as it is, with an ending, or within one edit. */
type Match = 'certain' | 'likely' | 'near'

const tails = /^s?-?(?:s|ene|ane|ern|emann|en|a)?$/u

/**
 * The names of the study (participants, speakers, the name list), whole words in any case: with genitive, in compounds,
 * cut in two, spelled out, and within one edit from five letters on. Names that are everyday words need their capital,
 * but in an automatic transcript they are asked about.
 */
export function knownNames(reader: Reader, names: readonly string[]): readonly Candidate[] {
  const known = makeKnown(names)
  if (known.exact.size === 0) return []
  const matches = new Map<string, Match | null>()
  const found: Candidate[] = []
  for (const [at, token] of reader.tokens.entries()) {
    let match = matches.get(token.folded)
    if (match === undefined) matches.set(token.folded, (match = matchOf(known, token.folded)))
    const here = match && tierHere(reader, token, match)
    const span = { start: token.start, end: genitiveEnd(reader.text, token) }
    if (here) found.push({ span, kind: 'person', tier: here })
    const cut = cutInTwo(reader, at, known)
    if (cut) found.push(cut)
  }
  return found
}

/** One name of the study by its words, and whether a folded word of a text, as it is, inflected or misspelt, may mean one of them. */
export function nameMatcher(
  name: string,
): Readonly<{ parts: readonly string[]; matches: (folded: string) => boolean }> {
  const known = makeKnown([name])
  return { parts: [...known.exact], matches: (folded) => matchOf(known, folded) !== null }
}

/** The tier of a matching word where it stands; null where it is an everyday word here. */
function tierHere(reader: Reader, token: Token, match: Match): Tier | null {
  const tier = match === 'near' ? nearTier(reader, token) : match
  if (!isWordToo(token.folded)) return tier
  if (reader.isAutomatic) return token.isCapital && !token.startsSentence ? tier : 'ask'
  if (!token.isCapital) return null
  if (!token.startsSentence) return tier
  return hasEvidence(reader, token) ? 'ask' : null
}

/** «gamle-Ola på Haugen» is found by «Ola» and «Haugen»: everyday words in lower case name nobody, where anything else does. */
function namingParts(name: string): readonly string[] {
  const parts = name.split(/[^\p{L}\p{M}]+/u).filter((it) => it.length > 1)
  const naming = parts.filter((it) => it !== it.toLocaleLowerCase('nb') || !isCommonWord(foldName(it)))
  return naming.length > 0 ? naming : parts
}

function makeKnown(names: readonly string[]): KnownNames {
  const exact = new Set<string>()
  for (const name of names) for (const part of namingParts(name)) exact.add(foldName(part))
  const byInitial = new Map<string, string[]>()
  for (const name of exact) {
    const initial = name[0] ?? ''
    if (name.length >= 5) byInitial.set(initial, [...(byInitial.get(initial) ?? []), name])
  }
  return { exact, byInitial, heads: [...exact].filter((it) => it.length >= 4) }
}

/** A near spelling in lower case, where the text has capitals, is more often a word. */
function nearTier(reader: Reader, token: Token): Tier {
  return token.isCapital || reader.isAutomatic ? 'likely' : 'ask'
}

function matchOf(known: KnownNames, folded: string): Match | null {
  if (known.exact.has(folded)) return 'certain'
  if (folded.length > 2 && folded.endsWith('s') && known.exact.has(folded.slice(0, -1))) return 'certain'
  if (known.heads.some((it) => folded.startsWith(it) && tails.test(folded.slice(it.length)))) return 'likely'
  return isNearKnown(known, folded) ? 'near' : null
}

function isNearKnown(known: KnownNames, folded: string): boolean {
  if (folded.length < 4 || isCommonWord(folded) || everydayWords().has(folded)) return false
  const alike = known.byInitial.get(folded[0] ?? '') ?? []
  const bare = folded.endsWith('s') ? folded.slice(0, -1) : folded
  return alike.some((it) => withinOneEdit(it, folded) || withinOneEdit(it, bare))
}

function isWordToo(folded: string): boolean {
  return isCommonWord(folded) || (folded.endsWith('s') && folded.length > 3 && isCommonWord(folded.slice(0, -1)))
}

/** A name that is a word and opens a sentence: asked about where it stands with a capital inside one elsewhere. */
function hasEvidence(reader: Reader, token: Token): boolean {
  const bare = token.folded.endsWith('s') ? token.folded.slice(0, -1) : token.folded
  return reader.midCapitals.has(bare) || reader.midCapitals.has(token.folded) || reader.text[token.end] === ':'
}

/** «sa mira»: two words, neither of them a name, that make a name of the study when closed up. */
function cutInTwo(reader: Reader, at: number, known: KnownNames): Candidate | null {
  const left = reader.tokens[at]
  const right = reader.tokens[at + 1]
  if (!left || !right || left.folded.length + right.folded.length < 5) return null
  const whole = left.folded + right.folded
  const bare = whole.endsWith('s') ? whole.slice(0, -1) : whole
  if (!known.exact.has(whole) && !known.exact.has(bare)) return null
  if (!/^(?:[ \u00a0]|[-‐‑]?\n|[-‐‑])$/.test(gapBetween(reader.text, left, right))) return null
  return { span: { start: left.start, end: genitiveEnd(reader.text, right) }, kind: 'person', tier: 'certain' }
}
