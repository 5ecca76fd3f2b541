import { describe, expect, it } from 'vitest'
import type { Cluster, PlaceInContext } from '../../../core/contract/anonymise'
import type { Tier } from '../../../core/model/identifier'
import type { DocumentId } from '../../../core/model/ids'
import {
  clusterAt,
  groupsOf,
  mainForm,
  nextWaiting,
  orderOf,
  stepFrom,
} from '../../../renderer/features/anonymisation/review-order'

const document = 'document:00000000-0000-4000-8000-000000000001' as DocumentId

function place(start: number, text: string): PlaceInContext {
  const span = { start, end: start + text.length }
  return {
    document,
    documentTitle: 'Intervju',
    span,
    before: '',
    text,
    after: '',
    place: null,
    decision: null,
    doubt: null,
  }
}

function cluster(key: string, tier: Tier, open: number, places: readonly PlaceInContext[] = []): Cluster {
  return {
    key,
    identifier: null,
    kind: 'person',
    tier,
    forms: [key],
    participant: null,
    decision: null,
    places,
    outside: [],
    open,
    documents: [],
    foundBy: ['listed-name'],
    mustShow: false,
  }
}

const clusters = [
  cluster('Sol', 'ask', 1),
  cluster('Bodil', 'certain', 2, [place(10, 'Bodil')]),
  cluster('Ternvær', 'certain', 0),
  cluster('Olern', 'likely', 1, [place(40, 'Olern')]),
]
const order = orderOf(groupsOf(clusters))

describe('the order of the queue', () => {
  it('puts the plain ones first, then the likely and the doubtful, and what is decided last', () => {
    expect(groupsOf(clusters).map((it) => it.id)).toEqual(['certain', 'likely', 'ask', 'decided'])
    expect(order.map((it) => it.key)).toEqual(['Bodil', 'Olern', 'Sol', 'Ternvær'])
  })

  it('leaves out groups with nothing in them', () => {
    expect(groupsOf([]).length).toBe(0)
    expect(groupsOf([cluster('Ternvær', 'ask', 0)]).map((it) => it.id)).toEqual(['decided'])
  })

  it('keeps every cluster exactly once', () => {
    expect([...order].sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual(
      [...clusters].sort((a, b) => (a.key < b.key ? -1 : 1)),
    )
  })

  it('steps one at a time and stops at the ends', () => {
    expect(stepFrom(order, 'Bodil', 1)?.key).toBe('Olern')
    expect(stepFrom(order, 'Bodil', -1)?.key).toBe('Bodil')
    expect(stepFrom(order, 'Ternvær', 1)?.key).toBe('Ternvær')
    expect(stepFrom(order, 'gone', 1)?.key).toBe('Bodil')
    expect(stepFrom([], null, 1)).toBeNull()
  })

  it('finds the next that waits, round the end, and never the one that is being decided', () => {
    expect(nextWaiting(order, 'Bodil')?.key).toBe('Olern')
    expect(nextWaiting(order, 'Sol')?.key).toBe('Bodil')
    expect(nextWaiting([cluster('Bodil', 'certain', 1)], 'Bodil')).toBeNull()
    expect(nextWaiting(order, null)?.key).toBe('Bodil')
  })

  it('names a cluster by its main spelling, and by what stands there where the originals are gone', () => {
    expect(mainForm(order[0]!)).toBe('Bodil')
    expect(mainForm({ ...order[0]!, forms: [], places: [place(3, '[Turid]')] })).toBe('[Turid]')
  })

  it('finds the place that another room points at by any overlap, and nothing beside it', () => {
    expect(clusterAt(clusters, document, { start: 42, end: 43 })?.cluster.key).toBe('Olern')
    expect(clusterAt(clusters, document, { start: 15, end: 20 })).toBeNull()
  })
})
