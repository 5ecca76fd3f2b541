import type { LogTarget } from '../../contract/log'
import type { ProjectState } from '../../history/project-state'
import type { Assessment } from '../../model/assessment'
import type { AnyId, DocumentId, Id, RecordType } from '../../model/ids'
import { typeOfId } from '../../model/ids'
import { isSpanRecord, type AnyRecord } from '../../model/schema'

/** What a record is called, where the name is kept, the document that it lies on, and the way to it. */
export type NamedRecord = Readonly<{
  record: AnyId | null
  name: string
  nameOf: string
  document: DocumentId | null
  target: LogTarget | null
}>

const nothing: NamedRecord = { record: null, name: '', nameOf: '', document: null, target: null }

/** The records that tell best what a command was about, first the most telling. */
const telling: readonly RecordType[] = [
  'coding',
  'correction',
  'code',
  'participant',
  'memo',
  'passage',
  'turn',
  'place',
  'speaker',
  'document',
  'copy',
  'receipt',
  'profile',
  'assessment',
]

/** What a command was about, as far as its records still exist. */
export function subjectOf(state: ProjectState, records: readonly AnyId[]): NamedRecord {
  for (const type of telling) {
    const id = records.find((it) => typeOfId<RecordType>(it) === type)
    const record = id === undefined ? undefined : state.get<RecordType>(id)
    if (record !== undefined) return nameOf(state, record)
  }
  return nothing
}

/** The document that a record is or lies on; null where there is none, or it is gone. */
export function documentOf(state: ProjectState, id: AnyId): DocumentId | null {
  const record = state.get<RecordType>(id)
  if (record === undefined) return null
  if ('document' in record) return record.document
  if ('turn' in record) return state.get(record.turn)?.document ?? null
  return typeOfId<RecordType>(id) === 'document' ? (id as DocumentId) : null
}

function nameOf(state: ProjectState, record: AnyRecord): NamedRecord {
  const id: AnyId = record.id
  const document = documentOf(state, id)
  if (document !== null)
    return { ...titled(state, document), record: id, document, target: targetIn(state, record, document) }
  const own = { record: id, document: null }
  switch (typeOfId<RecordType>(id)) {
    case 'code':
      return { ...own, ...worded(record, 'name'), target: { kind: 'code', code: id as Id<'code'> } }
    case 'participant':
      return {
        ...own,
        ...worded(record, 'label'),
        target: { kind: 'participant', participant: id as Id<'participant'> },
      }
    case 'memo':
      return { ...own, name: '', nameOf: '', target: { kind: 'memo', memo: id as Id<'memo'> } }
    case 'receipt':
      return { ...own, ...worded(record, 'fileName'), target: { kind: 'file' } }
    case 'copy':
      return { ...own, ...worded(record, 'name'), target: { kind: 'file' } }
    case 'profile':
      return { ...own, ...worded(record, 'name'), target: null }
    case 'assessment': {
      const about = state.get((record as Assessment).about)
      return about === undefined ? { ...nothing, record: id } : nameOf(state, about)
    }
    default:
      return { ...nothing, record: id }
  }
}

function worded(record: AnyRecord, field: string): Pick<NamedRecord, 'name' | 'nameOf'> {
  const name = (record as Readonly<Record<string, unknown>>)[field]
  return { name: String(name), nameOf: `${record.id}/${field}` }
}

function titled(state: ProjectState, document: DocumentId): Pick<NamedRecord, 'name' | 'nameOf'> {
  return { name: state.get(document)?.title ?? '', nameOf: `${document}/title` }
}

function targetIn(state: ProjectState, record: AnyRecord, document: DocumentId): LogTarget {
  const lying = 'turn' in record ? state.get(record.turn) : record
  return lying !== undefined && isSpanRecord(lying)
    ? { kind: 'passage', document, span: lying.span }
    : { kind: 'document', document }
}
