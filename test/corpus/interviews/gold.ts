import type { IdentifierKind } from '../../../core/model/identifier'
import type { Language, Span } from '../../../core/model/scalars'

/** How near an identifier leads to one person (FSD): by itself, with a little searching, or only together with others. */
export type Risk = 'direct' | 'strong' | 'indirect'

/** How it is written, for telling what kinds of writing are missed. */
export type Form =
  | 'plain'
  | 'full'
  | 'surname'
  | 'genitive'
  | 'article'
  | 'pet'
  | 'initials'
  | 'spelled'
  | 'misheard'
  | 'compound'
  | 'inhabitant'
  | 'written'
  | 'spoken'
  | 'described'
  | 'label'

/** What is planted: kind, whom or what it belongs to, and how it is written. `described`: no name and no number. */
export type Mark = Readonly<{
  kind: IdentifierKind
  owner: string
  risk: Risk
  form: Form
  /** Which sort of name: from the lists, Sámi, from abroad, rare, a word. */
  sort: string
}>

export type Gold = Mark & Readonly<{ span: Span }>

/** A stretch of a text: words, a planted identifier, or words that look like one and are none. */
export type Piece = Readonly<{ text: string; mark?: Mark; isDecoy?: boolean }>

/** The manner of speech of an interview. */
export const varieties = ['nb', 'nn', 'nord', 'trønder', 'vest', 'øst', 'secondLanguage', 'en'] as const
export type Variety = (typeof varieties)[number]

/** How it was written down: by a person, or by a machine without capitals, with a few of them, or with no mark at all. */
export const writings = ['typed', 'lower-case', 'few', 'bare'] as const
export type Writing = (typeof writings)[number]

export type Interview = Readonly<{
  id: string
  study: string
  variety: Variety
  writing: Writing
  language: Language
  /** Names that the speakers are labelled with: the app knows them from the import. */
  names: readonly string[]
  text: string
  gold: readonly Gold[]
  decoys: readonly Span[]
}>
