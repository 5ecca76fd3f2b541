import { noAnswers } from '../../../../core/import/reading-mend'
import { guessRole } from '../../../../core/import/conversation/guess-role'
import type { ImportPreview } from '../../../../renderer/features/material/import/use-import'
import { emptyDraft } from '../../../core/import/drafts'

type Line = readonly [speaker: string | null, text: string]

/** A preview of a file with these turns. */
export function previewOf(lines: readonly Line[], more: Partial<ImportPreview> = {}): ImportPreview {
  const labels = [...new Set(lines.flatMap(([speaker]) => (speaker === null ? [] : [speaker])))]
  return {
    preview: 'p',
    fileName: 'Intervju.docx',
    draft: {
      ...emptyDraft,
      turns: lines.map(([speaker, text]) => ({ speaker, startMs: null, endMs: null, text })),
    },
    words: lines.length,
    turnWords: lines.map(() => 1),
    speakers: labels.map((label) => ({
      label,
      turns: 1,
      words: 1,
      role: guessRole(label),
      participant: null,
      isThere: false,
    })),
    mends: [],
    sameAs: null,
    versionOf: null,
    isReread: false,
    isRemembered: false,
    answers: noAnswers,
    ...more,
  }
}

/** The same preview with something else in its draft. */
export function withDraft(preview: ImportPreview, draft: Partial<ImportPreview['draft']>): ImportPreview {
  return { ...preview, draft: { ...preview.draft, ...draft } }
}
