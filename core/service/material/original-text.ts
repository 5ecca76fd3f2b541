import { applyChangeSet, replaceSpans, type ChangeSet } from '../../anchor/change-set'
import type { ProjectState } from '../../history/project-state'
import type { DocumentId } from '../../model/ids'

/**
 * A document's text with the originals back that the project still holds, and the change that leads there. What was removed
 * for good stays away.
 */
export function originalText(state: ProjectState, document: DocumentId): Readonly<{ text: string; change: ChangeSet }> {
  const text = state.textOf(document)
  const back = state
    .placesOf(document)
    .flatMap(({ span, original, replacement }) =>
      replacement === null || original === null ? [] : [{ span, text: original }],
    )
  const change = replaceSpans(text, back)
  return { text: applyChangeSet(text, change), change }
}
