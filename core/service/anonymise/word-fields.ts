import type { ProjectState } from '../../history/project-state'
import type { AnyId, DocumentId } from '../../model/ids'
import type { AnyRecord } from '../../model/schema'

/** A text of a record outside the documents' texts. `isLabel`: the whole is what somebody is called. */
export type WordField = Readonly<{
  record: AnyId
  /** What the record is called on screen; empty for what has no name. */
  recordName: string
  field: string
  text: string
  document: DocumentId | null
  isLabel: boolean
}>

type Basis = Readonly<{ record: AnyRecord; recordName?: string; document?: DocumentId; isLabel?: boolean }>

/** Every text outside the documents' texts that is not empty: memos, codes, titles, labels, attributes, saved reports. */
export function wordFields(state: ProjectState): readonly WordField[] {
  const settings = state.all('settings').map((it) => fields({ record: it, recordName: it.title }, { title: it.title }))
  const documents = state
    .documents()
    .map((it) =>
      fields({ record: it, recordName: it.title, document: it.id }, { title: it.title, fileName: it.fileName }),
    )
  const speakers = state.all('speaker').map((it) => {
    const recordName = state.get(it.document)?.title ?? ''
    return fields({ record: it, recordName, document: it.document, isLabel: true }, { label: it.label })
  })
  const participants = state
    .all('participant')
    .flatMap((it) => [
      fields({ record: it, recordName: it.label, isLabel: true }, { label: it.label }),
      fields({ record: it, recordName: it.label }, under('attributes', it.attributes)),
    ])
  const codes = state.all('code').map((it) => {
    const { name, definition, use, notUse, example } = it
    return fields(
      { record: it, recordName: name },
      { name, ...under('names', it.names), definition, use, notUse, example },
    )
  })
  const memos = state.all('memo').map((it) => fields({ record: it }, { text: it.text }))
  const profiles = state
    .all('profile')
    .map((it) => fields({ record: it, recordName: it.name }, { name: it.name, 'options.title': it.options.title }))
  return [settings, documents, speakers, participants, codes, memos, profiles].flat(2)
}

function under(name: string, values: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${name}.${key}`, value]))
}

function fields(basis: Basis, texts: Readonly<Record<string, string | null | undefined>>): readonly WordField[] {
  const { record, recordName = '', document = null, isLabel = false } = basis
  return Object.entries(texts).flatMap(([field, text]) =>
    text ? [{ record: record.id, recordName, field, text, document, isLabel }] : [],
  )
}

/** The record with another text in one field; `names.nn` names a value inside `names`. */
export function withFieldText<T extends AnyRecord>(record: T, field: string, text: string): T {
  const dot = field.indexOf('.')
  if (dot === -1) return { ...record, [field]: text }
  const outer = field.slice(0, dot)
  const inner = (record as unknown as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[outer]
  return { ...record, [outer]: { ...inner, [field.slice(dot + 1)]: text } }
}
