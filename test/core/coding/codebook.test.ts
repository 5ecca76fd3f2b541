import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codebookOrder,
  countedBelow,
  descendantsOf,
  moveCode,
  nextColour,
  nextOrder,
  parkedCodes,
  pathOf,
} from '../../../core/coding/codebook'
import type { Code } from '../../../core/model/code'
import type { CodeId } from '../../../core/model/ids'
import { studyKit } from '../../support/study'

const kit = studyKit(4)

function names(codes: readonly Code[]): readonly string[] {
  return codebookOrder(codes).map(({ code, depth }) => '·'.repeat(depth) + code.name)
}

function withChanges(codes: readonly Code[], changed: readonly Code[]): readonly Code[] {
  const byId = new Map(changed.map((it) => [it.id, it]))
  return codes.map((it) => byId.get(it.id) ?? it)
}

function moved(codes: readonly Code[], id: CodeId, parent: CodeId | null, index: number): readonly Code[] {
  const result = moveCode(codes, id, parent, index)
  if (!result.ok) throw new Error(result.fault.code)
  return withChanges(codes, result.value)
}

function siblings(codes: readonly Code[], parent: CodeId | null): readonly CodeId[] {
  return codebookOrder(codes).flatMap(({ code }) => (code.parent === parent ? [code.id] : []))
}

