import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { layOut, type LaidOutTurn } from '../../core/import/lay-out'
import { readTranscript } from '../../core/import/read-transcript'
import type { DocumentKind } from '../../core/model/document'
import type { SpeakerRole } from '../../core/model/speaker'
import type { Span } from '../../core/model/scalars'

const samples = new URL('../../samples/', import.meta.url)

export type GoldEntry = Readonly<{
  document: string
  line: number
  id: string
  surface: string
  where: 'text' | 'title' | 'label' | 'properties' | 'comment' | 'deleted' | 'file-name' | 'link' | 'code' | 'memo' | 'cell' | 'body' | 'footnote' | 'alt-text' | 'voice'
  span: Span | null
  kind: string
  /** Who or what it belongs to. */
  owner: string
  decision: string
  replacement: string | null
}>

export type Passage = Readonly<{
  id: string
  document: string
  span: Span
  codings: readonly Readonly<{ code: string; stance: string | null }>[]
  text: string
}>

/** A quotation of the draft, and what is true of it. */
export type Quotation = Readonly<{ form: string; passage: string | null; participant: string | null; text: string }>

type Study = Readonly<{
  participants: readonly Readonly<{ id: string; name: string | null; pseudonym: string | null; isCounted: boolean }>[]
  documents: readonly Readonly<{
    id: string
    file: string
    title: string
    twin?: string
    kind: DocumentKind
    language: string
    speakers: readonly Readonly<{
      label: string
      role: SpeakerRole
      participant: string | null
      turns?: readonly number[]
    }>[]
  }>[]
  codes: readonly Readonly<{ id: string; parent: string | null; isParked?: boolean; labels: Record<string, string> }>[]
  passages: readonly Passage[]
  codings: readonly Omit<Passage, 'id'>[]
  memos: readonly Readonly<{ text: string }>[]
  supervisor: Readonly<{
    file: string
    comments: readonly Readonly<{ what: string; on: string; text: string }>[]
    deleted: Readonly<{ on: string; text: string }>
    tracked: Readonly<{ delete: string; insert: string }>
    notes: readonly string[]
  }>
  draft: Readonly<{ file: string; quotations: readonly Quotation[] }>
  decisions: readonly Readonly<{ id: string; forms: readonly string[]; decision: { kind: string } }>[]
}>

function json<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, samples), 'utf8')) as T
}

export const study = json<Study>('study.json')
export const gold = json<{ entries: readonly GoldEntry[]; decoys: readonly { text: string; count: number }[] }>(
  'gold.json',
)

/** The bytes of a file of the sample. */
export function bytesOf(file: string): Uint8Array {
  return readFileSync(new URL(`files/${file}`, samples))
}

/** Where a file of the sample lies. */
export function pathOf(file: string): string {
  return fileURLToPath(new URL(`files/${file}`, samples))
}

/** A file of the sample as the importer reads it. */
export function readSample(file: string) {
  const result = readTranscript(file, bytesOf(file))
  if (!result.ok) throw new Error(result.fault.code)
  return { draft: result.value, ...layOut(result.value) }
}

/** Who says a turn: of two under one label, the one whose turns name it. Interviewer and moderator are nobody. */
export function participantOf(document: Study['documents'][number], turn: LaidOutTurn): string | null {
  const under = document.speakers.filter((speaker) => speaker.label === turn.speaker)
  return under.find(({ turns }) => turns?.includes(turn.index!) ?? true)?.participant ?? null
}
