import { useCallback, useEffect, useRef, useState } from 'react'
import type { DocumentId } from '../../../../core/model/ids'
import { runCommand } from '../../../state/use-command'

const pause = 700

/** How far has been read, and the way to say so. It is written when one pauses, and when one leaves. */
export function useReadMark(document: DocumentId, turnsRead: number) {
  const [pending, setPending] = useState<number | null>(null)
  const unsent = useRef<number | null>(null)
  if (pending !== null && pending === turnsRead) setPending(null)

  const send = useCallback(async () => {
    const turns = unsent.current
    if (turns === null) return
    unsent.current = null
    const reply = await runCommand('document.markRead', { document, turns }, 'own')
    if (!reply.ok) setPending(null)
  }, [document])
  useEffect(() => {
    if (pending === null) return undefined
    const timer = setTimeout(() => void send(), pause)
    return () => clearTimeout(timer)
  }, [pending, send])
  useEffect(() => () => void send(), [send])

  return {
    read: pending ?? turnsRead,
    markRead: (turns: number) => {
      unsent.current = turns
      setPending(turns)
    },
    /** Writes at once what waits to be written. */
    send: (): Promise<void> => send(),
  }
}
