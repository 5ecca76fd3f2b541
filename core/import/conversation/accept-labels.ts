import { guessRole, isRoleWord } from './guess-role'
import type { LabelMatch } from './label-shape'

/** Labels are compared without regard to case, so that `INFORMANT 1` repeats `Informant 1`. */
export function labelKey(label: string): string {
  return label.toLowerCase()
}

/** Shapes in which a time and a name together are hardly anything else than the head of a turn. */
const withTime = new Set([
  ...['time-colon', 'time-bracket', 'colon-time', 'paren-time', 'time-behind', 'name-time', 'time-name'],
])
/** Shapes in which the layout itself names the speaker. */
const named = new Set(['table', 'given'])

function tally(matches: readonly LabelMatch[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { label } of matches) counts.set(labelKey(label), (counts.get(labelKey(label)) ?? 0) + 1)
  return counts
}

/** A pair that needs no repetition: an interviewer and one more, or nothing but names and part words on every line. */
function isPair(keys: readonly string[], matches: readonly LabelMatch[], lineCount: number): boolean {
  if (keys.length === 2 && keys.some((key) => ['interviewer', 'moderator'].includes(guessRole(key)))) return true
  if (keys.length >= 2 && keys.every(isRoleWord)) return true
  const areNames = matches.every(({ label }) => /^\p{Lu}/u.test(label) && label.split(' ').length <= 3)
  return keys.length >= 2 && areNames && matches.length >= lineCount - 1
}

/** Labels that stand on lines of their own, in a file where every speaker's does: a layout that says who speaks. */
function onOwnLines(matches: readonly LabelMatch[], certain: ReadonlySet<string>): ReadonlySet<string> {
  const isAlone = (match: LabelMatch) => match.shape === 'colon' && match.rest === ''
  const known = matches.filter(({ label }) => certain.has(labelKey(label)))
  return new Set(known.every(isAlone) ? matches.filter(isAlone).map(({ label }) => labelKey(label)) : [])
}

/** `informant #` of `Informant 3`: a label that stands once belongs to a series that is there. */
function seriesOf(key: string): string {
  return key.replace(/\p{N}+/gu, '#')
}

/** Keys that stand twice, in a shape with its time that stands twice, or where the layout itself names speakers. */
function certainKeys(matches: readonly LabelMatch[], counts: ReadonlyMap<string, number>): Set<string> {
  const hasTimes = matches.filter((match) => withTime.has(match.shape)).length >= 2
  const certain = matches.filter(
    ({ label, shape }) => counts.get(labelKey(label))! >= 2 || named.has(shape) || (hasTimes && withTime.has(shape)),
  )
  return new Set(certain.map(({ label }) => labelKey(label)))
}

/**
 * The keys of those candidates that are speakers. A label needs repetition, a mark of time in a shape that repeats, a
 * series (`Informant 3` where `Informant 1` repeats), a word for a part beside another speaker, a line of its
 * own where all have one, or the pair of a short interview. Source: the format survey, section 0 and 1.20: never invent a speaker.
 */
export function acceptLabels(candidates: readonly LabelMatch[], lineCount: number): ReadonlySet<string> {
  const matches = candidates.filter(({ shape }) => shape !== 'lone')
  const counts = tally(matches)
  const keys = [...counts.keys()]
  const certain = certainKeys(matches, counts)
  const series = new Set([...certain].map(seriesOf))
  const alone = onOwnLines(matches, certain)
  const joins = (key: string) => isRoleWord(key) || alone.has(key) || (/\p{N}/u.test(key) && series.has(seriesOf(key)))
  const accepted = new Set(keys.filter((key) => certain.has(key) || (certain.size > 0 && joins(key))))
  const spaced = matches.filter((match) => match.shape !== 'tight')
  const pair = [...tally(spaced).keys()]
  if (accepted.size < 2 && isPair(pair, spaced, lineCount)) return new Set(pair)
  return accepted.size === 1 && !standsAlone([...accepted][0]!, counts, lineCount) ? new Set() : accepted
}

/** One speaker only: a word for a part, or a label on at least half of the lines. */
function standsAlone(key: string, counts: ReadonlyMap<string, number>, lineCount: number): boolean {
  return isRoleWord(key) || counts.get(key)! * 2 >= lineCount
}
