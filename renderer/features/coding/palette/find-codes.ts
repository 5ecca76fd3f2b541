import type { Code } from '../../../../core/model/code'
import type { CodeId } from '../../../../core/model/ids'

/** A code as the palette lists it. */
export type CodeEntry = Readonly<{
  code: Code
  /** From the top category down to the parent. */
  ancestors: readonly CodeId[]
  /** Their names. */
  path: readonly string[]
  /** Codings on this code alone. */
  codings: number
  /** Laid aside: it still names its codings, but is offered for none. */
  isParked: boolean
}>

type Scored = Readonly<{ entry: CodeEntry; score: number; order: number }>

/**
 * The codes that typed words most likely mean, best first. Every word must be found in the code's name or path, and one of
 * them in its name. The name as typed comes first, then its beginning, then the beginning of a word in it, then anywhere in
 * it. Among equals the recently used go first, then the often used, then the order of the codebook. Nothing typed: the recent
 * codes, then the often used.
 */
export function findCodes(
  entries: readonly CodeEntry[],
  query: string,
  recent: readonly CodeId[],
  limit: number,
): readonly CodeEntry[] {
  const words = fold(query).split(' ').filter(Boolean)
  const scored: Scored[] = []
  entries.forEach((entry, order) => {
    const score = words.length === 0 ? 0 : scoreOf(entry, words)
    if (score !== null) scored.push({ entry, score, order })
  })
  const rank = new Map(recent.map((id, index) => [id, index]))
  const recency = (it: Scored) => rank.get(it.entry.code.id) ?? Infinity
  scored.sort(
    (a, b) =>
      b.score - a.score || compare(recency(a), recency(b)) || b.entry.codings - a.entry.codings || a.order - b.order,
  )
  return scored.slice(0, limit).map((it) => it.entry)
}

/** Letter case, outer and double blanks and the form of accents do not tell names apart; æ, ø and å do. */
export function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('nb').trim().replace(/\s+/gu, ' ')
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function scoreOf(entry: CodeEntry, words: readonly string[]): number | null {
  const name = fold(entry.code.name)
  if (name === words.join(' ')) return 100
  if (name.startsWith(words.join(' '))) return 90
  const path = entry.path.map(fold).join(' ')
  let best = 0
  let total = 0
  for (const word of words) {
    const inName = matchOf(name, word)
    best = Math.max(best, inName)
    const match = Math.max(inName, matchOf(path, word) / 2)
    if (match === 0) return null
    total += match
  }
  return best === 0 ? null : total / words.length
}

/** How well a word is found: 80 at the beginning, 60 at the beginning of a word, 40 inside one, 20 with letters left out. */
function matchOf(text: string, word: string): number {
  const at = text.indexOf(word)
  if (at === 0) return 80
  if (text.includes(` ${word}`) || text.includes(`-${word}`)) return 60
  if (at > 0) return 40
  return word.length >= 3 && isSubsequence(text, word) ? 20 : 0
}

/** Whether the word's letters come in order, the first of them at the beginning of a word. */
function isSubsequence(text: string, word: string): boolean {
  return text.split(/[\s-]+/u).some((part) => {
    if (!part.startsWith(word[0] ?? '')) return false
    let at = 0
    for (const letter of word) {
      at = part.indexOf(letter, at) + 1
      if (at === 0) return false
    }
    return true
  })
}
