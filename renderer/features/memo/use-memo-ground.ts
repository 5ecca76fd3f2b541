import { useMemo } from 'react'
import type { CodebookRow } from '../../../core/contract/coding'
import type { DocumentId } from '../../../core/model/ids'
import { useQuery } from '../../state/use-query'
import type { MemoGround } from './memo-about'

/** What memos may be about, seen from the open document. */
export function useMemoGround(document: DocumentId, rows: readonly CodebookRow[]): MemoGround {
  const documents = useQuery('document.list', {}).value
  const participants = useQuery('participant.list', {}).value
  const passages = useQuery('memo.passages', {}).value
  const turns = useQuery('document.view', { document }).value?.turns
  return useMemo(
    (): MemoGround => ({
      open: { document, turns: turns?.map((it) => it.id) ?? [] },
      rows,
      documents: documents ?? [],
      participants: participants ?? [],
      passages: passages ?? [],
    }),
    [document, turns, rows, documents, participants, passages],
  )
}
