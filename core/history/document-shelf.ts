import { compareSpans } from '../anchor/span'
import { typeOfId, type RecordType } from '../model/ids'
import type { Coding } from '../model/coding'
import type { Passage } from '../model/passage'
import type { Place } from '../model/place'
import type { AnyRecord } from '../model/schema'
import type { Speaker } from '../model/speaker'
import type { Turn } from '../model/turn'

/** Records of one type on one document, sorted when they are asked for. */
export type SortedSet<R> = Readonly<{
  put(record: R): void
  drop(id: string): void
  size(): number
  /** The array given does not change later. */
  sorted(): readonly R[]
}>

/** The records that lie on one document. */
export type DocumentShelf = Readonly<{
  turns: SortedSet<Turn>
  codings: SortedSet<Coding>
  places: SortedSet<Place>
  passages: SortedSet<Passage>
  speakers: SortedSet<Speaker>
  put(record: AnyRecord): void
  drop(record: AnyRecord): void
  isEmpty(): boolean
}>

type WithSpan = Turn | Coding | Place | Passage
type OnDocument = WithSpan | Speaker

function bySpan(a: WithSpan, b: WithSpan): number {
  return compareSpans(a.span, b.span) || (a.id < b.id ? -1 : 1)
}

function byLabel(a: Speaker, b: Speaker): number {
  if (a.label !== b.label) return a.label < b.label ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** An empty shelf. */
export function createDocumentShelf(): DocumentShelf {
  const turns = createSortedSet<Turn>(bySpan)
  const codings = createSortedSet<Coding>(bySpan)
  const places = createSortedSet<Place>(bySpan)
  const passages = createSortedSet<Passage>(bySpan)
  const speakers = createSortedSet<Speaker>(byLabel)
  const sets: Partial<Record<RecordType, SortedSet<OnDocument>>> = {
    turn: turns,
    coding: codings,
    place: places,
    passage: passages,
    speaker: speakers,
  }
  return {
    turns,
    codings,
    places,
    passages,
    speakers,
    put: (record) => sets[typeOfId<RecordType>(record.id)]?.put(record as OnDocument),
    drop: (record) => sets[typeOfId<RecordType>(record.id)]?.drop(record.id),
    isEmpty: () => Object.values(sets).every((it) => it.size() === 0),
  }
}

/** The former order is the start of the next sort, which is then nearly linear. */
function createSortedSet<R extends Readonly<{ id: string }>>(compare: (a: R, b: R) => number): SortedSet<R> {
  const records = new Map<string, R>()
  let order: readonly R[] = []
  let fresh = new Map<string, R>()
  let isCurrent = true
  return {
    put(record) {
      records.set(record.id, record)
      fresh.set(record.id, record)
      isCurrent = false
    },
    drop(id) {
      records.delete(id)
      fresh.delete(id)
      isCurrent = false
    },
    size: () => records.size,
    sorted() {
      if (isCurrent) return order
      const kept = order.filter((it) => records.get(it.id) === it && !fresh.has(it.id))
      order = [...kept, ...fresh.values()].sort(compare)
      fresh = new Map()
      isCurrent = true
      return order
    },
  }
}
