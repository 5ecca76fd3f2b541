import {
  applyChangeSet,
  composeChangeSets,
  invertChangeSet,
  mapSpan,
  replaceSpans,
  type ChangeSet,
} from '../anchor/change-set'
import { isSameSpan } from '../anchor/span'
import type { AnyId, DocumentId } from '../model/ids'
import type { Span } from '../model/scalars'
import { isSpanRecord, type AnyRecord, type RecordOf } from '../model/schema'
import { spanRecordsOf } from './apply'
import { canonicalJson } from './canonical-json'
import { dependantsOf } from './dependants'
import type { ProjectChange, RecordDiff, TextChange } from './project-change'
import type { ProjectState } from './project-state'

/**
 * Gathers what one command does. Nothing is applied before the change that `build` gives is.
 * Spans of added and updated records count in the text as it stands after the whole change.
 */
export type ChangeBuilder = Readonly<{
  add(record: AnyRecord): void
  update(record: AnyRecord): void
  /** Takes a record out. Memos about it, corrections of it and what was answered about it go with it, and what identifiers know of its words (see `dependantsOf`). */
  remove(id: AnyId): void
  /** Changes the text; a second change of one document counts in the text after the first. */
  editText(document: DocumentId, change: ChangeSet): void
  /** Where a span of the text as it was stands after the text changes given so far. */
  movedTo(document: DocumentId, span: Span): Span
  build(): ProjectChange
}>

type Draft = Readonly<{
  state: ProjectState
  added: Map<string, AnyRecord>
  updated: Map<string, AnyRecord>
  removed: Map<string, AnyRecord>
  texts: Map<DocumentId, ChangeSet>
}>

/** Begins a change of the state as it stands. Adding what is there, or changing what is not, throws. */
export function beginChange(state: ProjectState): ChangeBuilder {
  const draft: Draft = { state, added: new Map(), updated: new Map(), removed: new Map(), texts: new Map() }
  return {
    add: (record) => add(draft, record),
    update: (record) => update(draft, record),
    remove: (id) => remove(draft, id),
    editText: (document, change) => editText(draft, document, change),
    movedTo(document, span) {
      const change = draft.texts.get(document)
      return change === undefined ? span : mapSpan(change, span)
    },
    build: () => build(draft),
  }
}

/** Whether a change changes nothing. */
export function isEmptyChange({ texts, records }: ProjectChange): boolean {
  return texts.length + records.added.length + records.updated.length + records.removed.length === 0
}

function stored({ state }: Draft, id: AnyId): AnyRecord | undefined {
  return state.get(id)
}

function add(draft: Draft, record: AnyRecord): void {
  if (draft.removed.delete(record.id)) {
    draft.updated.set(record.id, record)
    return
  }
  if (draft.added.has(record.id) || stored(draft, record.id)) throw new Error(`Record ${record.id} is there already`)
  draft.added.set(record.id, record)
}

function update(draft: Draft, record: AnyRecord): void {
  if (draft.added.has(record.id)) {
    draft.added.set(record.id, record)
    return
  }
  if (draft.removed.has(record.id) || !stored(draft, record.id)) throw new Error(`No record ${record.id} to update`)
  draft.updated.set(record.id, record)
}

function remove(draft: Draft, id: AnyId): void {
  if (draft.added.delete(id)) return
  const before = stored(draft, id)
  if (!before || draft.removed.has(id)) throw new Error(`No record ${id} to remove`)
  draft.updated.delete(id)
  draft.removed.set(id, before)
}

function editText(draft: Draft, document: DocumentId, change: ChangeSet): void {
  const isThere = stored(draft, document) && !draft.removed.has(document)
  if (!isThere && !draft.added.has(document)) throw new Error(`No document ${document} to edit`)
  const former = draft.texts.get(document)
  const whole = former ? composeChangeSets(former, change) : change
  applyChangeSet(draft.state.textOf(document), whole)
  draft.texts.set(document, whole)
}

