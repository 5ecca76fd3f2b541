import type { Candidate } from '../../anonymise/candidate'
import { bearingNames } from '../../anonymise/detect/name-words'
import { withAdded } from '../../anonymise/name-model/with-added'
import type { DocumentId } from '../../model/ids'
import type { Place } from '../../model/place'
import type { Language, Span } from '../../model/scalars'
import type { App, ProjectSession } from '../app-session'
import type { Detected } from '../jobs'
import { modelSpansIn } from './model-reading'
import { withMarkedForms, type MarkedForm } from './marked-forms'
import { soughtIn, type Sought } from './sought'

/** What was found in one text, for which names, and with the marked forms that were added to it last. */
export type DetectedText = Readonly<{
  text: string
  language: Language
  names: readonly string[]
  found: Promise<Detected>
  marked: { with: Readonly<{ found: Detected; forms: readonly MarkedForm[]; all: readonly Candidate[] }> | null }
}>

/** What was found in a document and is not decided yet, by start. Cached while the text and what is sought in it stand. */
export async function openCandidates(
  app: App,
  project: ProjectSession,
  id: DocumentId,
  sought: Sought = soughtIn(project),
): Promise<readonly Candidate[]> {
  const { state } = project.history
  const document = state.get(id)
  if (document === undefined) return []
  const text = state.textOf(id)
  const found = await detected(app, project, id, { text, language: document.language, sought })
  const candidates = withAdded(text, found, await modelSpansIn(app, project, id))
  const places = state.placesOf(id)
  return places.length === 0 ? candidates : candidates.flatMap((it) => outsidePlaces(text, it, places))
}

type Asked = Readonly<{ text: string; language: Language; sought: Sought }>

/** What the detectors and the marked forms find in a text, kept under `key`. */
export async function detected(
  app: App,
  project: ProjectSession,
  key: string,
  asked: Asked,
): Promise<readonly Candidate[]> {
  const before = project.detected.get(key)
  const entry = current(app, before, asked)
  if (entry !== before) {
    project.detected.set(key, entry)
    entry.found.catch(() => {
      if (project.detected.get(key) === entry) project.detected.delete(key)
    })
  }
  const found = await entry.found
  const forms = asked.sought.marked
  const last = entry.marked.with
  if (last?.found === found && last.forms === forms) return last.all
  const all = withMarkedForms(forms, asked.text, found.candidates)
  entry.marked.with = { found, forms, all }
  return all
}

/** So many new names are weighed here; more of them, by the job that looks through the text again. */
const mostWeighed = 20

/** The entry that holds for what is asked: the one before, as it is or with other names, else a new one. */
function current(app: App, before: DetectedText | undefined, { text, language, sought }: Asked): DetectedText {
  const { names } = sought
  const isSameText = before?.text === text && before.language === language
  if (isSameText && before.names === names) return before
  const entry = { text, language, names, marked: before?.marked ?? { with: null } }
  if (!isSameText) return { ...entry, found: app.ports.jobs.run('detect', { text, language, names }) }
  const { added, gone } = sought.since(before.names)
  const found = before.found.then((it) => {
    const isTouched =
      added.length > mostWeighed ||
      it.bearing.some((name) => gone.has(name)) ||
      bearingNames(text, it.words, added).length > 0
    if (!isTouched) return it
    const { plain, words } = it
    return app.ports.jobs.run('detect', { text, language, names, before: { plain, words } })
  })
  return { ...entry, found }
}

/** What is left of a candidate beside the places that are there already; parts without a letter or digit fall away. */
export function outsidePlaces(text: string, candidate: Candidate, places: readonly Place[]): readonly Candidate[] {
  let left: Span[] = [candidate.span]
  for (const { span } of places) {
    if (span.end <= candidate.span.start || span.start >= candidate.span.end) continue
    left = left.flatMap((it) => [
      { start: it.start, end: Math.min(it.end, span.start) },
      { start: Math.max(it.start, span.end), end: it.end },
    ])
  }
  return left
    .map((span) => trimmed(text, span))
    .filter((span) => span.start < span.end && /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)))
    .map((span) => ({ ...candidate, span }))
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/u.test(text.charAt(start))) start += 1
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}
