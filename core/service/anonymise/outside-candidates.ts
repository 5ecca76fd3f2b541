import type { Candidate } from '../../anonymise/candidate'
import { foldName } from '../../anonymise/lexicon/lexicon'
import { baseForm } from '../../anonymise/base-form'
import type { ProjectState } from '../../history/project-state'
import type { Span } from '../../model/scalars'
import { openProject, type App, type ProjectSession } from '../app-session'
import { namesPeople } from '../material/speakers'
import { detected } from './detection'
import { occurrences } from './marked-forms'
import type { Sought } from './sought'
import { wordFields, type WordField } from './word-fields'

/** What may identify somebody in one field; spans count in the field's own text. */
export type FieldCandidates = Readonly<{ field: WordField; text: string; candidates: readonly Candidate[] }>

/** Under what is kept what was found outside the documents' texts. */
export const outsideKey = 'outside'

/** Everything found outside the documents' texts, replacements left out. Cached while the words and the names stand. */
export async function outsideCandidates(app: App, sought: Sought): Promise<readonly FieldCandidates[]> {
  const project = openProject(app)
  const { state } = project.history
  const all = wordFields(state)
  const running = all.filter((it) => !it.isLabel)
  const together = running.map((it) => it.text).join('\n')
  const { reportLanguage: language } = state.settings()
  const inFields = byField(running, await detected(app, project, outsideKey, { text: together, language, sought }))
  const ours = replacementsIn(state)
  return all.map((field) => {
    const candidates = field.isLabel ? labelCandidates(project, field) : (inFields.get(field) ?? [])
    const brackets = bracketed(field.text)
    return {
      field,
      text: field.text,
      candidates: candidates.filter(
        ({ span }) => !brackets.some((it) => meet(it, span)) && !isOurs(field.text.slice(span.start, span.end), ours),
      ),
    }
  })
}

function byField(fields: readonly WordField[], candidates: readonly Candidate[]): Map<WordField, readonly Candidate[]> {
  const found = new Map<WordField, Candidate[]>()
  let start = 0
  let at = 0
  for (const field of fields) {
    const end = start + field.text.length
    const here: Candidate[] = []
    for (; at < candidates.length && candidates[at]!.span.start < end; at += 1) {
      const { span, ...rest } = candidates[at]!
      here.push({ ...rest, span: { start: span.start - start, end: Math.min(span.end, end) - start } })
    }
    found.set(field, here)
    start = end + 1
  }
  return found
}

/** A label is its person's name as a whole. Participants' labels are fictive unless the material knows them as names. */
function labelCandidates(project: ProjectSession, field: WordField): readonly Candidate[] {
  const { state } = project.history
  if (!namesPeople(field.text) || field.text.trim() === '') return []
  const document = field.document === null ? undefined : state.get(field.document)
  if (document !== undefined && (document.names === 'replaced' || document.state === 'deidentified')) return []
  const tier = document === undefined ? ('ask' as const) : ('certain' as const)
  return [{ span: { start: 0, end: field.text.length }, kind: 'person', tier }]
}

/** What stands in place of names, folded: nobody's name, as pseudonyms collide with nobody. */
function replacementsIn(state: ProjectState): ReadonlySet<string> {
  const decided = state
    .all('identifier')
    .flatMap(({ decision }) => (decision !== null && 'replacement' in decision ? [decision.replacement] : []))
  return new Set(decided.map(foldName))
}

function isOurs(text: string, ours: ReadonlySet<string>): boolean {
  return ours.has(foldName(text)) || ours.has(foldName(baseForm(text)))
}

function bracketed(text: string): readonly Span[] {
  return [...text.matchAll(/\[[^[\]\n]*\]/gu)].map((it) => ({ start: it.index, end: it.index + it[0].length }))
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Where the n-th of several equal replacements stands in a text; null when fewer stand there. */
export function standingAt(text: string, replacement: string, nth: number): Span | null {
  const whole = occurrences(text, replacement)[nth]
  if (whole !== undefined) return whole
  let at = -1
  for (let count = 0; count <= nth; count += 1) {
    at = text.indexOf(replacement, at + 1)
    if (at === -1) return null
  }
  return { start: at, end: at + replacement.length }
}
