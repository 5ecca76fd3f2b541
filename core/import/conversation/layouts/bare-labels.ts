import type { SourceLine } from '../../source-line'
import { guessRole } from '../guess-role'
import { headOf } from '../head'
import { hasMarkedLabel } from '../label-shape'
import type { Step } from '../step'

const nobody = 'unknown'
const mostLabels = 20
const fewestLines = 6

/**
 * Reads lines whose first word names the speaker without any mark, as the corpora NoTa, TAUS and NDC have them; a line that
 * begins otherwise goes on in the turn before. That is certain only where every line begins with one of few words and one
 * of them is a word for an interviewer; else it is offered.
 */
export const readBareLabels: Step = (lines, { taken }) => {
  const first = lines.map((line) => (line.kind === 'text' && !line.header ? firstWord(line.text) : null))
  const { labels, covered } = labelsAmong(first)
  const isEnough = labels.length >= 2 && lines.length >= fewestLines && covered >= lines.length * 0.8
  if (!isEnough || labels.length > mostLabels || areMarked(lines)) return null
  const isTaken = taken['bare-labels'] ?? (covered === lines.length && labels.some(isInterviewer))
  const mends = [{ mend: { kind: 'bare-labels', labels, count: covered }, taken: isTaken }] as const
  if (!isTaken) return { lines, mends }
  const known = new Set(labels)
  return {
    lines: lines.map((line, index) => withHead(line, first[index]!, known)),
    mends,
    layout: 'labels-without-colon',
  }
}

/** The words that may be labels, the most used first, and how many lines begin with them. */
function labelsAmong(first: readonly (string | null)[]): Readonly<{ labels: readonly string[]; covered: number }> {
  const counts = new Map<string, number>()
  for (const word of first) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1)
  const again = [...counts].filter(([word, count]) => mayName(word) && (count >= 2 || word === nobody))
  const labels = again.toSorted((a, b) => b[1] - a[1]).map(([word]) => word)
  return { labels, covered: again.reduce((sum, [, count]) => sum + count, 0) }
}

function firstWord(text: string): string | null {
  return /^(\S{1,40})(?=\s|$)/u.exec(text.trim())?.[1] ?? null
}

/** Whether the lines set a label apart in a way of their own. */
function areMarked(lines: readonly SourceLine[]): boolean {
  const marked = lines.filter((line) => hasMarkedLabel(line.text))
  return marked.length * 4 > lines.length
}

function isInterviewer(word: string): boolean {
  return word.length >= 3 && guessRole(word) === 'interviewer'
}

/** Words that many sentences begin with, with a capital. */
const openers = new Set(
  (
    'jeg du han hun ho vi dere dei de det den en ei et og så men da når at hvis om fordi ja nei eg ikke ikkje hva kva hvor ' +
    'kor hvordan korleis i på som for med til fra frå etter alle noen nokon mange the a an and but so we you he she it they ' +
    'this that there in on at of to for with yes no not what when how if is was my our'
  ).split(' '),
)

/** A word with a digit or an underscore, in capitals or with a capital first, or one for an interviewer; no punctuation. */
function mayName(word: string): boolean {
  if (!/^[\p{L}\p{N}_.'’-]*[\p{L}\p{N}_]$/u.test(word) || openers.has(word.toLocaleLowerCase('nb'))) return false
  return /[\p{N}_]|^\p{Lu}/u.test(word) || (word.length >= 3 && guessRole(word) !== 'participant')
}

function withHead(line: SourceLine, word: string | null, known: ReadonlySet<string>): SourceLine {
  if (word === null || !known.has(word)) return line
  const text = line.text.trim().slice(word.length).trim()
  return { ...line, text, header: word === nobody ? headOf('', { marks: word }) : headOf(word) }
}
