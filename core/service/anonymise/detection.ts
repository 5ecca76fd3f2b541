import type { Candidate } from '../../anonymise/candidate'
import type { DocumentId } from '../../model/ids'
import type { Place } from '../../model/place'
import type { Language, Span } from '../../model/scalars'
import type { App, ProjectSession } from '../app-session'
import { withMarkedForms } from './marked-forms'
import { knownNames } from './known-names'

/** What was found in a document and is not decided yet, by start. Cached while text and known names stand. */
export async function openCandidates(app: App, project: ProjectSession, id: DocumentId): Promise<readonly Candidate[]> {
  const { state } = project.history
  const document = state.get(id)
  if (document === undefined) return []
  const text = state.textOf(id)
  const found = await detected(app, project, id, { text, language: document.language })
  const candidates = withMarkedForms(project, text, found)
  const places = state.placesOf(id)
  return places.length === 0 ? candidates : candidates.flatMap((it) => outsidePlaces(text, it, places))
}

/** What the detectors find in a text, kept under `key` while the text and the known names stand. */
export function detected(
  app: App,
  project: ProjectSession,
  key: string,
  { text, language }: Readonly<{ text: string; language: Language }>,
): Promise<readonly Candidate[]> {
  const names = knownNames(project)
  const fingerprint = JSON.stringify([language, names])
  let found = project.detected.get(key)
  if (found?.fingerprint !== fingerprint || found.text !== text) {
    const candidates = app.ports.jobs.run('detect', { text, language, names })
    found = { text, fingerprint, candidates }
    project.detected.set(key, found)
    candidates.catch(() => project.detected.delete(key))
  }
  return found.candidates
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
