import type { Candidate } from '../../anonymise/candidate'
import type { DocumentId } from '../../model/ids'
import type { Place } from '../../model/place'
import type { Span } from '../../model/scalars'
import type { App, ProjectSession } from '../app-session'
import { withMarkedForms } from './marked-forms'
import { knownNames } from './known-names'

/** What was found in a document and is not decided yet, by start. Cached while text and known names stand. */
export async function openCandidates(app: App, project: ProjectSession, id: DocumentId): Promise<readonly Candidate[]> {
  const { state } = project.history
  const document = state.get(id)
  if (document === undefined) return []
  const text = state.textOf(id)
  const names = knownNames(project)
  const fingerprint = JSON.stringify([document.language, names])
  let found = project.detected.get(id)
  if (found?.fingerprint !== fingerprint || found.text !== text) {
    found = {
      text,
      fingerprint,
      candidates: app.ports.jobs.run('detect', { text, language: document.language, names }),
    }
    project.detected.set(id, found)
    found.candidates.catch(() => project.detected.delete(id))
  }
  const candidates = withMarkedForms(project, text, await found.candidates)
  return candidates.flatMap((it) => outsidePlaces(text, it, state.placesOf(id)))
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
