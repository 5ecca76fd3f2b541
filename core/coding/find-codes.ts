import type { Code } from '../model/code'
import type { CodeId } from '../model/ids'
import { codebookOrder, pathOf } from './codebook'

/** A code that typed words may mean. `path` runs from the top category to the code itself; `score` is 0-100. */
export type FoundCode = Readonly<{ code: Code; path: readonly Code[]; score: number }>

/** How well one typed word sits in a name: from its beginning, from a word's beginning, or anywhere. */
const places = { start: 90, word: 70, within: 45 }
const wholeName = 100
/** A word found in a category above the code counts for a third. */
const abovePart = 1 / 3
/** Taken off where letters match only without their marks, as a for å. */
const withoutMarks = 10

/**
 * The codes that typed words most likely mean, best first, at most `limit`. Every word must be found in the name of the
 * code or of a category above it, in any case; letters match also without their marks, but rank lower. Among equals the
 * recently used stand first, then the order of the codebook. Nothing typed: the recent ones, then the codebook.
 */
export function findCodes(
  codes: readonly Code[],
  typed: string,
  recent: readonly CodeId[] = [],
  limit = 5,
): readonly FoundCode[] {
  const query = plain(typed)
  const words = query.split(' ').filter(Boolean)
  const rank = new Map(recent.map((id, index) => [id, index]))
  const recency = ({ code }: FoundCode) => rank.get(code.id) ?? recent.length
  return codebookOrder(codes)
    .flatMap(({ code }): FoundCode[] => {
      const path = pathOf(codes, code.id)
      const score = plain(code.name) === query ? wholeName : scoreOf(path, words)
      return score === null ? [] : [{ code, path, score }]
    })
    .sort((a, b) => b.score - a.score || recency(a) - recency(b))
    .slice(0, Math.max(0, limit))
}

/** The mean over the words, or null when one of them is nowhere on the path. */
function scoreOf(path: readonly Code[], words: readonly string[]): number | null {
  let sum = 0
  for (const word of words) {
    const best = Math.max(
      ...path.map((it, depth) => scoreIn(it.name, word) * (depth === path.length - 1 ? 1 : abovePart)),
    )
    if (best <= 0) return null
    sum += best
  }
  return words.length === 0 ? 0 : sum / words.length
}

function scoreIn(name: string, word: string): number {
  const exact = placeScore(plain(name), word)
  const tolerant = placeScore(bare(name), bare(word))
  return Math.max(exact, tolerant - withoutMarks)
}

function placeScore(name: string, word: string): number {
  const at = name.indexOf(word)
  if (at < 0) return 0
  if (at === 0) return places.start
  const startsWord = name.split(/[^\p{L}\p{N}]+/u).some((it) => it.startsWith(word))
  return startsWord ? places.word : places.within
}

/** Without case and needless blanks. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().trim().replaceAll(/\s+/gu, ' ')
}

/** Also without marks: å as a, ø as o, æ as ae. */
function bare(text: string): string {
  return plain(text).normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('æ', 'ae')
}
