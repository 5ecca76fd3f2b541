import type { ProjectState } from '../../history/project-state'
import type { Draft } from '../../import/draft'
import { mendKey, noAnswers, type ReadingAnswers, type ReadingMendKind } from '../../import/reading-mend'
import type { Document } from '../../model/document'

/** Questions about a layout, whose answer is the same for the next file of the study; none is about a name. */
const aboutLayout: readonly ReadingMendKind[] = [
  'bare-labels',
  'line-numbers',
  'list-numbers',
  'page-furniture',
  'joined-lines',
  'paragraph-marks',
]

/** What a document keeps of how its file was read: answers about the layout alone, so that it names nobody. */
export function readingOf({ layout }: Draft, { taken }: ReadingAnswers): Document['reading'] {
  const kept = aboutLayout.flatMap((kind) => (taken[kind] === undefined ? [] : [[kind, taken[kind]] as const]))
  return { layout, taken: Object.fromEntries(kept) }
}

/**
 * The answers that the last file of this format got, as far as this one raises the same questions and would be read otherwise
 * without them; null where that changes nothing.
 */
export function rememberedAnswers(state: ProjectState, draft: Draft): ReadingAnswers | null {
  const last = state
    .documents()
    .filter((it) => it.reading !== null && it.format === draft.format)
    .toSorted((a, b) => b.importedAt.localeCompare(a.importedAt) || b.order - a.order)[0]
  const given = last?.reading?.taken ?? {}
  const answers = draft.mends.flatMap(({ mend, taken }) => {
    const answer = aboutLayout.includes(mend.kind) ? given[mend.kind] : undefined
    return answer === undefined || answer === taken ? [] : [[mendKey(mend), answer] as const]
  })
  return answers.length === 0 ? null : { ...noAnswers, taken: Object.fromEntries(answers) }
}
