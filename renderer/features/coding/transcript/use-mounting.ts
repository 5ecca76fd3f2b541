import { useCallback, useEffect, useState } from 'react'
import { linesOf } from './chunk-lines'
import type { Layout } from './layout'

/** Lines that are drawn at once from the place to show: a screenful. What is still missing is drawn when it is seen. */
const FIRST_LINES = 36
/** A turn's head and the space around it, in lines. */
const HEAD = 1.5
/** Chunks whose words are drawn each time the window has nothing else to do. */
const IDLE = 8

/** What a chunk shows: the space it will take, its words with what is hidden in them, or all, with tints and stripes. */
export type Drawn = 'space' | 'words' | 'all'

type Shown = Readonly<{ words: ReadonlySet<number>; all: ReadonlySet<number> }>

/**
 * What each chunk shows. A screenful from `first`, with what stands just before it, is drawn with all at once; the words of
 * the others follow while the window has nothing else to do, the nearest first, so that the whole text can be searched and
 * read aloud. `draw` draws one with all, as when it comes near.
 */
export function useMounting(
  chunks: Layout['chunks'],
  first: number,
): Readonly<{
  drawnOf: (index: number) => Drawn
  draw: (index: number) => void
  /** Changes with what is drawn. */
  version: number
}> {
  const [shown, setShown] = useState<Shown>(() => {
    const all = screenful(chunks, first)
    return { words: all, all }
  })
  const draw = useCallback((index: number) => {
    setShown((now) =>
      now.all.has(index)
        ? now
        : { words: new Set([...now.words, index, index + 1]), all: new Set([...now.all, index, index + 1]) },
    )
  }, [])
  const { words } = shown
  const count = chunks.length
  useEffect(() => {
    const next = nearest(words, first, count)
    if (next.length === 0) return undefined
    return whenIdle(() => setShown((now) => ({ ...now, words: new Set([...now.words, ...next]) })))
  }, [words, first, count])
  return {
    drawnOf: (index) => (shown.all.has(index) ? 'all' : shown.words.has(index) ? 'words' : 'space'),
    draw,
    version: shown.words.size + shown.all.size,
  }
}

function screenful(chunks: Layout['chunks'], first: number): ReadonlySet<number> {
  const set = new Set<number>(first > 0 ? [first - 1] : [])
  let drawn = 0
  for (const [index, turns] of chunks.entries()) {
    if (index < first) continue
    if (drawn >= FIRST_LINES) break
    set.add(index)
    drawn += linesOf(turns) + HEAD * turns.length
  }
  return set
}

/** The next few chunks that are not drawn yet, by their distance from `first`. */
function nearest(drawn: ReadonlySet<number>, first: number, count: number): readonly number[] {
  const next: number[] = []
  for (let step = 0; step < count && next.length < IDLE; step++)
    for (const index of step === 0 ? [first] : [first + step, first - step])
      if (index >= 0 && index < count && !drawn.has(index)) next.push(index)
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
