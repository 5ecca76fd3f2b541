import { foldName } from '../lexicon/lexicon'
import { nameMatcher } from './known-names'
import { spelledRuns } from './spelled-names'
import { tokenise } from './token'

/** What of a text says which names of a study can stand in it. */
export type NameWords = Readonly<{
  /** Its different words, folded, by their first letter. */
  byInitial: ReadonlyMap<string, readonly string[]>
  /** What it spells out letter by letter, the letters of each closed up. */
  spelled: readonly string[]
}>

/** Gathers the words of a text once, so that a name added later asks few of them. Linear. */
export function nameWordsOf(text: string): NameWords {
  const tokens = tokenise(text)
  const byInitial = new Map<string, string[]>()
  for (const word of new Set(tokens.map((it) => it.folded))) {
    const initial = word[0] ?? ''
    const alike = byInitial.get(initial)
    if (alike) alike.push(word)
    else byInitial.set(initial, [word])
  }
  const spelled = spelledRuns({ text, tokens }).map((run) => run.map((it) => it.folded).join(''))
  return { byInitial, spelled }
}

/**
 * The names, in their order, that may change what `detect` finds in a text: with these alone it finds what it finds with all
 * of them. A name too many may be among them, none too few.
 */
export function bearingNames(text: string, words: NameWords, names: readonly string[]): readonly string[] {
  return names.filter(
    (it) => isWord(words, it) || isSpelled(words, it) || standsInParts(words, it) || isCut(text, words, it),
  )
}

function isWord({ byInitial }: NameWords, name: string): boolean {
  const { parts, matches } = nameMatcher(name)
  const initials = new Set(parts.map((it) => it[0] ?? ''))
  return [...initials].some((it) => byInitial.get(it)?.some(matches) === true)
}

function isSpelled({ spelled }: NameWords, name: string): boolean {
  if (spelled.length === 0) return false
  const parts = foldName(name).split(/[^\p{L}\p{M}]+/u)
  return parts.some((part) => part !== '' && spelled.some((it) => it.includes(part)))
}

/** Whether a name of several words («Ola da Ternvær») may stand as a whole. */
function standsInParts({ byInitial }: NameWords, name: string): boolean {
  const tokens = tokenise(name).slice(0, -1)
  return tokens.length > 1 && tokens.every(({ folded }) => byInitial.get(folded[0] ?? '')?.includes(folded) === true)
}

const gaps = [' ', '\u00a0', '\n', '-', '‐', '‑', '-\n', '‐\n', '‑\n']

/** Whether a name may stand cut in two, «sa mira». */
function isCut(text: string, { byInitial }: NameWords, name: string): boolean {
  let folded: string | null = null
  return nameMatcher(name).parts.some((part) =>
    (byInitial.get(part[0] ?? '') ?? []).some((left) => {
      if (left.length >= part.length || !part.startsWith(left)) return false
      const right = part.slice(left.length)
      const ends = byInitial.get(right[0] ?? '') ?? []
      if (!ends.includes(right) && !ends.includes(`${right}s`)) return false
      const whole = (folded ??= foldName(text))
      return gaps.some((gap) => whole.includes(left + gap + right))
    }),
  )
}
