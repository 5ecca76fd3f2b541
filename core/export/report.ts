import type { Language } from '../model/scalars'
import type { SourcedRun } from './manifest'

/**
 * A piece of running text. `runs` keep their source, so that the gate knows what every word is. `language` where it is
 * another than the report's: Word spells it by that.
 */
export type Inline = Readonly<{
  runs: readonly SourcedRun[]
  emphasis?: 'italic' | 'bold' | 'quiet'
  language?: Language
}>

/** One line of a cell. `indent` in steps of the code tree, 0 for none. */
export type CellLine = Readonly<{ inlines: readonly Inline[]; indent?: number }>

/** One or more lines in a cell; its column says how they are aligned. */
export type Cell = Readonly<{ lines: readonly CellLine[] }>

/** One column's share of the table's width, 0-1. `isTurned`: its head reads upwards, for the column is narrower than a word. */
export type Column = Readonly<{ share: number; align: 'start' | 'end'; isTurned?: boolean }>

/** A grid that every writer keeps whole: each row has a cell for each column. */
export type TableBlock = Readonly<{
  kind: 'table'
  /** The caption's own text; the writer puts `Tabell` and the number field before it. Null: a table without caption. */
  caption: readonly Inline[] | null
  columns: readonly Column[]
  header: readonly Cell[]
  rows: readonly (readonly Cell[])[]
  /** A last row that says what it totals, set off by a line. */
  total: readonly Cell[] | null
}>

/** A report as a tree, before any file format. Writers (Word, later HTML and others) walk it. */
export type Block =
  | Readonly<{ kind: 'title'; inlines: readonly Inline[] }>
  /** The list of the headings of the first two levels; the writer gathers them. */
  | Readonly<{ kind: 'contents'; title: readonly Inline[] }>
  | Readonly<{ kind: 'heading'; level: 1 | 2 | 3; inlines: readonly Inline[] }>
  /** `isLead`: it stays with what follows it. `indent` in steps of the code tree, 0 for none. */
  | Readonly<{ kind: 'paragraph'; inlines: readonly Inline[]; isLead?: boolean; indent?: number }>
  /** What follows begins a new page, upright or across. */
  | Readonly<{ kind: 'page'; isAcross: boolean }>
  /** An empty frame to write in, so many lines high. */
  | Readonly<{ kind: 'answer'; lines: number }>
  /** Small text: the rule of counting and the source under a table, counts under a heading, which say whether something follows. */
  | Readonly<{ kind: 'note'; inlines: readonly Inline[]; under?: 'heading-of-some' | 'heading-of-none' }>
  /** One line per voice; the attribution follows the last one in brackets and is empty for none. */
  | Readonly<{ kind: 'quote'; lines: readonly (readonly Inline[])[]; attribution: readonly Inline[] }>
  | TableBlock

/** A whole report, nothing in it without a source: what the gate compares the finished file with. */
export type Report = Readonly<{
  language: Language
  title: readonly SourcedRun[]
  blocks: readonly Block[]
  /** How captions are numbered: `Tabell 5.1 Emne.` in chapter 5, or `Tabell 1: Emne`. */
  captions: Readonly<{ chapter: number | null; isColon: boolean }>
  /** Printed at the foot of every page. */
  footer: readonly Inline[]
  fileName: readonly SourcedRun[]
  /** The id by which the file stands in the list of copies; it is written into the file's properties. */
  copyId?: string | null
}>
