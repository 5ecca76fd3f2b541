import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { labelsIn, placeOf, type Piece } from './pieces'
import type { ReadingMend } from './reading'
import type { Reread } from './use-mending'

type Choice = Readonly<{ kind: 'speaker' | 'not-speaker'; label: string }>

/** A piece that the user stood at, and how far down the window it was. */
type Place = Readonly<{ piece: Piece; row: number; top: number }>

/** What may be said of a piece: that its label is none, or that words before a colon are one. */
export function choicesAt(piece: Piece | undefined): readonly Choice[] {
  if (!piece) return []
  const { speaker } = piece
  return [
    ...(speaker === null ? [] : [{ kind: 'not-speaker' as const, label: speaker }]),
    ...labelsIn(piece)
      .slice(0, 5)
      .map((label) => ({ kind: 'speaker' as const, label })),
  ]
}

/**
 * The menus of the pieces: which is open, and which piece the Tab key stops at. After a reading once more, the piece that the
 * user stood at is where it was in the window, and has the focus.
 */
export function useTurnMenu(
  list: RefObject<HTMLDListElement | null>,
  pieces: readonly Piece[],
  onRead: (mend: ReadingMend, isTaken: boolean) => Promise<Reread>,
) {
  const [at, setAt] = useState(0)
  const [open, setOpen] = useState<number | null>(null)
  const [kept, setKept] = useState<Place | null>(null)
  const anchor = useRef<Element | null>(null)

  const first = pieces.findIndex((it, row) => row >= at && choicesAt(it).length > 0)
  const stop = first >= 0 ? first : pieces.findLastIndex((it) => choicesAt(it).length > 0)

  useLayoutEffect(() => {
    if (kept === null) return
    const row = placeOf(kept.piece, kept.row, pieces)
    setKept(null)
    setAt(Math.max(0, row))
    if (list.current) standAt(list.current, row, kept.top)
  }, [kept, list, pieces])

  function openAt(row: number, event: Readonly<{ preventDefault: () => void }>) {
    if (choicesAt(pieces[row]).length === 0) return
    event.preventDefault()
    anchor.current = rowOf(list.current, row)?.querySelector('.turn-button') ?? null
    setAt(row)
    setOpen(row)
  }
  function press(event: KeyboardEvent) {
    const all = buttonsOf(list.current)
    const here = all.indexOf(event.target as HTMLElement)
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: all.length - 1,
    }
    const to = here < 0 ? undefined : all[steps[event.key] ?? -1]
    if (!to) return
    event.preventDefault()
    setAt(Number(to.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? 0))
    to.focus()
  }
  async function choose({ kind, label }: Choice): Promise<void> {
    const row = open ?? 0
    const piece = pieces[row]
    const top = rowOf(list.current, row)?.getBoundingClientRect().top ?? 0
    setOpen(null)
    const count = Math.max(1, pieces.filter((it) => choicesAt(it).some((one) => one.label === label)).length)
    const came = await onRead({ kind, label, count }, true)
    if (piece && came === 'changed') setKept({ piece, row, top })
  }
  return {
    stop,
    open,
    anchor,
    openAt,
    press,
    choose,
    choices: choicesAt(pieces[open ?? -1]),
    close: () => setOpen(null),
  }
}

function rowOf(list: Element | null, row: number): Element | null {
  return list?.querySelector(`[data-row="${row}"]`) ?? null
}

function buttonsOf(list: Element | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('.turn-button') ?? [])]
}

/** Scrolls a row to where it shall be in the window, and gives it the focus. */
function standAt(list: Element, row: number, top: number): void {
  const element = rowOf(list, row)
  if (!element) return
  element.closest('.dialog-body')?.scrollBy({ top: element.getBoundingClientRect().top - top })
  const button = element.querySelector<HTMLElement>('.turn-button') ?? buttonsOf(list)[0]
  button?.focus({ preventScroll: true })
}
