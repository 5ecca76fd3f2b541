import { useCallback, useEffect, useRef, useState } from 'react'
import type { AnyId, MemoId } from '../../../core/model/ids'
import type { Memo, MemoKind } from '../../../core/model/memo'
import { runCommand } from '../../state/use-command'
import { useMemos } from './memo-state'

/** Keeps what is written: a new memo is made by the first words, and changed by those that follow. */
export function useMemoKeeper(
  memo: Memo | null,
  about: AnyId | null,
): Readonly<{ kind: MemoKind; setKind: (kind: MemoKind) => void; keep: (text: string) => void }> {
  const [kind, setKindShown] = useState<MemoKind>(memo?.kind ?? 'analysis')
  const chosen = useRef(kind)
  /** One after another: the second words must not make a second memo. */
  const last = useRef<Promise<MemoId | null>>(Promise.resolve(memo?.id ?? null))
  useEffect(() => () => useMemos.setState({ made: null }), [])

  const keep = useCallback(
    (text: string) => {
      last.current = last.current.then(async (id) => {
        if (id) await runCommand('memo.update', { memo: id, text })
        if (id || text.trim() === '') return id
        const reply = await runCommand('memo.add', { about, kind: chosen.current, text })
        return reply.ok ? reply.value.id : null
      })
      void last.current.then((id) => {
        if (!memo && useMemos.getState().task) useMemos.setState({ made: id })
      })
    },
    [about, memo],
  )

  const setKind = useCallback((next: MemoKind) => {
    chosen.current = next
    setKindShown(next)
    void last.current.then((id) => id && runCommand('memo.update', { memo: id, kind: next }))
  }, [])

  return { kind, setKind, keep }
}
