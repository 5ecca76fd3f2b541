import { useCallback } from 'react'
import type { PassageId } from '../../../../core/model/ids'
import type { Memo } from '../../../../core/model/memo'
import { openMemo } from '../../memo/memo-state'

/** Opens the memo that a passage was marked for; of several the first: what came later answers it. `memos`: the latest first. */
export function useOpenNote(memos: readonly Memo[] | undefined): (passage: PassageId, sign: Element) => void {
  return useCallback(
    (passage, sign) => {
      const memo = memos?.findLast((it) => it.about === passage)
      if (memo) openMemo(memo, sign)
    },
    [memos],
  )
}
