import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CodeId } from '../../../../core/model/ids'
import { createCodingRig, type CodingRig } from './coding-rig'

let rig: CodingRig
beforeEach(async () => {
  rig = await createCodingRig()
})
afterEach(() => rig.place.close())

const rows = () => rig.place.ask('codebook.list', {})
const tree = async () => (await rows()).map(({ code, depth }) => '·'.repeat(depth) + code.name)
const row = async (id: CodeId) => (await rows()).find((it) => it.code.id === id)!
const effect = (code: CodeId, into: CodeId | null = null) => rig.place.ask('codebook.effect', { code, into })
const undoName = async () => (await rig.place.ask('project.status', {}))!.undo

describe('a code', () => {
  it('is added last, its name without blanks at the edges or runs of them inside', async () => {
    await rig.addCode('Alene')
    const added = await rig.doAndTakeBack('codebook.add', { name: '  Å   ringe\n ', parent: null })
    expect(added.name).toBe('Å ringe')
    expect(await tree()).toEqual(['Alene', 'Å ringe'])
  })

  it('needs a name, and a category that is there', async () => {
    const gone = await rig.addCode('Borte')
    await rig.place.ask('codebook.remove', { code: gone.id, expect: 0 })
    expect(await rig.place.api('codebook.add', { name: ' \n', parent: null })).toMatchObject({
      fault: { code: 'code.name-empty' },
    })
    expect(await rig.place.api('codebook.add', { name: 'Ny', parent: gone.id })).toMatchObject({
      fault: { code: 'record.missing' },
    })
  })

  it('may be named as another in another branch', async () => {
    const [one, other] = [await rig.addCode('Natt'), await rig.addCode('Dag')]
    await rig.addCode('Ro', one.id)
    await rig.addCode('Ro', other.id)
    expect(await tree()).toEqual(['Natt', '·Ro', 'Dag', '·Ro'])
  })

  it('takes a colour, what it means and names in other languages, each taken back by itself', async () => {
    const { id: code } = await rig.addCode('Alene')
    await rig.doAndTakeBack('codebook.update', { code, colour: 7 })
    await rig.doAndTakeBack('codebook.update', {
      code,
      definition: 'Uten kolleger',
      use: 'a',
      notUse: 'b',
      example: 'c',
    })
    await rig.doAndTakeBack('codebook.update', { code, names: { nn: ' Åleine ', en: '' } })
    await rig.doAndTakeBack('codebook.update', { code, name: 'Alene på vakt' })
    expect((await row(code)).code).toMatchObject({
      name: 'Alene på vakt',
      colour: 7,
      definition: 'Uten kolleger',
      names: { nn: 'Åleine' },
    })
    expect((await row(code)).code.names).not.toHaveProperty('en')
  })

  it('refuses to lose its name, and keeps what it was called', async () => {
    const { id: code } = await rig.addCode('Alene')
    expect(await rig.place.api('codebook.update', { code, name: '   ' })).toMatchObject({
      fault: { code: 'code.name-empty' },
    })
    expect(await tree()).toEqual(['Alene'])
  })

  it('that is changed to what it is leaves no step to undo', async () => {
    const { id: code } = await rig.addCode('Alene')
    await rig.place.ask('codebook.update', { code, name: 'Alene ' })
    await rig.place.ask('codebook.move', { code, parent: null, index: 0 })
    expect(await undoName()).toBe('codebook.add')
  })

  it('moves with all below it, and not below itself', async () => {
    const [a, b] = [await rig.addCode('A'), await rig.addCode('B')]
    const a1 = await rig.addCode('A1', a.id)
    await rig.addCode('A1x', a1.id)
    await rig.doAndTakeBack('codebook.move', { code: a1.id, parent: b.id, index: 0 })
    expect(await tree()).toEqual(['A', 'B', '·A1', '··A1x'])
    await rig.doAndTakeBack('codebook.move', { code: b.id, parent: null, index: 0 })
    expect(await tree()).toEqual(['B', '·A1', '··A1x', 'A'])
    expect(await rig.place.api('codebook.move', { code: b.id, parent: a1.id, index: 0 })).toMatchObject({
      fault: { code: 'code.cycle' },
    })
  })
})

