import type { ReadPassage } from '../../contract/indirect'
import type { ProjectState } from '../../history/project-state'
import type { DocumentId } from '../../model/ids'
import type { Span } from '../../model/scalars'

/** A passage as it stands now. `marks` are given in the document's text, and told in the passage's. */
export function readPassage(
  state: ProjectState,
  document: DocumentId,
  { span, marks = [] }: Readonly<{ span: Span; marks?: readonly Span[] }>,
): ReadPassage {
  const inside = marks.map((it) => ({
    start: Math.max(it.start, span.start) - span.start,
    end: Math.min(it.end, span.end) - span.start,
  }))
  return {
    document,
    documentTitle: state.get(document)?.title ?? '',
    span,
    text: state.textOf(document).slice(span.start, span.end),
    marks: inside.filter((it) => it.start < it.end),
  }
}
