import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cluster } from '../../../core/contract/anonymise'
import {
  groupsOf,
  matching,
  nextWaiting,
  orderOf,
  stepFrom,
  tiers,
} from '../../../renderer/features/anonymisation/review-order'
import { clusterOf, placeAt, wordsAt } from './clusters'

const letters = fc.string({ unit: fc.constantFrom('a', 'B', 'æ', 'Ø', 'å', ' '), minLength: 1, maxLength: 6 })
const cluster = fc.record({
  tier: fc.constantFrom(...tiers),
  open: fc.nat(3),
  forms: fc.array(letters, { minLength: 1, maxLength: 3 }),
  text: letters,
  isOutside: fc.boolean(),
})
/** Any queue: no two clusters have the same key. */
const queues = fc.array(cluster, { maxLength: 12 }).map((all) =>
  all.map(({ text, isOutside, ...it }, index) =>
    clusterOf(`key ${index}`, {
      ...it,
      places: isOutside ? [] : [placeAt(index * 10, text)],
      outside: isOutside ? [wordsAt(0, text)] : [],
    }),
  ),
)
const keys = (clusters: readonly Cluster[]) => clusters.map((it) => it.key)

describe('any queue', () => {
  it('has every cluster in just one group, what waits before what is decided', () => {
    fc.assert(
      fc.property(queues, (queue) => {
        const order = orderOf(groupsOf(queue))
        expect(keys(order).toSorted()).toEqual(keys(queue).toSorted())
        expect(order.map((it) => it.open > 0)).toEqual(
          order.map((it) => it.open > 0).toSorted((a, b) => Number(b) - Number(a)),
        )
        for (const { id, clusters } of groupsOf(queue)) {
          expect(clusters.length).toBeGreaterThan(0)
          expect(clusters.every((it) => (it.open === 0 ? id === 'decided' : id === it.tier))).toBe(true)
        }
      }),
    )
  })

  it('keeps the order that the core gave within a group', () => {
    fc.assert(
      fc.property(queues, (queue) => {
        const place = new Map(queue.map((it, index) => [it.key, index]))
        for (const { clusters } of groupsOf(queue)) {
          const places = clusters.map((it) => place.get(it.key)!)
          expect(places).toEqual(places.toSorted((a, b) => a - b))
        }
      }),
    )
  })

  it('leads to each that waits in as many steps as wait, and then to none else', () => {
    fc.assert(
      fc.property(queues, (queue) => {
        const order = orderOf(groupsOf(queue))
        const waiting = order.filter((it) => it.open > 0)
        const met: string[] = []
        for (let at = nextWaiting(order, null); at && !met.includes(at.key); at = nextWaiting(order, at.key))
          met.push(at.key)
        expect(met.toSorted()).toEqual(keys(waiting).toSorted())
      }),
    )
  })

  it('is never left by a step, and a step back takes one where one was unless an end held', () => {
    fc.assert(
      fc.property(queues, fc.nat(11), (queue, index) => {
        const order = orderOf(groupsOf(queue))
        const from = order[index]
        if (from === undefined) return
        const next = stepFrom(order, from.key, 1)!
        expect(order).toContain(next)
        if (next !== from) expect(stepFrom(order, next.key, -1)).toBe(from)
        else expect(order.at(-1)).toBe(from)
      }),
    )
  })
})

describe('the queue narrowed by letters', () => {
  it('is a part of the whole, in its order, and the whole for no letters', () => {
    fc.assert(
      fc.property(queues, letters, (queue, text) => {
        const found = matching(queue, text)
        expect(queue.filter((it) => found.includes(it))).toEqual(found)
        expect(matching(queue, '  ')).toEqual(queue)
      }),
    )
  })

  it('finds a cluster by any piece of a spelling or a place, whether capital or small', () => {
    fc.assert(
      fc.property(queues, fc.nat(11), fc.boolean(), (queue, index, isCapital) => {
        const wanted = queue[index]
        if (wanted === undefined) return
        for (const words of [...wanted.forms, ...wanted.places.map((it) => it.text)]) {
          const piece = words.slice(0, 3).trim()
          const typed = isCapital ? piece.toLocaleUpperCase('nb') : piece.toLocaleLowerCase('nb')
          expect(matching(queue, typed)).toContain(wanted)
        }
      }),
    )
  })

  it('finds no cluster that has the letters nowhere', () => {
    fc.assert(
      fc.property(queues, (queue) => {
        expect(matching(queue, 'zq')).toEqual([])
      }),
    )
  })
})