describe('merging codes', () => {
  it('tells first what becomes of the codings, and does that', async () => {
    const [quiet, alone] = [await rig.addCode('Stille'), await rig.addCode('Alene')]
    const child = await rig.addCode('Radio', quiet.id)
    await rig.addCoding('Det er stille.', quiet.id)
    const twin = await rig.addCoding('Hun svarer alltid.', quiet.id)
    await rig.addCoding('Hun svarer alltid.', alone.id)
    await rig.place.ask('memo.add', { about: quiet.id, kind: 'analysis', text: 'Er dette én ting?' })
    await rig.place.ask('memo.add', { about: twin.id, kind: 'analysis', text: 'Ja' })
    expect(await effect(quiet.id, alone.id)).toEqual({ codes: 1, codings: 2, joined: 1, memos: 2 })
    await rig.doAndTakeBack('codebook.merge', { from: quiet.id, into: alone.id, expect: 2 })
    expect(await tree()).toEqual(['Alene', '·Radio'])
    expect(await row(alone.id)).toMatchObject({ codings: 2, memos: 1 })
    expect((await row(child.id)).code.parent).toBe(alone.id)
    expect((await rig.codings()).map((it) => it.code)).toEqual([alone.id, alone.id])
  })

  it('is refused when other codings are there than the user was told', async () => {
    const [a, b] = [await rig.addCode('A'), await rig.addCode('B')]
    await rig.addCoding('Det er stille.', a.id)
    expect(await rig.place.api('codebook.merge', { from: a.id, into: b.id, expect: 0 })).toMatchObject({
      fault: { code: 'code.in-use', params: { codings: 1 } },
    })
    expect(await tree()).toEqual(['A', 'B'])
  })

  it('is refused into itself or what is below it', async () => {
    const a = await rig.addCode('A')
    const a1 = await rig.addCode('A1', a.id)
    for (const into of [a.id, a1.id]) {
      expect(await rig.place.api('codebook.merge', { from: a.id, into, expect: 0 })).toMatchObject({
        fault: { code: 'code.cycle' },
      })
      expect(await rig.place.api('codebook.effect', { code: a.id, into })).toMatchObject({
        fault: { code: 'code.cycle' },
      })
    }
  })
})

describe('removing a code', () => {
  it('tells first what goes with it, and takes that', async () => {
    const [a, b] = [await rig.addCode('A'), await rig.addCode('B')]
    const a1 = await rig.addCode('A1', a.id)
    const coding = await rig.addCoding('Det er stille.', a1.id)
    await rig.addCoding('Det er stille.', b.id)
    await rig.place.ask('memo.add', { about: a1.id, kind: 'question', text: 'Hva er dette?' })
    await rig.place.ask('memo.add', { about: coding.id, kind: 'analysis', text: 'Her' })
    await rig.place.ask('memo.add', { about: b.id, kind: 'analysis', text: 'Blir' })
    expect(await effect(a.id)).toEqual({ codes: 2, codings: 1, joined: 0, memos: 2 })
    await rig.doAndTakeBack('codebook.remove', { code: a.id, expect: 1 })
    expect(await tree()).toEqual(['B'])
    expect((await rig.place.ask('memo.list', {})).map((it) => it.text)).toEqual(['Blir'])
  })

  it('is refused when other codings would go than the user was told', async () => {
    const a = await rig.addCode('A')
    const a1 = await rig.addCode('A1', a.id)
    await rig.addCoding('Det er stille.', a1.id)
    expect(await rig.place.api('codebook.remove', { code: a.id, expect: 0 })).toMatchObject({
      fault: { code: 'code.in-use', params: { codings: 1 } },
    })
    expect(await tree()).toEqual(['A', '·A1'])
  })
})

describe('laying a code aside', () => {
  it('keeps it and its codings out of the counts, with the reason as a decision', async () => {
    const [a, b] = [await rig.addCode('A'), await rig.addCode('B')]
    await rig.addCode('A1', a.id)
    await rig.addCoding('Det er stille.', a.id)
    await rig.doAndTakeBack('codebook.park', { code: a.id, isParked: true, reason: 'For vid' })
    const { rows: counted, total } = await rig.place.ask('analysis.frequency', {})
    expect([counted.map((it) => it.code), total.codings]).toEqual([[b.id], 0])
    expect((await rows()).map((it) => it.isParked)).toEqual([true, true, false])
    expect(await rig.place.ask('memo.list', {})).toMatchObject([{ about: a.id, kind: 'decision', text: 'For vid' }])
    await rig.doAndTakeBack('codebook.park', { code: a.id, isParked: false, reason: ' ' })
    expect((await rig.place.ask('analysis.frequency', {})).total.codings).toBe(1)
    expect(await rig.place.ask('memo.list', {})).toHaveLength(1)
  })
})