function build(draft: Draft): ProjectChange {
  settleDependants(draft)
  const edits = textsOf(draft)
  const updated = updatedOf(draft, edits)
  const given = new Set<AnyId>([...draft.removed.keys(), ...updated.map(({ after }) => after.id)] as AnyId[])
  const texts = [...edits].map(([document, change]): TextChange => {
    const displaced = displacedBy(draft.state, document, change).filter(({ id }) => !given.has(id))
    return { document, change, displaced }
  })
  return {
    mapping: 1,
    texts,
    records: { added: [...draft.added.values()], updated, removed: [...draft.removed.values()] },
  }
}

function settleDependants(draft: Draft): void {
  if (draft.removed.size === 0) return
  const gone = new Set([...draft.removed.keys()] as AnyId[])
  const { memos, identifiers } = dependantsOf(gone, {
    memos: afterwards(draft, 'memo'),
    identifiers: afterwards(draft, 'identifier'),
  })
  for (const { id, turn } of afterwards(draft, 'correction')) if (gone.has(turn)) remove(draft, id)
  for (const { id, about } of afterwards(draft, 'assessment')) if (gone.has(about)) remove(draft, id)
  for (const { id } of memos) remove(draft, id)
  for (const { id } of unnotedPassages(draft)) remove(draft, id)
  for (const it of identifiers) update(draft, it)
}

/** Passages that were marked for memos and have none any more. */
function unnotedPassages(draft: Draft): readonly RecordOf<'passage'>[] {
  const passages = afterwards(draft, 'passage')
  if (passages.length === 0) return []
  const noted = new Set(afterwards(draft, 'memo').map((it) => it.about))
  return passages.filter((it) => !noted.has(it.id))
}

/** The records of a type as the change leaves them. */
function afterwards<T extends 'memo' | 'identifier' | 'correction' | 'passage' | 'assessment'>(
  draft: Draft,
  type: T,
): readonly RecordOf<T>[] {
  const { added, updated, removed } = draft
  const stays = draft.state.all(type).filter((it) => !removed.has(it.id))
  const isOfType = (it: AnyRecord): it is RecordOf<T> => it.id.startsWith(`${type}:`)
  return [
    ...stays.map((it) => (updated.get(it.id) as typeof it | undefined) ?? it),
    ...[...added.values()].filter(isOfType),
  ]
}

/** The changes of text that change something, with those of the documents that go. */
function textsOf({ state, added, removed, texts }: Draft): ReadonlyMap<DocumentId, ChangeSet> {
  const edits = new Map<DocumentId, ChangeSet>()
  for (const [document, change] of texts)
    if (change.edits.length > 0 && (added.has(document) || state.get(document))) edits.set(document, change)
  for (const id of removed.keys()) {
    if (!id.startsWith('document:')) continue
    const document = id as DocumentId
    const text = state.textOf(document)
    edits.delete(document)
    if (text !== '') edits.set(document, replaceSpans(text, [{ span: { start: 0, end: text.length }, text: '' }]))
  }
  return edits
}

function updatedOf(draft: Draft, edits: ReadonlyMap<DocumentId, ChangeSet>): RecordDiff['updated'] {
  const after = new Map(draft.updated)
  for (const document of edits.keys()) {
    const record = draft.state.get(document)
    if (!record || draft.removed.has(document)) continue
    const given = (after.get(document) as typeof record | undefined) ?? record
    after.set(document, { ...given, revision: record.revision + 1 })
  }
  return [...after.values()].flatMap((record) => {
    const before = stored(draft, record.id)!
    return isSame(byMapping(before, edits), record) ? [] : [{ before, after: record }]
  })
}

/** The record as the text changes alone leave it. */
function byMapping(record: AnyRecord, edits: ReadonlyMap<DocumentId, ChangeSet>): AnyRecord {
  if (!isSpanRecord(record)) return record
  const change = edits.get(record.document)
  return change ? { ...record, span: mapSpan(change, record.span) } : record
}

function isSame(a: AnyRecord, b: AnyRecord): boolean {
  return canonicalJson(a) === canonicalJson(b)
}

function displacedBy(state: ProjectState, document: DocumentId, change: ChangeSet): TextChange['displaced'] {
  const back = invertChangeSet(change)
  return spanRecordsOf(state, document).flatMap(({ id, span: before }) => {
    const after = mapSpan(change, before)
    return isSameSpan(mapSpan(back, after), before) ? [] : [{ id, before, after }]
  })
}
