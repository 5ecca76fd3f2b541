import type { Input } from '../../../../core/contract/contract'
import type { Participant } from '../../../../core/model/participant'
import { beginMend, type Mend } from './mend'
import { speakersOf } from './mend-answers'
import type { ImportPreview } from './use-import'

type Confirm = Input<'import.confirm'>

/** What the user answers about a file before it is stored. */
export type ImportAnswers = Pick<Confirm, 'title' | 'kind' | 'language' | 'names'> & Readonly<{ mend: Mend }>

/** What the app proposes: what the file says, each speaker as the reader took them, and of the names what was last said. */
export function proposedAnswers(
  preview: ImportPreview,
  participants: readonly Participant[],
  names: ImportAnswers['names'] = 'real',
): ImportAnswers {
  return {
    title: titleOf(preview).slice(0, 300),
    kind: preview.draft.kind,
    language: preview.draft.language,
    names,
    mend: beginMend(preview.speakers, participants),
  }
}

function titleOf({ draft: { parts, title }, fileName }: ImportPreview): string {
  return parts?.titles[parts.index] ?? title ?? fileName.replace(/\.[^.]+$/u, '')
}

/** The answers as the contract takes them; null while something is missing. */
export function confirmed(preview: ImportPreview, { mend, ...answers }: ImportAnswers): Confirm | null {
  const speakers = speakersOf(mend, preview.draft.turns)
  const title = answers.title.trim()
  if (title === '' || speakers.some((it) => it.label === '')) return null
  return { ...answers, title, preview: preview.preview, speakers: [...speakers] }
}
