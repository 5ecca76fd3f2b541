import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { Queue } from '../../../../core/contract/anonymise'
import type { CodebookRow } from '../../../../core/contract/coding'
import type { DocumentView } from '../../../../core/contract/material'
import type { NotedPassage } from '../../../../core/contract/memo'
import type { CodingId } from '../../../../core/model/ids'
import type { Memo } from '../../../../core/model/memo'
import { setSession, useSession } from '../../../state/session'
import { VisuallyHidden } from '../../../ui/visually-hidden'
import { firstReading, moveReading, type ReadingMove, type ReadingState } from '../transcript/reading-state'
import { Transcript } from '../transcript/transcript'
import type { TranscriptHandle } from '../transcript/use-show'
import { writeMemo } from '../../memo/memo-state'
import { setCorrecting } from '../coding-room-state'
import { CodingTools } from './coding-tools'
import { PassageTools } from './passage-tools'
import { ResizeBar } from './resize-bar'
import type { OpenCard } from './stripe-card'
import { CodingTip } from './tip'
import { useCodingCommands } from './use-coding-commands'
import { useLayout } from './use-layout'
import { useOpenNote } from './use-open-note'
import { usePaletteDoor } from './use-palette-door'
import { usePassage } from './use-passage'
import { useResizing } from './use-resizing'

type CodedTextProps = Readonly<{
  view: DocumentView
  rows: readonly CodebookRow[]
  queue: Queue | undefined
  memos: readonly Memo[] | undefined
  /** Where memos stand in all texts. */
  passages: readonly NotedPassage[] | undefined
}>

/** The text with its codings, the palette at the selection, and the card at a stripe. */
export function CodedText({ view, rows, queue, memos, passages }: CodedTextProps) {
  const document = view.document.id
  const { layout, ground, entries } = useLayout(view, rows, { queue, memos, passages })
  const [state, move] = useReducer(
    (before: ReadingState, step: ReadingMove) => moveReading(before, step, ground),
    firstReading,
  )
  const [card, setCard] = useState<OpenCard | null>(null)
  const target = useSession((it) => (it.target?.document === document ? it.target.span : null))
  const pane = useRef<HTMLDivElement>(null)
  const transcript = useRef<TranscriptHandle>(null)
  const { passage, boxOf, onPassage } = usePassage({ view, entries, ground, state, transcript })
  const { typed, openPalette, leavePalette, endPassage } = usePaletteDoor(view, move, transcript)
  const commands = useCodingCommands(view, entries)
  const resizing = useResizing({ view, entries, commands, passage, move, transcript })

  useEffect(() => {
    if (!target) return
    transcript.current?.show(target)
    setSession({ target: null })
  }, [target])

  const scroller = useCallback(() => pane.current?.querySelector<HTMLElement>('.reading') ?? null, [])
  const closeCard = useCallback(() => setCard(null), [])
  const openCard = useCallback((coding: CodingId, stripe: Element) => setCard({ coding, stripe }), [])
  const openNote = useOpenNote(memos)
  const { uncode } = commands
  const remove = useCallback(
    (coding: CodingId) => {
      setCard(null)
      void uncode(coding).then(() => transcript.current?.focus())
    },
    [uncode],
  )
  const at = passage?.start ?? 0
  const turn = view.turns.find((it) => it.span.start <= at && at < it.span.end)?.id ?? null
  const tools = { boxOf, scroller, onPassage, entries, typed, commands }

  return (
    <div ref={pane} className="coded-text">
      <Transcript
        ref={transcript}
        label={view.document.title}
        layout={layout}
        ground={ground}
        state={state}
        onMove={move}
        onPalette={resizing.coding ? resizing.apply : openPalette}
        onOpenCoding={openCard}
        onUncode={remove}
        onNote={(coding) => writeMemo(coding)}
        onOpenNote={openNote}
        target={target}
      />
      {resizing.coding ? (
        <ResizeBar
          code={resizing.codeName}
          isReady={passage !== null}
          onApply={resizing.apply}
          onCancel={resizing.cancel}
        />
      ) : passage ? (
        <PassageTools
          passage={passage}
          {...tools}
          onPalette={openPalette}
          onNote={() => writeMemo(turn ?? document)}
          onCorrect={() => setCorrecting(turn)}
          onLeave={leavePalette}
          onDone={endPassage}
        />
      ) : null}
      {card ? (
        <CodingTools
          card={card}
          view={view}
          entries={entries}
          memos={memos ?? []}
          commands={commands}
          scroller={scroller}
          onUncode={remove}
          onResize={(coding) => {
            setCard(null)
            resizing.begin(coding)
          }}
          onClose={closeCard}
        />
      ) : null}
      <CodingTip
        page={pane}
        view={view}
        entries={entries}
        memos={memos}
        onPoint={(span) => transcript.current?.point(span)}
      />
      <VisuallyHidden>
        <span role="status">{commands.said}</span>
      </VisuallyHidden>
    </div>
  )
}
