import type { ImportPreview } from './use-import'

/** Messages that a person must look into. */
export const needsALook: ReadonlySet<string> = new Set([
  'encoding-guessed',
  'no-speakers',
  'names-with-colon-not-speakers',
])

/**
 * Whether a file can go in as it was read, without asking: its speakers are certain, nothing is offered that is not done, and
 * it is no other version of a document, and there is nothing to look into. A file in which nobody is named goes in so where one like it was looked at before.
 */
export function isClear({ draft, mends, speakers, versionOf }: ImportPreview, isSilenceKnown: boolean): boolean {
  const isAsked = versionOf !== null || mends.length > 0 || draft.parts !== null || draft.mends.some(isQuestion)
  const looks = draft.messages.filter(({ code }) => needsALook.has(code) && code !== 'no-speakers')
  return !isAsked && looks.length === 0 && (speakers.length > 0 || isSilenceKnown)
}

/** The numbers of lists stay out of the text in most files, so that they alone are nothing to ask about. */
function isQuestion({ mend, taken }: ImportPreview['draft']['mends'][number]): boolean {
  return !taken && mend.kind !== 'list-numbers'
}
