import type { SourcedRun } from './manifest'

/** A piece of running text. `runs` keep their source, so that the gate knows what every word is. */
export type Inline = Readonly<{ runs: readonly SourcedRun[]; emphasis?: 'italic' | 'bold' | 'quiet' }>

export type Cell = Readonly<{ inlines: readonly Inline[]; align?: 'start' | 'end'; indent?: number }>

/** One column's share of the table's width, 0-1. */
export type Column = Readonly<{ share: number; align: 'start' | 'end' }>

/** A report as a tree, before any file format. Writers (Word, later HTML and others) walk it. */
export type Block =
  | Readonly<{ kind: 'title'; inlines: readonly Inline[] }>
  | Readonly<{ kind: 'heading'; level: 1 | 2 | 3; inlines: readonly Inline[] }>
  | Readonly<{ kind: 'paragraph'; inlines: readonly Inline[] }>
  | Readonly<{ kind: 'note'; inlines: readonly Inline[] }>
  | Readonly<{ kind: 'quote'; lines: readonly (readonly Inline[])[]; attribution: readonly Inline[] }>
  | Readonly<{
      kind: 'table'
      /** The caption's own text; the writer puts `Tabell` and the number field before it. */
      caption: readonly Inline[]
      columns: readonly Column[]
      header: readonly Cell[]
      rows: readonly (readonly Cell[])[]
      source: readonly Inline[] | null
    }>

export type Report = Readonly<{
  language: 'nb' | 'nn' | 'en'
  title: readonly SourcedRun[]
  blocks: readonly Block[]
  /** Printed at the foot of every page. */
  footer: readonly Inline[]
  fileName: readonly SourcedRun[]
}>