describe('the codebook', () => {
  const a = kit.code('Alene')
  const a1 = kit.code('Avgjøre', a.id)
  const a2 = kit.code('Bakvakt', a.id)
  const a1x = kit.code('Natt', a1.id)
  const b = kit.code('Tid')
  const codes = [b, a1x, a2, a1, a]

  it('lists each category before what is below it', () => {
    expect(names(codes)).toEqual(['Alene', '·Avgjøre', '··Natt', '·Bakvakt', 'Tid'])
  })

  it('puts codes of the same order in the order of the Norwegian alphabet', () => {
    const flat = ['Åpen', 'Ære', 'Zoo', 'Øy', 'Arbeid'].map((name) => kit.code(name, null, { order: 1 }))
    expect(names(flat)).toEqual(['Arbeid', 'Zoo', 'Ære', 'Øy', 'Åpen'])
  })

  it('lists a code whose parent is missing at the top, and every code of a ring once', () => {
    const lost = kit.code('Bortkommen', kit.ports.ids.next('code'))
    const one = kit.code('En')
    const ring = [{ ...one, parent: a1x.id }, { ...a1x, parent: one.id }, lost]
    expect(names(ring).toSorted()).toEqual(['Bortkommen', 'En', '·Natt'].toSorted())
    expect(descendantsOf(ring, one.id)).toEqual(new Set([one.id, a1x.id]))
    expect(pathOf(ring, one.id)).toHaveLength(2)
  })

  it('knows what is below a code and the path to it', () => {
    expect(descendantsOf(codes, a.id)).toEqual(new Set([a.id, a1.id, a2.id, a1x.id]))
    expect(descendantsOf(codes, b.id)).toEqual(new Set([b.id]))
    expect(pathOf(codes, a1x.id)).toEqual([a, a1, a1x])
    expect(pathOf(codes, kit.ports.ids.next('code'))).toEqual([])
  })

  it('lays a code aside with all below it', () => {
    const aside = (...parked: readonly Code[]) =>
      codes.map((it) => (parked.includes(it) ? { ...it, isParked: true } : it))
    expect(parkedCodes(codes)).toEqual(new Set())
    expect(parkedCodes(aside(a1))).toEqual(new Set([a1.id, a1x.id]))
    expect(parkedCodes(aside(a, a1x))).toEqual(new Set([a.id, a1.id, a2.id, a1x.id]))
  })

  it('counts for a code what is below it, but not what is laid aside there', () => {
    const aside = codes.map((it) => (it === a1 ? { ...it, isParked: true } : it))
    expect(countedBelow(codes, a.id)).toEqual(new Set([a.id, a1.id, a2.id, a1x.id]))
    expect(countedBelow(aside, a.id)).toEqual(new Set([a.id, a2.id]))
    expect(countedBelow(aside, a1.id)).toEqual(new Set([a1.id, a1x.id]))
    expect(countedBelow(aside, a1x.id)).toEqual(new Set([a1x.id]))
  })

  it('refuses to move a code below itself', () => {
    for (const parent of [a.id, a1.id, a1x.id])
      expect(moveCode(codes, a.id, parent, 0)).toEqual({ ok: false, fault: { code: 'code.cycle', params: {} } })
  })

  it('refuses a code or a parent that is not there', () => {
    const stranger = kit.ports.ids.next('code')
    expect(moveCode(codes, stranger, null, 0)).toMatchObject({ ok: false, fault: { code: 'record.missing' } })
    expect(moveCode(codes, a.id, stranger, 0)).toMatchObject({ ok: false, fault: { code: 'record.missing' } })
  })

  it('changes nothing when a code is moved to where it stands', () => {
    expect(moveCode(codes, a2.id, a.id, 1)).toEqual({ ok: true, value: [] })
    expect(moveCode(codes, a2.id, a.id, 99)).toEqual({ ok: true, value: [] })
  })

  it('changes the moved code alone while a number fits', () => {
    const result = moveCode(codes, b.id, a.id, 1)
    expect(result).toMatchObject({ ok: true, value: [{ id: b.id, parent: a.id }] })
    expect(names(moved(codes, b.id, a.id, 1))).toEqual(['Alene', '·Avgjøre', '··Natt', '·Tid', '·Bakvakt'])
  })

  it('stays in order through any moves, without a ring and without losing a code', () => {
    const move = fc.tuple(fc.nat(11), fc.option(fc.nat(11)), fc.nat(6))
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        let tree: readonly Code[] = Array.from({ length: 12 }, (_, index) => kit.code(`k${index}`, null, { order: 1 }))
        for (const [which, under, index] of moves) {
          const code = tree[which]!
          const parent = under === null ? null : tree[under]!.id
          const result = moveCode(tree, code.id, parent, index)
          const isBelow = parent !== null && descendantsOf(tree, code.id).has(parent)
          expect(result.ok).toBe(!isBelow)
          if (!result.ok) continue
          const before = siblings(tree, parent).filter((id) => id !== code.id)
          tree = withChanges(tree, result.value)
          expect(siblings(tree, parent)).toEqual(before.toSpliced(index, 0, code.id))
          for (const each of tree) expect(pathOf(tree, each.id)[0]?.parent).toBeNull()
        }
        expect(codebookOrder(tree)).toHaveLength(12)
      }),
      { numRuns: 200 },
    )
  })

  it('goes on finding room between the same two codes', () => {
    let tree: readonly Code[] = [kit.code('x', null, { order: 1 }), kit.code('y', null, { order: 2 }), kit.code('z')]
    const [x, y, z] = tree.map((it) => it.id) as [CodeId, CodeId, CodeId]
    for (let turn = 0; turn < 200; turn++) {
      const [mover, other] = turn % 2 === 0 ? [z, y] : [y, z]
      tree = moved(tree, mover, null, 1)
      expect(siblings(tree, null)).toEqual([x, mover, other])
    }
    for (const { order } of tree) expect(Number.isFinite(order)).toBe(true)
  })

  it('puts a new code last', () => {
    expect(nextOrder([], null)).toBe(1)
    expect(nextOrder([{ ...a, order: 2.5 }], null)).toBe(3)
    expect(nextOrder(codes, a.id)).toBeGreaterThan(a2.order)
  })

  it('gives twelve categories twelve colours, then begins again, and a sub-code that of its category', () => {
    const categories: Code[] = []
    for (let index = 0; index < 13; index++)
      categories.push(kit.code(`${index}`, null, { colour: nextColour(categories, null) }))
    expect(categories.map((it) => it.colour)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0])
    expect(nextColour(categories, categories[7]!.id)).toBe(7)
    expect(nextColour(categories.toSpliced(4, 1), null)).toBe(4)
  })
})
