import type { CSSProperties } from 'react'
import type { Chunk } from './layout'

/** About this many characters stand on a line of the reading column. */
const LINE = 72

/** About how many lines of words a chunk takes; only the height of what is not drawn yet hangs on it. */
export function linesOf(turns: Chunk): number {
  return turns.reduce((sum, { text }) => sum + Math.max(1, Math.ceil(text.length / LINE)), 0)
}

/** The height that chunks take before they are drawn, told to the style sheet in lines and turns. */
export function heightOf(chunks: readonly Chunk[]): CSSProperties {
  const lines = chunks.reduce((sum, turns) => sum + linesOf(turns), 0)
  const turns = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  return { '--lines': lines, '--turns': turns } as CSSProperties
}
