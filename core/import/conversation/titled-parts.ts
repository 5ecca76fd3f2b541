import type { SourceLine } from '../source-line'
import { labelKey } from './accept-labels'
import { matchLabel } from './label-shape'

/** What people call an interview, and those whom it is with, where that heads it in a file with others. */
const partWord =
  /^((?:gruppe|fokusgruppe|dybde)?intervju(?:et)?|interview|fokusgruppe(?:samtale)?n?|focus group|samtale(?:n)?|transkripsjon|transkript|transcript(?:ion)?|økt|session|runde|gruppe|gruppa|group|informant|deltaker|deltakar|respondent|participant|intervjuperson|case|kasus)(?=[\s–—-]+\S)/iu
const anyWord = /^(\p{L}{2,})(?=[\s–—-]+\S)/u
const longest = 90
const fewestTurns = 3

/**
 * The lines that head several interviews in one file: short lines that begin alike and go on unlike each other, as `Intervju
 * med …`, `Gruppe Nord` and `Gruppe Sør`, with at least three turns under each. Words that are set as headings may be any.
 */
export function titledStarts(lines: readonly SourceLine[]): readonly number[] {
  const groups = new Map<string, number[]>()
  for (const [index, line] of lines.entries()) {
    const key = patternOf(line)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), index])
  }
  const patterns = [...groups.values()].filter((it) => it.length >= 2)
  if (patterns.length === 0) return []
  const turns = turnsIn(lines)
  const found = patterns.map((it) => overTurns(it, turns)).filter((it) => it.length >= 2 && areUnlike(it, lines))
  return found[0] ?? []
}

/** What a heading begins with, in lower case; null for a line that is none by its look. */
function patternOf({ kind, header, text }: SourceLine): string | null {
  const written = text.trim()
  if (kind === 'note' || header || written.length > longest || written.split(/\s+/u).length > 10) return null
  if (/[.?!,;…]$|:(?=\s|$)/u.test(written)) return null
  const pattern = kind === 'text' ? partWord : anyWord
  return pattern.exec(written)?.[1]?.toLocaleLowerCase('nb') ?? null
}

/** How many turns begin before each line: labels that come again, or that the layout itself gives. */
function turnsIn(lines: readonly SourceLine[]): readonly number[] {
  const keys = lines.map((line) => {
    const match = line.header ?? (line.kind === 'note' ? null : matchLabel(line.text))
    return match ? labelKey(match.label) : null
  })
  const counts = new Map<string, number>()
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  const before = [0]
  for (const key of keys) before.push(before.at(-1)! + (key !== null && counts.get(key)! >= 2 ? 1 : 0))
  return before
}

/** Those headings that have turns enough between them and the next that has. */
function overTurns(starts: readonly number[], turns: readonly number[]): readonly number[] {
  let end = turns.length - 1
  return starts
    .toReversed()
    .filter((start) => {
      if (turns[end]! - turns[start + 1]! < fewestTurns) return false
      end = start
      return true
    })
    .toReversed()
}

function areUnlike(starts: readonly number[], lines: readonly SourceLine[]): boolean {
  const titles = starts.map((start) => lines[start]!.text.trim().toLocaleLowerCase('nb'))
  return new Set(titles).size === titles.length
}
