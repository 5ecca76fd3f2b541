import type { ProjectState } from '../../history/project-state'
import type { AnyId, DocumentId } from '../../model/ids'
import type { Profile } from '../../model/profile'
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
    .map((it) => fields({ record: it, recordName: it.name }, { name: it.name, ...wordsOfOptions(it.options) }))
  const copies = state
    .all('copy')
    .map((it) => fields({ record: it, recordName: it.name }, { name: it.name, reason: it.reason }))
  return [settings, documents, speakers, participants, codes, memos, profiles, copies].flat(2)
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

/** What the user has written into the choices of a report. */
function wordsOfOptions({
  title,
  chapter,
  quotes,
  informants,
}: Profile['options']): Record<string, string | undefined> {
  const columns = informants.columns.flatMap(({ heading, words }, at) =>
    Object.entries({ heading, ...under('words', words) }).map(
      ([key, value]) => [`options.informants.columns.${at}.${key}`, value] as const,
    ),
  )
  const attributions = Object.entries(quotes.attributionOf).map(
    ([document, it]) => [`options.quotes.attributionOf.${document}.words`, it.words] as const,
  )
  return {
    'options.title': title,
    'options.chapter.title': chapter.title,
    'options.quotes.attribution.words': quotes.attribution.words,
    ...Object.fromEntries([...attributions, ...columns]),
  }
}

type Node = Readonly<Record<string, unknown>> | readonly unknown[]

/** The text in one field of a record; `names.nn` names a value inside `names`. Throws where there is no such field. */
export function textInField(record: AnyRecord, field: string): string {
  const value = valueAt(record, field)
  return typeof value === 'string' ? value : ''
}

/** The record with another text in one field. */
export function withFieldText<T extends AnyRecord>(record: T, field: string, text: string): T {
  return withValueAt(record, field, text) as T
}

function valueAt(node: Node, path: string): unknown {
  const key = firstKey(node, path)
  const inner = (node as Readonly<Record<string, unknown>>)[key]
  return key === path ? inner : valueAt(inner as Node, path.slice(key.length + 1))
}

function withValueAt(node: Node, path: string, text: string): Node {
  const key = firstKey(node, path)
  const inner = (node as Readonly<Record<string, unknown>>)[key]
  const value = key === path ? text : withValueAt(inner as Node, path.slice(key.length + 1), text)
  return Array.isArray(node) ? node.with(Number(key), value) : { ...node, [key]: value }
}

/** The key that a path goes by. Keys that a user has made up, as names of attributes, may have points in them. */
function firstKey(node: Node, path: string): string {
  if (typeof node !== 'object' || node === null) throw new Error('No such field')
  if (Object.hasOwn(node, path)) return path
  const isInner = (key: string, value: unknown) => path.startsWith(`${key}.`) && typeof value === 'object'
  const found = Object.entries(node).find(([key, value]) => isInner(key, value))
  if (found === undefined) throw new Error('No such field')
  return found[0]
}
