import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inReach, reachesOf, scopeOf, type Reach } from '../../../renderer/features/anonymisation/decision/scope'
import { placeKey } from '../../../renderer/features/anonymisation/review-order'
import { code, first, placeAt, second, wordsAt } from './clusters'

const here = placeAt(10, 'Bodil')
const later = placeAt(40, 'Bodils')
const there = placeAt(10, 'Bodil', { document: second })
const title = wordsAt(0, 'Bodil', { record: first, field: 'title', document: first })
const name = wordsAt(3, 'Bodil')
const all = [here, later, there, title, name]
const none = new Set<string>()
const reach = (more: Partial<Reach>): Reach => ({ kind: 'project', place: here, picked: none, ...more })

describe('how far a decision reaches', () => {
  it('is everywhere for the project, whatever is current or picked', () => {
    expect(scopeOf(all, reach({ place: null }))).toBe('project')
    expect(inReach(all, reach({ picked: new Set([placeKey(name)]) }))).toEqual(all)
  })

  it('takes a title and a file name with the document they belong to', () => {
    expect(inReach(all, reach({ kind: 'document' }))).toEqual([here, later, title])
    expect(scopeOf(all, reach({ kind: 'document' }))).toEqual({ document: first })
    expect(scopeOf(all, reach({ kind: 'document', place: title }))).toEqual({ document: first })
  })

  it('is the current place alone until places are picked', () => {
    expect(scopeOf(all, reach({ kind: 'places', place: there }))).toEqual({
      places: [{ document: second, span: there.span }],
    })
    const picked = new Set([placeKey(later), placeKey(name)])
    expect(scopeOf(all, reach({ kind: 'places', picked }))).toEqual({
      places: [
        { document: first, span: later.span },
        { record: code, field: 'name', span: name.span },
      ],
    })
  })

  it('tells places at the same offset of two documents, and of a text and a field, apart', () => {
    expect(new Set(all.map(placeKey)).size).toBe(all.length)
  })

  it('is nothing where there is no place to point at', () => {
    expect(scopeOf(all, reach({ kind: 'places', place: null }))).toBeNull()
    expect(scopeOf([], reach({ kind: 'document' }))).toBeNull()
  })

  it('offers no document for what belongs to none', () => {
    expect(reachesOf(null)).toEqual(['project'])
    expect(reachesOf(name)).toEqual(['project', 'places'])
    expect(reachesOf(title)).toEqual(['project', 'document', 'places'])
  })

  it('sends exactly the places that it shows', () =>
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), (some) => {
        const shown = reach({ kind: 'places', picked: new Set(some.map(placeKey)) })
        const sent = scopeOf(all, shown)
        expect(inReach(all, shown)).toEqual(some)
        expect(sent !== null && typeof sent === 'object' && 'places' in sent && sent.places.length).toBe(some.length)
      }),
    ))
})
