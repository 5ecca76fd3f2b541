import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { Queue } from '../../../../core/contract/anonymise'
import type { CodebookRow } from '../../../../core/contract/coding'
import type { DocumentView } from '../../../../core/contract/material'
import type { CodingId } from '../../../../core/model/ids'
import { setSession, useSession } from '../../../state/session'
import { VisuallyHidden } from '../../../ui/visually-hidden'
import { CodingPalette } from '../palette/coding-palette'
import type { CodeEntry } from '../palette/find-codes'
import type { CodeTarget } from '../palette/palette-state'
import { firstReading, moveReading, type ReadingMove, type ReadingState } from '../transcript/reading-state'
import { Transcript } from '../transcript/transcript'
import type { TranscriptHandle } from '../transcript/use-show'
import { useRecentCodes } from './recent-codes'
import { SelectionButton } from './selection-button'
import { StripeCard, type OpenCard } from './stripe-card'
import { Tip } from './tip'
import { useCodingCommands } from './use-coding-commands'
import { useLayout } from './use-layout'
import { usePassage } from './use-passage'

type CodedTextProps = Readonly<{ view: DocumentView; rows: readonly CodebookRow[]; queue: Queue | undefined }>

/** The text with its codings, the palette at the selection, and the card at a stripe. */
export function CodedText({ view, rows, queue }: CodedTextProps) {
  const document = view.document.id
  const { layout, ground, entries } = useLayout(view, rows, queue)
  const [state, move] = useReducer(
    (before: ReadingState, step: ReadingMove) => moveReading(before, step, ground),
    firstReading,
  )
  const [palette, setPalette] = useState<string | null>(null)
  const [card, setCard] = useState<OpenCard | null>(null)
  const recent = useRecentCodes((it) => it.recent)
  const target = useSession((it) => (it.target?.document === document ? it.target.span : null))
  const pane = useRef<HTMLDivElement>(null)
  const transcript = useRef<TranscriptHandle>(null)
  const { passage, boxOf, onPassage } = usePassage({ view, entries, ground, state, transcript })
  const { code, uncode, mark, said } = useCodingCommands(document, view.codings, entries)

  useEffect(() => {
    if (!target) return
    transcript.current?.show(target)
    setSession({ target: null })
  }, [target])
  // Offsets of the old text mean nothing in the new one.
  useEffect(() => {
    setPalette(null)
    move({ kind: 'drop' })
  }, [view.text])

  const scroller = useCallback(() => pane.current?.querySelector<HTMLElement>('.reading') ?? null, [])
  const closePalette = useCallback(() => {
    setPalette(null)
    transcript.current?.focus()
  }, [])
  const closeCard = useCallback(() => setCard(null), [])
  const openCard = useCallback((coding: CodingId, stripe: Element) => setCard({ coding, stripe }), [])
  const remove = useCallback(
    (coding: CodingId) => {
      setCard(null)
      void uncode(coding).then(() => transcript.current?.focus())
    },
    [uncode],
  )

  async function codePassage(goal: CodeTarget, stay: boolean) {
    if (!passage) return
    const isThere = onPassage.some((it) => it.entry.code.id === goal)
    if (!(isThere || (await code(passage, goal))) || stay) return
    closePalette()
    move({ kind: 'leave' })
  }

  return (
    <div ref={pane} className="coded-text">
      <Transcript
        ref={transcript}
        label={view.document.title}
        layout={layout}
        ground={ground}
        state={state}
        onMove={move}
        onPalette={setPalette}
        onOpenCoding={openCard}
        onUncode={remove}
        target={target}
      />
      {passage && palette === null ? (
        <SelectionButton boxOf={boxOf} onPress={() => setPalette('')} onMark={(kind) => void mark(passage, kind)} />
      ) : null}
      {passage && palette !== null ? (
        <CodingPalette
          entries={entries}
          recent={recent}
          typed={palette}
          onPassage={onPassage}
          boxOf={boxOf}
          scroller={scroller}
          onCode={(goal, stay) => void codePassage(goal, stay)}
          onUncode={(it) => void uncode(it)}
          onClose={closePalette}
        />
      ) : null}
      {card ? (
        <StripeCard
          card={card}
          view={view}
          entries={entries}
          onUncode={remove}
          onSelect={(span) => {
            closeCard()
            move({ kind: 'put', anchor: span.start, focus: span.end })
            transcript.current?.focus()
          }}
          onClose={closeCard}
        />
      ) : null}
      <Tip
        page={pane}
        textOf={(id) => nameOf(entries, view, id)}
        onPoint={(id) => transcript.current?.point(view.codings.find((it) => it.id === id)?.span ?? null)}
      />
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  )
}

function nameOf(entries: readonly CodeEntry[], view: DocumentView, id: CodingId): string {
  const code = view.codings.find((it) => it.id === id)?.code
  const entry = entries.find((it) => it.code.id === code)
  return entry ? [...entry.path, entry.code.name].join(' › ') : ''
}
