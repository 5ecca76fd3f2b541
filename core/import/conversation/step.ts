import type { Draft } from '../draft'
import type { Layout } from '../layout'
import type { OfferedMend, ReadingAnswers } from '../reading-mend'
import type { Drop, SourceLine } from '../source-line'

/** Lines on their way to a conversation, with what has been understood of them so far. */
export type Stepped = Readonly<{
  lines: readonly SourceLine[]
  drops: readonly Drop[]
  mends: readonly OfferedMend[]
  /** Once a layout has been recognised. */
  layout: Layout | null
  kind: Draft['kind'] | null
  parts: Draft['parts']
}>

/** One step of understanding: what it found out and what became of the lines; null where it does not apply. */
export type Step = (
  lines: readonly SourceLine[],
  answers: ReadingAnswers,
) => (Pick<Stepped, 'lines'> & Partial<Stepped>) | null

/** Takes lines through steps, one after the other. */
export function through(steps: readonly Step[], before: Stepped, answers: ReadingAnswers): Stepped {
  return steps.reduce((so, step) => joined(so, step(so.lines, answers)), before)
}

/** Takes lines through steps until one recognises their layout; what the others only offer is kept. */
export function byFirst(steps: readonly Step[], before: Stepped, answers: ReadingAnswers): Stepped {
  let so = before
  for (const step of steps) {
    if (so.layout !== null) return so
    so = joined(so, step(so.lines, answers))
  }
  return so
}

function joined(before: Stepped, found: ReturnType<Step>): Stepped {
  if (!found) return before
  const drops = [...before.drops, ...(found.drops ?? [])]
  return { ...before, ...found, drops, mends: [...before.mends, ...(found.mends ?? [])] }
}

/** Lines of which nothing has been understood yet. */
export function untouched(lines: readonly SourceLine[]): Stepped {
  return { lines, drops: [], mends: [], layout: null, kind: null, parts: null }
}
