import { useCallback, useEffect, useMemo, type RefObject } from 'react'
import type { DocumentView } from '../../../../core/contract/material'
import type { Span } from '../../../../core/model/scalars'
import { provideSelection } from '../../frame/copy'
import type { OnPassage } from '../palette/coding-palette'
import type { CodeEntry } from '../palette/find-codes'
import type { Box } from '../palette/palette-place'
import type { CaretGround } from '../transcript/caret-motion'
import { selectionOf, type ReadingState } from '../transcript/reading-state'
import { snapSpan } from '../transcript/snap'
import type { TranscriptHandle } from '../transcript/use-show'

type Given = Readonly<{
  view: DocumentView
  entries: readonly CodeEntry[]
  ground: CaretGround
  state: ReadingState
  transcript: RefObject<TranscriptHandle | null>
}>

/** The passage that the selection means, where it is on the screen, and the codes that are on exactly it. */
export function usePassage({ view, entries, ground, state, transcript }: Given): Readonly<{
  passage: Span | null
  boxOf: () => Box | null
  onPassage: readonly OnPassage[]
}> {
  const document = view.document.id
  const passage = useMemo(() => {
    const selection = selectionOf(state)
    return selection ? snapSpan(ground.text, ground.places, selection) : null
  }, [state, ground])
  const boxOf = useCallback(
    () => (passage ? (transcript.current?.boxOf(passage) ?? null) : null),
    [passage, transcript],
  )
  const onPassage = useMemo(
    () =>
      view.codings.flatMap((it) => {
        if (!passage || it.span.start !== passage.start || it.span.end !== passage.end) return []
        const entry = entries.find((one) => one.code.id === it.code)
        return entry ? [{ coding: it.id, entry }] : []
      }),
    [view, entries, passage],
  )
  useEffect(() => provideSelection(() => (passage ? { document, span: passage } : null)), [document, passage])
  return { passage, boxOf, onPassage }
}
