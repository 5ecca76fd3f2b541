import type { TurnModel } from './layout'

/** About this many characters stand on a line of the reading column. */
const LINE = 72

/** About how many lines of words a chunk takes; only the height of what is not drawn yet hangs on it. */
export function linesOf(turns: readonly TurnModel[]): number {
  return turns.reduce((sum, { text }) => sum + linesOfText(text), 0)
}

function linesOfText(text: string): number {
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / LINE)), 0)
}
