import { mendKey } from '../../../../core/contract/material'
import type { ImportPreview } from './use-import'

type Offered = ImportPreview['draft']['mends'][number]

/** What may be read otherwise in a file. */
export type ReadingMend = Offered['mend']

/** What the user has said about how the file is read, with one thing more. */
export function answered(
  { taken, part }: ImportPreview['answers'],
  mend: ReadingMend,
  isTaken: boolean,
): ImportPreview['answers'] {
  return { taken: { ...taken, [mendKey(mend)]: isTaken }, part: mend.kind === 'parts' ? 0 : part }
}

/**
 * The readings to show, those that ask first. What the user brought up and took stays in the list, so that it can be taken back,
 * also where the reader does not offer it by itself.
 */
export function readingsOf({ draft, answers }: ImportPreview, asked: readonly ReadingMend[]): readonly Offered[] {
  const offered = new Set(draft.mends.map(({ mend }) => mendKey(mend)))
  const brought = asked.flatMap((mend): readonly Offered[] => {
    const key = mendKey(mend)
    return answers.taken[key] === true && !offered.has(key) ? [{ mend, taken: true }] : []
  })
  const all = [...draft.mends, ...brought]
  return [...all.filter((it) => !it.taken), ...all.filter((it) => it.taken)]
}

/** The labels or titles that a reading is about. */
export function wordsOf(mend: ReadingMend): readonly string[] {
  if ('label' in mend) return [mend.label]
  if ('labels' in mend) return mend.labels
  return 'titles' in mend ? mend.titles : []
}
