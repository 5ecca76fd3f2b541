import { typeOfId, type DocumentId, type Id, type RecordType } from '../model/ids'
import type { Coding } from '../model/coding'
import type { Document } from '../model/document'
import type { Passage } from '../model/passage'
import type { Place } from '../model/place'
import type { AnyRecord, RecordOf } from '../model/schema'
import type { Settings } from '../model/settings'
import type { Speaker } from '../model/speaker'
import type { Turn } from '../model/turn'
import { createDocumentShelf, type DocumentShelf } from './document-shelf'

/** An open project in memory: its records by id and its texts. It changes by `applyProjectChange` alone. */
export type ProjectState = Readonly<{
  /** The record with this id, or undefined. */
  get<T extends RecordType>(id: Id<T>): RecordOf<T> | undefined
  /** Every record of a type, in no promised order. The array given does not change later. */
  all<T extends RecordType>(type: T): readonly RecordOf<T>[]
  /** The project's settings. Throws while there are none. */
  settings(): Settings
  /** The documents by `order`. */
  documents(): readonly Document[]
  /** The text of a document; empty for one that is not there. */
  textOf(document: DocumentId): string
  /** Rises by one at each change of the text; 0 for a document that is not there. */
  revisionOf(document: DocumentId): number
  /** By start, then end. */
  turnsOf(document: DocumentId): readonly Turn[]
  /** By start, then end. */
  codingsOf(document: DocumentId): readonly Coding[]
  /** By start, then end. */
  placesOf(document: DocumentId): readonly Place[]
  /** By start, then end. */
  passagesOf(document: DocumentId): readonly Passage[]
  /** By label. */
  speakersOf(document: DocumentId): readonly Speaker[]
}>

/** The writing side of a state. For `applyProjectChange` alone. */
export type StateWriter = Readonly<{
  put(record: AnyRecord): void
  drop(id: Id<RecordType>): void
  setText(document: DocumentId, text: string): void
}>

const writers = new WeakMap<ProjectState, StateWriter>()

/** The writing side of a state. For `applyProjectChange` alone. */
export function writerOf(state: ProjectState): StateWriter {
  const writer = writers.get(state)
  if (!writer) throw new Error('Not a state made by createState')
  return writer
}

type Store = {
  readonly records: Map<RecordType, Map<string, AnyRecord>>
  /** Arrays handed out by `all`, until a record of the type changes. */
  readonly lists: Map<RecordType, readonly AnyRecord[]>
  readonly texts: Map<DocumentId, string>
  readonly shelves: Map<DocumentId, DocumentShelf>
  documents: readonly Document[] | null
}

/** A state without records. */
export function createState(): ProjectState {
  const store: Store = {
    records: new Map(),
    lists: new Map(),
    texts: new Map(),
    shelves: new Map(),
    documents: null,
  }
  const state = readerOf(store)
  writers.set(state, {
    put: (record) => put(store, record),
    drop: (id) => drop(store, id),
    setText(document, text) {
      if (text === '') store.texts.delete(document)
      else store.texts.set(document, text)
    },
  })
  return state
}

function readerOf(store: Store): ProjectState {
  function get<T extends RecordType>(id: Id<T>): RecordOf<T> | undefined {
    return store.records.get(typeOfId(id))?.get(id) as RecordOf<T> | undefined
  }
  function all<T extends RecordType>(type: T): readonly RecordOf<T>[] {
    let list = store.lists.get(type)
    if (!list) {
      list = [...(store.records.get(type)?.values() ?? [])]
      store.lists.set(type, list)
    }
    return list as readonly RecordOf<T>[]
  }
  return {
    get,
    all,
    settings() {
      const [only] = all('settings')
      if (!only) throw new Error('The project has no settings')
      return only
    },
    documents() {
      store.documents ??= all('document').toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
      return store.documents
    },
    textOf: (document) => store.texts.get(document) ?? '',
    revisionOf: (document) => get(document)?.revision ?? 0,
    turnsOf: (document) => store.shelves.get(document)?.turns.sorted() ?? [],
    codingsOf: (document) => store.shelves.get(document)?.codings.sorted() ?? [],
    placesOf: (document) => store.shelves.get(document)?.places.sorted() ?? [],
    passagesOf: (document) => store.shelves.get(document)?.passages.sorted() ?? [],
    speakersOf: (document) => store.shelves.get(document)?.speakers.sorted() ?? [],
  }
}

function put(store: Store, record: AnyRecord): void {
  const type = typeOfId<RecordType>(record.id)
  let ofType = store.records.get(type)
  if (!ofType) store.records.set(type, (ofType = new Map<string, AnyRecord>()))
  const before = ofType.get(record.id)
  if (before && 'document' in before) store.shelves.get(before.document)?.drop(before)
  ofType.set(record.id, record)
  store.lists.delete(type)
  if (type === 'document') store.documents = null
  if ('document' in record) {
    let shelf = store.shelves.get(record.document)
    if (!shelf) store.shelves.set(record.document, (shelf = createDocumentShelf()))
    shelf.put(record)
  }
}

function drop(store: Store, id: Id<RecordType>): void {
  const type = typeOfId(id)
  const ofType = store.records.get(type)
  const before = ofType?.get(id)
  if (!ofType || !before) return
  ofType.delete(id)
  store.lists.delete(type)
  if (type === 'document') store.documents = null
  if ('document' in before) {
    const shelf = store.shelves.get(before.document)
    shelf?.drop(before)
    if (shelf?.isEmpty()) store.shelves.delete(before.document)
  }
}
