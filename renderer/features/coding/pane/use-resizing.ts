import { useCallback, useEffect, useRef, useState, type Dispatch, type RefObject } from 'react'
import type { DocumentView } from '../../../../core/contract/material'
import type { CodingId } from '../../../../core/model/ids'
import type { Span } from '../../../../core/model/scalars'
import { useMessages } from '../../../messages/use-messages'
import { notify } from '../../../state/notices'
import type { CodeEntry } from '../palette/find-codes'
import type { ReadingMove } from '../transcript/reading-state'
import type { TranscriptHandle } from '../transcript/use-show'
import type { CodingCommands } from './use-coding-commands'

type Given = Readonly<{
  view: DocumentView
  entries: readonly CodeEntry[]
  commands: CodingCommands
  passage: Span | null
  move: Dispatch<ReadingMove>
  transcript: RefObject<TranscriptHandle | null>
}>

export type Resizing = Readonly<{
  /** The coding whose extent is being changed, or null. */
  coding: CodingId | null
  codeName: string
  begin: (coding: CodingId) => void
  apply: () => void
  cancel: () => void
}>

/** Changing what a coding covers: its passage is selected, and what is selected in the end is its passage. */
export function useResizing({ view, entries, commands, passage, move, transcript }: Given): Resizing {
  const { resized } = useMessages().coding
  const [coding, setCoding] = useState<CodingId | null>(null)
  const wasSelected = useRef(false)
  const now = useRef({ view, passage, commands })
  now.current = { view, passage, commands }

  const end = useCallback(() => {
    setCoding(null)
    transcript.current?.focus()
  }, [transcript])

  const begin = useCallback(
    (id: CodingId) => {
      const span = now.current.view.codings.find((it) => it.id === id)?.span
      if (!span) return
      wasSelected.current = false
      setCoding(id)
      move({ kind: 'put', anchor: span.start, focus: span.end })
      transcript.current?.focus()
    },
    [move, transcript],
  )

  const apply = useCallback(() => {
    const { passage: span, commands: them } = now.current
    if (coding === null || span === null) return
    void them.change(coding, { span }).then((isDone) => {
      if (!isDone) return
      notify(resized)
      move({ kind: 'leave' })
      end()
    })
  }, [coding, end, move, resized])

  const cancel = useCallback(() => {
    move({ kind: 'leave' })
    end()
  }, [end, move])

  // Escape gives up the selection, and with it the change. A coding that is gone cannot be changed.
  const isThere = view.codings.some((it) => it.id === coding)
  useEffect(() => {
    if (coding !== null && (!isThere || (wasSelected.current && passage === null))) setCoding(null)
    wasSelected.current = passage !== null
  }, [coding, isThere, passage])

  const codeId = view.codings.find((it) => it.id === coding)?.code
  const codeName = entries.find((it) => it.code.id === codeId)?.code.name ?? ''
  return { coding, codeName, begin, apply, cancel }
}
