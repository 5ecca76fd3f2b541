import { useCallback, useEffect, useState, type Dispatch, type RefObject } from 'react'
import type { DocumentView } from '../../../../core/contract/material'
import type { ReadingMove } from '../transcript/reading-state'
import type { TranscriptHandle } from '../transcript/use-show'

/** Opening and closing the palette at the selection. `typed`: the letter that opened it, null while it is closed. */
export function usePaletteDoor(
  { text }: DocumentView,
  move: Dispatch<ReadingMove>,
  transcript: RefObject<TranscriptHandle | null>,
) {
  const [typed, setTyped] = useState<string | null>(null)
  // Offsets of the old text mean nothing in the new one.
  useEffect(() => {
    setTyped(null)
    move({ kind: 'drop' })
  }, [text, move])
  const openPalette = useCallback(
    (words: string | null) => {
      setTyped(words)
      if (words === null) transcript.current?.focus()
    },
    [transcript],
  )
  const leavePalette = useCallback(() => setTyped(null), [])
  const endPassage = useCallback(() => {
    setTyped(null)
    transcript.current?.focus()
    move({ kind: 'leave' })
  }, [move, transcript])
  return { typed, openPalette, leavePalette, endPassage }
}
