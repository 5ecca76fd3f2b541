import { useMemo, useRef, useState, type RefObject } from 'react'
import type { Queue } from '../../../../core/contract/anonymise'
import type { DocumentView } from '../../../../core/contract/material'
import type { IdentifierKind } from '../../../../core/model/identifier'
import type { Span } from '../../../../core/model/scalars'
import { messagesNow } from '../../../messages/use-messages'
import { runCommand } from '../../../state/use-command'
import type { LastDone } from '../use-last-done'
import { markAt, readingTurns, wordsOf, type Mark, type ReadingTurn } from './reading-turns'
import { selectedSpan } from './selected-span'
import { useReadMark } from './use-read-mark'
import { choiceOf, spanOf, stepWord, type WordChoice } from './word-choice'

export type Reading = Readonly<{
  list: RefObject<HTMLOListElement | null>
  turns: readonly ReadingTurn[]
  at: number
  read: number
  /** What is chosen in the current turn, and its words. */
  chosen: Span | null
  chosenText: string
  /** The place that the chosen words are, if they are one. */
  mark: Mark | null
  goTo: (index: number) => void
  step: (by: number) => void
  stepWord: (by: number, isLonger: boolean) => void
  /** Reads what is on screen, and goes on with what follows. */
  page: () => void
  /** The text is read down to the current turn, and no further. */
  readToHere: () => void
  takeSelection: () => void
  unchoose: () => void
  markAs: (kind: IdentifierKind) => void
}>

/** Reading a document through, turn by turn, and marking what the detectors missed. */
export function useReading(view: DocumentView, queue: Queue, last: LastDone): Reading {
  const turns = useMemo(() => readingTurns(view, queue.clusters), [view, queue.clusters])
  const { read, markRead, send } = useReadMark(view.document.id, view.document.turnsRead)
  const list = useRef<HTMLOListElement>(null)
  const [at, setAt] = useState(() => Math.min(view.document.turnsRead, Math.max(0, turns.length - 1)))
  const [choice, setChoice] = useState<WordChoice | null>(null)
  const turn = turns[at]
  const words = useMemo(() => (turn ? wordsOf(turn) : []), [turn])
  const chosen = spanOf(choice, words)
  const chosenText = chosen ? view.text.slice(chosen.start, chosen.end) : ''
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-index]') ?? [])]

  function goTo(index: number) {
    const next = Math.min(turns.length - 1, Math.max(0, index))
    setAt(next)
    setChoice(null)
    rows()[next]?.focus({ preventScroll: true })
  }
  function readTo(count: number) {
    if (count > read) {
      // Undo would now take back what was read, not what was marked before it.
      last.forget()
      markRead(count)
    }
    if (count >= turns.length) last.tell(messagesNow().anonymisation.reading.allRead)
  }
  return {
    list,
    turns,
    at,
    read,
    chosen,
    chosenText,
    mark: turn && chosen ? markAt(turn, chosen) : null,
    goTo,
    step(by) {
      if (by > 0) readTo(Math.min(turns.length, at + 1))
      goTo(at + by)
      rows()[Math.min(turns.length - 1, Math.max(0, at + by))]?.scrollIntoView({ block: 'nearest' })
    },
    stepWord: (by, isLonger) => setChoice(stepWord(choice, by, { count: words.length, isLonger })),
    page() {
      const next = pageDown(list.current, rows(), at)
      if (next === null) return
      readTo(next)
      goTo(next)
    },
    readToHere: () => markRead(at + 1),
    takeSelection() {
      const selected = list.current ? selectedSpan(list.current) : null
      if (!selected) return
      const here = turns[selected.index]
      setAt(selected.index)
      setChoice(here ? choiceOf(selected.span, wordsOf(here)) : null)
      document.getSelection()?.removeAllRanges()
    },
    unchoose: () => setChoice(null),
    markAs(kind) {
      if (!chosen) return
      const said = messagesNow().anonymisation.reading.marked(chosenText)
      void send()
        .then(() => runCommand('anonymise.mark', { document: view.document.id, span: chosen, kind }))
        .then((reply) => {
          if (!reply.ok) return
          setChoice(null)
          last.say(said, null)
        })
    },
  }
}

/** Scrolls on by what is wholly on screen. Gives how many turns from the top have then been seen; null: still in a long one. */
function pageDown(list: HTMLElement | null, rows: readonly HTMLElement[], at: number): number | null {
  const frame = list?.closest('.read-scroll')
  if (!frame) return null
  const bottom = frame.getBoundingClientRect().bottom + 1
  const seen = rows.findLastIndex((it) => it.getBoundingClientRect().bottom <= bottom)
  if (seen < at && rows[at]!.getBoundingClientRect().bottom > bottom) {
    const before = frame.scrollTop
    frame.scrollBy({ top: frame.clientHeight * 0.85 })
    return frame.scrollTop === before ? at + 1 : null
  }
  const next = Math.max(seen, at) + 1
  rows[next]?.scrollIntoView({ block: 'start' })
  return next
}
