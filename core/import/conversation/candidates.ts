import type { ReadingAnswers } from '../reading-mend'
import type { SourceLine } from '../source-line'
import { labelKey } from './accept-labels'
import { isRoleWord } from './guess-role'
import { matchLabel, type LabelMatch, type LabelShape } from './label-shape'
import { loneNames, type LoneNames } from './lone-names'
import { mayBeLabel } from './may-be-label'

/** A line with the label that it may begin with. */
export type ReadLine = Readonly<{ line: SourceLine; match: LabelMatch | null }>

/** The lines with the labels that they may begin with; a person may have named labels that no rule would let pass. */
export function withCandidates(lines: readonly SourceLine[], { taken }: ReadingAnswers): readonly ReadLine[] {
  const isTaken = (key: string) => taken[`speaker ${key}`] === true
  const mayBe = (label: string) => mayBeLabel(label) || isTaken(labelKey(label))
  return borneOut(lines.map((line) => candidateOf(line, mayBe)))
}

function candidateOf(line: SourceLine, mayBe: (label: string) => boolean): ReadLine {
  if (line.header) return { line, match: { ...line.header, rest: line.text.trim() } }
  if (line.kind === 'note' || line.kind === 'title') return { line, match: null }
  const match = matchLabel(line.text, mayBe)
  // A heading names a speaker only where nothing follows the label.
  return { line, match: match && line.kind === 'heading' && match.rest !== '' ? null : match }
}

/** Shapes that ordinary words have too: only a file that is full of them has labels in them. */
const weak: ReadonlySet<LabelShape> = new Set(['time-behind', 'bare-bracket', 'hyphen', 'alone'])

function borneOut(lines: readonly ReadLine[]): readonly ReadLine[] {
  const isTimed = (read: ReadLine | undefined) => read?.match?.shape === 'time-name'
  // A time and words on one line name a speaker only where the speech has lines of its own between such lines.
  const isTimedSpeech = lines.some((read, index) => isTimed(read) && isTimed(lines[index + 1]))
  const borne = new Set([...weak].filter((shape) => isBorneOut(shape, lines)))
  const stays = ({ shape }: LabelMatch) =>
    weak.has(shape) ? borne.has(shape) : !(isTimedSpeech && shape === 'time-name')
  const lone = borne.has('alone') ? null : loneNames(lines)
  return lines.map((read) =>
    read.match && !stays(read.match) ? { ...read, match: loneMatch(read.match, lone) } : read,
  )
}

/** A name alone on its line stays where it surely speaks, and where a person is to be asked. */
function loneMatch(match: LabelMatch, lone: LoneNames | null): LabelMatch | null {
  if (match.shape !== 'alone' || lone === null) return null
  if (lone.certain.has(labelKey(match.label))) return match
  return lone.doubtful.has(labelKey(match.label)) ? { ...match, shape: 'lone' } : null
}

/**
 * At least two labels that each come again, or one beside a word for a part, on at least half of the lines; those on lines
 * of their own leave half to speech.
 */
function isBorneOut(shape: LabelShape, lines: readonly ReadLine[]): boolean {
  const counts = new Map<string, number>()
  for (const { match } of lines) {
    if (match?.shape === shape) counts.set(labelKey(match.label), (counts.get(labelKey(match.label)) ?? 0) + 1)
  }
  const again = new Map([...counts].filter(([key, count]) => count >= 2 || (shape !== 'alone' && isRoleWord(key))))
  const covered = [...again.values()].reduce((sum, count) => sum + count, 0)
  const room = lines.filter(({ line }) => line.kind !== 'note' && line.kind !== 'title').length
  if (again.size < 2 || covered === again.size || covered * (shape === 'alone' ? 4 : 2) < room - 1) return false
  return shape !== 'alone' || standApart(lines, again)
}

/** Labels on lines of their own, without any mark: words for a part, or headings, with speech under every one but the last. */
function standApart(lines: readonly ReadLine[], again: ReadonlyMap<string, number>): boolean {
  const isOwn = lines.map(({ match }) => match?.shape === 'alone' && again.has(labelKey(match.label)))
  const areHeadings = lines.every(({ line }, index) => !isOwn[index] || line.kind === 'heading')
  const isSpoken = isOwn.every((own, index) => !own || !isOwn[index + 1])
  return isSpoken && (areHeadings || [...again.keys()].some((key) => isRoleWord(key) || /\p{N}/u.test(key)))
}
