import { firstNames, foldName, isCommonWord, places, safeWords } from '../../anonymise/lexicon/lexicon'
import type { SourceLine } from '../source-line'
import { labelKey } from './accept-labels'
import { isRoleWord } from './guess-role'
import type { LabelMatch } from './label-shape'

/** Labels that stand alone on their lines without any mark, by key: those that are surely speakers, and those to ask about. */
export type LoneNames = Readonly<{ certain: ReadonlySet<string>; doubtful: ReadonlySet<string> }>

type Line = Readonly<{ line: SourceLine; match: LabelMatch | null }>
/** A name that stands alone on the line `at`; `isSetOff`: below a blank line, or first of all. */
type Place = Readonly<{ at: number; key: string; label: string; isSetOff: boolean }>

const fewest = 3
const nobody: LoneNames = { certain: new Set(), doubtful: new Set() }

/**
 * Names on lines of their own with speech in the next. Surely speakers are at least two that each come three times or more,
 * by turns, are names of people or words for a part, and always stand in the same way; any other such words may be the
 * headings of a form or a poem, and are only asked about where they are no everyday words.
 */
export function loneNames(lines: readonly Line[]): LoneNames {
  const found = lines.flatMap((it, at) => placeOf(it, at, lines[at - 1]) ?? [])
  if (found.length < 2 * fewest) return nobody
  const marked = lines.filter(({ match }) => match !== null && !unmarked.has(match.shape)).length
  const often = keysOf(found, fewest)
  const persons = found.filter(({ key, label }) => often.has(key) && isPerson(label))
  const isSure = persons.some(({ label }) => !isWords(label))
  const isCertain = isSure && marked < persons.length && areSpeakers(persons, lines, { share: 6, turns: 0.7 })
  const certain = isCertain ? certainAmong(found, persons) : nobody.certain
  const mayAsk = ({ key, label }: Place) => often.has(key) && (mayBeSomebody(label) || (isSure && isPerson(label)))
  const others = isCertain
    ? found.filter(({ key, label }) => !certain.has(key) && isPerson(label))
    : found.filter(mayAsk)
  const isAsked = isCertain || (marked < others.length && areSpeakers(others, lines, { share: 12, turns: 0.5 }))
  return { certain, doubtful: isAsked ? keysOf(others, 1) : nobody.doubtful }
}

const unmarked: ReadonlySet<LabelMatch['shape']> = new Set(['alone', 'hyphen', 'bare-bracket', 'time-behind'])

function placeOf({ line, match }: Line, at: number, before: Line | undefined): Place | null {
  if (match?.shape !== 'alone' || line.kind === 'note' || line.kind === 'title' || !isNameLike(match.label)) return null
  const isSetOff = before === undefined || line.paragraph > before.line.paragraph + 1
  return { at, key: labelKey(match.label), label: match.label, isSetOff }
}

function keysOf(named: readonly Place[], least: number): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { key } of named) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Set([...counts].flatMap(([key, count]) => (count >= least ? [key] : [])))
}

/** At least two by turns, over speech each, in one way throughout, and often enough in the file. */
function areSpeakers(
  names: readonly Place[],
  lines: readonly Line[],
  { share, turns }: Readonly<{ share: number; turns: number }>,
): boolean {
  if (keysOf(names, 1).size < 2 || names.length * share < lines.length) return false
  const own = new Set(names.map(({ at }) => at))
  if (names.some(({ at }) => at === lines.length - 1 || own.has(at + 1))) return false
  const changes = names.filter(({ key }, index) => index > 0 && key !== names[index - 1]!.key).length
  const setOff = names.filter(({ isSetOff }) => isSetOff).length / names.length
  return changes >= (names.length - 1) * turns && (setOff >= 0.9 || setOff <= 0.2)
}

/** The persons, and others of the people who stand alone at least twice. */
function certainAmong(found: readonly Place[], persons: readonly Place[]): ReadonlySet<string> {
  const sure = keysOf(persons, 1)
  const own = new Set(persons.map(({ at }) => at))
  const twice = found.filter(({ at, label }) => isPerson(label) && !own.has(at - 1) && !own.has(at + 1))
  return new Set([...sure, ...keysOf(twice, 2)])
}

const particles = /^(?:av|von|van|de|der|den|da|del|la|bin|al)$/u

/** One to four words, each with a capital or a figure, without a stop. */
function isNameLike(label: string): boolean {
  const words = label.split(' ')
  if (words.length > 4 || /[^\p{L}\p{N}.]$|(?<!\p{Lu})\.$/u.test(label) || !/^\p{Lu}/u.test(label)) return false
  return words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$|^\p{N}{1,3}$/u.test(word) || particles.test(word))
}

const months =
  /^(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|june|july|may)$/iu

/** A word for a part, or a name that begins with a first name. */
function isPerson(label: string): boolean {
  const [first = ''] = label.split(' ').map(foldName)
  const isFirst = firstNames().has(first) || first.split('-').every((it) => firstNames().has(it))
  return isRoleWord(label) || (isFirst && !(months.test(label) || headings.test(label)))
}

/** Whether the words are everyday ones, as names like Liv and Per are too. */
function isWords(label: string): boolean {
  return (
    !isRoleWord(label) && label.split(' ').every((it) => isCommonWord(foldName(it)) || safeWords().has(foldName(it)))
  )
}

const headings =
  /^(?:refreng|vers|strofe|omkved|chorus|verse|bridge|intro|outro|tema|dag|uke|kapittel|del|akt|scene|bakgrunn|metode|funn|resultat|drøfting|diskusjon|observasjon|refleksjon|kommentar|vurdering|analyse|oppsummering|innledning|avslutning|notat|spørsmål|svar|background|method|findings|observation|reflection|comment|summary)/iu

/** Not an everyday word, a heading, a month or a place. */
function mayBeSomebody(label: string): boolean {
  if (isWords(label) || headings.test(label)) return false
  return isPerson(label) || !(places().has(foldName(label)) || months.test(label))
}
