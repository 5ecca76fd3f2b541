import type { SourcedRun } from './manifest'
import type { Cell, CellLine, Inline } from './report'

/** The app's own words. */
export function own(text: string): SourcedRun {
  return { text, source: { kind: 'catalogue' } }
}

/** The user's words; `of` says where they are kept, as `code:…` or `document:…/title`. */
export function words(text: string, of: string): SourcedRun {
  return { text, source: { kind: 'words', of } }
}

/** Running text in the style of the block it stands in. */
export function plain(...runs: readonly SourcedRun[]): Inline {
  return { runs }
}

/** Running text set off from what stands around it. */
export function styled(emphasis: NonNullable<Inline['emphasis']>, ...runs: readonly SourcedRun[]): Inline {
  return { runs, emphasis }
}

/** One line of a cell; `indent` in steps of the code tree. */
export function line(inlines: readonly Inline[], indent = 0): CellLine {
  return { inlines, indent }
}

/** A cell with one line. */
export function cell(inlines: readonly Inline[], indent = 0): Cell {
  return { lines: [line(inlines, indent)] }
}
