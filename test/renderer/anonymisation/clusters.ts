import type { Cluster, PlaceInContext, WordPlace } from '../../../core/contract/anonymise'
import type { AnyId, DocumentId } from '../../../core/model/ids'

export const first = 'document:00000000-0000-4000-8000-000000000001' as DocumentId
export const second = 'document:00000000-0000-4000-8000-000000000002' as DocumentId
export const code = 'code:00000000-0000-4000-8000-000000000003' as AnyId

export function placeAt(start: number, text: string, more: Partial<PlaceInContext> = {}): PlaceInContext {
  const span = { start, end: start + text.length }
  return {
    document: first,
    documentTitle: 'Intervju',
    span,
    before: '',
    text,
    after: '',
    place: null,
    decision: null,
    doubt: null,
    ...more,
  }
}

export function wordsAt(start: number, text: string, more: Partial<WordPlace> = {}): WordPlace {
  const span = { start, end: start + text.length }
  return {
    record: code,
    field: 'name',
    recordName: `${text} om natta`,
    document: null,
    span,
    before: '',
    text,
    after: '',
    decision: null,
    ...more,
  }
}

export function clusterOf(key: string, more: Partial<Cluster> = {}): Cluster {
  return {
    key,
    identifier: null,
    kind: 'person',
    tier: 'certain',
    forms: [key],
    participant: null,
    decision: null,
    places: [],
    outside: [],
    open: 1,
    documents: [],
    foundBy: ['listed-name'],
    mustShow: false,
    ...more,
  }
}
