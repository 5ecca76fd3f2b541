import { useCallback, useEffect, useState } from 'react'
import { linesOf } from './chunk-height'
import { SECTION, type Chunk } from './layout'

/** Lines that are drawn at once from the place to show: a screenful. What is still missing is drawn when it is seen. */
const FIRST_LINES = 36
/** A turn's head and the space around it, in lines. */
const HEAD = 1.5
/** Chunks whose words are drawn each time the window has nothing else to do. */
const IDLE = 24

/** What a chunk shows: the space it will take, its words with what was replaced in them, or all, with tints, stripes and marks. */
export type Drawn = 'space' | 'words' | 'all'

/** What each chunk of a section shows; a section that is not here is but a space. */
type Sections = ReadonlyMap<number, readonly Drawn[]>

/**
 * What each chunk shows. A screenful from `first`, with what stands just before it, is drawn with all at once; the words of
 * the others follow while the window has nothing else to do, the nearest first, so that the whole text can be searched and
 * read aloud.
 */
export function useMounting(
  chunks: readonly Chunk[],
  first: number,
): Readonly<{
  /** What the chunks of a section show; null: the section is but a space. */
  drawnIn: (section: number) => readonly Drawn[] | null
  /** Draws a chunk with all, as when it comes near. */
  draw: (chunk: number) => void
  /** Makes the chunks of a section spaces of their own, as when it comes near. */
  open: (section: number) => void
  /** Changes with what is drawn. */
  version: object
}> {
  const [shown, setShown] = useState<Sections>(() => withDrawn(new Map(), screenful(chunks, first), 'all'))
  const draw = useCallback((chunk: number) => setShown((now) => withDrawn(now, [chunk], 'all')), [])
  const open = useCallback((section: number) => setShown((now) => withDrawn(now, [section * SECTION], 'space')), [])
  const count = chunks.length
  useEffect(() => {
    const next = nearest(shown, first, count)
    if (next.length === 0) return undefined
    return whenIdle(() => setShown((now) => withDrawn(now, next, 'words')))
  }, [shown, first, count])
  return { drawnIn: (section) => shown.get(section) ?? null, draw, open, version: shown }
}

const more: Readonly<Record<Drawn, number>> = { space: 0, words: 1, all: 2 }

/** The same with more drawn of some chunks, never less; the very same where they show as much already. */
function withDrawn(shown: Sections, chunks: readonly number[], drawn: Drawn): Sections {
  const next = new Map(shown)
  let isSame = true
  for (const chunk of chunks) {
    const section = Math.floor(chunk / SECTION)
    const before = next.get(section)
    const at = chunk % SECTION
    if (before && more[before[at] ?? 'space'] >= more[drawn]) continue
    const list = [...(before ?? new Array<Drawn>(SECTION).fill('space'))]
    list[at] = drawn
    next.set(section, list)
    isSame = false
  }
  return isSame ? shown : next
}

function screenful(chunks: readonly Chunk[], first: number): readonly number[] {
  const found = first > 0 ? [first - 1] : []
  let drawn = 0
  for (let index = first; index < chunks.length && drawn < FIRST_LINES; index++) {
    const turns = chunks[index] ?? []
    found.push(index)
    drawn += linesOf(turns) + HEAD * turns.length
  }
  return found
}

/** The next few chunks without words, by their distance from `first`. */
function nearest(shown: Sections, first: number, count: number): readonly number[] {
  const isBare = (index: number) =>
    index >= 0 && index < count && (shown.get(Math.floor(index / SECTION))?.[index % SECTION] ?? 'space') === 'space'
  const next: number[] = []
  for (let step = 0; step < count && next.length < IDLE; step++)
    for (const index of step === 0 ? [first] : [first + step, first - step]) if (isBare(index)) next.push(index)
  return next
}

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 16)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(run, { timeout: 500 })
  return () => cancelIdleCallback(idle)
}
