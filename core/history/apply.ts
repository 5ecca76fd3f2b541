import { applyChangeSet, invertChangeSet, mapSpan } from '../anchor/change-set'
import type { AnyId, DocumentId } from '../model/ids'
import type { AnyRecord, SpanRecord } from '../model/schema'
import type { ProjectChange, TextChange } from './project-change'
import { writerOf, type ProjectState } from './project-state'

/**
 * Brings the state from before the change to after it. Throws, with the state as it was, when the change does not fit:
 * a record to remove or update is missing, one to add is there, or a text is another one.
 */
export function applyProjectChange(state: ProjectState, change: ProjectChange): void {
  checkRecords(state, change)
  const texts = change.texts.map((it) => ({ ...it, text: applyChangeSet(state.textOf(it.document), it.change) }))
  const writer = writerOf(state)
  for (const record of change.records.removed) writer.drop(record.id)
  for (const { text, ...textChange } of texts) {
    moveSpans(state, textChange)
    writer.setText(textChange.document, text)
  }
  for (const { after } of change.records.updated) writer.put(after)
  for (const record of change.records.added) writer.put(record)
}

/** The change that leads back to the exact former state. */
export function invertProjectChange(change: ProjectChange): ProjectChange {
  return {
    mapping: change.mapping,
    texts: change.texts.map((it) => ({
      document: it.document,
      change: invertChangeSet(it.change),
      displaced: it.displaced.map(({ id, before, after }) => ({ id, before: after, after: before })),
    })),
    records: {
      added: change.records.removed,
      updated: change.records.updated.map(({ before, after }) => ({ before: after, after: before })),
      removed: change.records.added,
    },
  }
}

/** Every record that a change adds, replaces, removes or displaces, and every document whose text it changes; once each, by id. */
export function recordsOfChange(change: ProjectChange): readonly AnyId[] {
  const ids = new Set<AnyId>()
  for (const { document, displaced } of change.texts) {
    ids.add(document)
    for (const { id } of displaced) ids.add(id)
  }
  for (const record of change.records.added) ids.add(record.id)
  for (const { after } of change.records.updated) ids.add(after.id)
  for (const record of change.records.removed) ids.add(record.id)
  return [...ids].sort()
}

/** The documents whose text, or whose records, a change touches: those that a snapshot must write anew. */
export function documentsOfChange(change: ProjectChange): ReadonlySet<DocumentId> {
  const { added, updated, removed } = change.records
  const records = [...added, ...removed, ...updated.flatMap(({ before, after }) => [before, after])]
  const documents = new Set(change.texts.map((it) => it.document))
  for (const record of records) {
    const document = documentOfRecord(record)
    if (document) documents.add(document)
  }
  return documents
}

/** The document that a record lies on, or is; null for one that lies on none. */
export function documentOfRecord(record: AnyRecord): DocumentId | null {
  if ('document' in record) return record.document
  return record.id.startsWith('document:') ? (record.id as DocumentId) : null
}

/** The turns, codings, places and passages of a document. */
export function spanRecordsOf(state: ProjectState, document: DocumentId): readonly SpanRecord[] {
  const { turnsOf, codingsOf, placesOf, passagesOf } = state
  return [...turnsOf(document), ...codingsOf(document), ...placesOf(document), ...passagesOf(document)]
}

function moveSpans(state: ProjectState, { document, change, displaced }: TextChange): void {
  const writer = writerOf(state)
  const exact = new Map<AnyId, SpanRecord['span']>(displaced.map((it) => [it.id, it.after]))
  for (const record of spanRecordsOf(state, document)) {
    const span = exact.get(record.id) ?? mapSpan(change, record.span)
    if (span !== record.span) writer.put({ ...record, span })
  }
}

function checkRecords(state: ProjectState, { records }: ProjectChange): void {
  for (const { id } of [...records.removed, ...records.updated.map((it) => it.after)])
    if (!state.get<never>(id as never)) throw new Error(`No record ${id} to change`)
  for (const { id } of records.added)
    if (state.get<never>(id as never)) throw new Error(`Record ${id} is there already`)
}
