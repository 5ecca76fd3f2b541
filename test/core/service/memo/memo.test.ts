import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AnyId } from '../../../../core/model/ids'
import { createStudyRig } from '../anonymise/study-rig'
import { createCodingRig, type CodingRig } from '../coding/coding-rig'

describe('notes', () => {
  let rig: CodingRig
  beforeEach(async () => {
    rig = await createCodingRig()
  })
  afterEach(() => rig.place.close())

  const list = () => rig.place.ask('memo.list', {})
  const add = (about: AnyId | null, text = 'Hm') => rig.place.ask('memo.add', { about, kind: 'analysis', text })

  it('are about the project, a document, a participant, a code or a coding, the latest first', async () => {
    const code = await rig.addCode('Alene')
    const coding = await rig.addCoding('Det er stille.', code.id)
    const [participant] = await rig.place.ask('participant.list', {})
    const targets = [null, rig.document, participant!.id, code.id, coding.id]
    for (const about of targets) await rig.place.ask('memo.add', { about, kind: 'reflexive', text: 'Hva ser jeg?' })
    expect((await list()).map((it) => it.about)).toEqual(targets.toReversed())
    await rig.doAndTakeBack('memo.add', { about: coding.id, kind: 'method', text: 'Ikke spurt de andre' })
  })

  it('know where the coded passages stand that they are about, each once, and where they have moved', async () => {
    const code = await rig.addCode('Alene')
    const coding = await rig.addCoding('Det er stille.', code.id)
    await rig.addCoding('Hun svarer alltid.', code.id)
    for (const about of [coding.id, code.id, coding.id, null]) await add(about)
    const passage = { kind: 'coding', about: coding.id, document: rig.document, span: coding.span, code: code.id }
    expect(await rig.place.ask('memo.passages', {})).toEqual([passage])
    const span = await rig.spanOf('stille')
    await rig.place.ask('coding.update', { coding: coding.id, span })
    expect(await rig.place.ask('memo.passages', {})).toEqual([{ ...passage, span }])
    await rig.place.ask('coding.remove', { coding: coding.id })
    expect(await rig.place.ask('memo.passages', {})).toEqual([])
  })

  it('know the turns that they are about by number, each once', async () => {
    const { turns } = await rig.place.ask('document.view', { document: rig.document })
    const [first, , third] = turns
    for (const about of [third!.id, first!.id, third!.id]) await add(about)
    const at = (turn: typeof first, number: number) => ({
      kind: 'turn',
      about: turn!.id,
      document: rig.document,
      span: turn!.span,
      number,
    })
    const passages = await rig.place.ask('memo.passages', {})
    expect(passages).toHaveLength(2)
    expect(passages).toEqual(expect.arrayContaining([at(first, 1), at(third, 3)]))
  })

  it('say who wrote them, with letters composed', async () => {
    const { initials } = (await rig.place.ask('project.status', {}))!.coder
    const memo = await add(null, 'Ga\u030a hjem')
    expect(memo.text).toBe('Gå hjem')
    expect(initials).toBe('AB')
    expect(memo.writtenAt).toMatch(/^2026/)
  })

  it('are changed in words and kind, and taken away', async () => {
    const memo = await add(null)
    await rig.doAndTakeBack('memo.update', { memo: memo.id, text: 'Hva med natta?', kind: 'question' })
    expect(await list()).toMatchObject([{ text: 'Hva med natta?', kind: 'question', writtenAt: memo.writtenAt }])
    await rig.doAndTakeBack('memo.remove', { memo: memo.id })
    expect(await list()).toEqual([])
  })

  it('that are not changed leave no step to undo', async () => {
    const memo = await add(null)
    await rig.place.ask('memo.update', { memo: memo.id, text: 'Hm', kind: 'analysis' })
    expect((await rig.place.ask('project.status', {}))!.undo).toBe('memo.add')
  })

  it('are refused about what is not there', async () => {
    const code = await rig.addCode('Borte')
    await rig.place.ask('codebook.remove', { code: code.id, expect: 0 })
    const gone = { about: code.id, kind: 'analysis', text: '' } as const
    expect(await rig.place.api('memo.add', gone)).toMatchObject({ fault: { code: 'record.missing' } })
    const memo = await add(null)
    await rig.place.ask('memo.remove', { memo: memo.id })
    for (const call of ['memo.update', 'memo.remove'] as const)
      expect(await rig.place.api(call, { memo: memo.id })).toMatchObject({ fault: { code: 'record.missing' } })
  })

  it('go with the document they are about, or with what lies in it, and come back', async () => {
    const code = await rig.addCode('Alene')
    const coding = await rig.addCoding('Det er stille.', code.id)
    await add(rig.document)
    await add(coding.id)
    await add(code.id, 'Blir')
    await rig.place.ask('document.remove', { document: rig.document })
    expect((await list()).map((it) => it.text)).toEqual(['Blir'])
    await rig.reopen()
    await rig.place.ask('history.undo', {})
    expect(await list()).toHaveLength(3)
    expect((await rig.place.ask('codebook.list', {}))[0]).toMatchObject({ memos: 1, codings: 1 })
  })
})

describe('names in notes', () => {
  const words = ['Intervjuer: Hvem?', 'Bodil: Jeg ringer Solveig Haugland. Solveigs mann er hjemme.']

  it('are swept when a document is approved, in notes about anything', async () => {
    const rig = await createStudyRig()
    try {
      const interview = await rig.add('Intervju', words)
      const code = await rig.place.ask('codebook.add', { name: 'Å ringe', parent: null })
      await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'kollega' })
      await rig.keepRest()
      for (const about of [null, interview, code.id])
        await rig.place.ask('memo.add', { about, kind: 'analysis', text: 'Ring Solveig, for Solveigs skyld' })
      await rig.approve(interview)
      const memos = await rig.place.ask('memo.list', {})
      expect(memos.map((it) => it.text)).toEqual(Array(3).fill('Ring [kollega], for [kollega]s skyld'))
      expect(await rig.everythingStored(interview)).not.toMatch(/"text":"[^"]*Solveig/)
    } finally {
      await rig.close()
    }
  })

  it('wait in the queue when they are written afterwards, and stop no one who takes the note away', async () => {
    const rig = await createStudyRig()
    try {
      await rig.add('Intervju', words)
      const memo = await rig.place.ask('memo.add', { about: null, kind: 'analysis', text: 'Ring Solveig Haugland' })
      expect((await rig.cluster('Solveig Haugland')).outside.map((it) => it.record)).toEqual([memo.id])
      await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'kollega' })
      expect((await rig.place.ask('memo.list', {}))[0]!.text).toBe('Ring [kollega]')
      await rig.place.ask('memo.remove', { memo: memo.id })
      const { key } = await rig.cluster('Solveig Haugland')
      await rig.place.ask('anonymise.undecide', { key, scope: 'project' })
      expect((await rig.cluster('Solveig Haugland')).outside).toEqual([])
    } finally {
      await rig.close()
    }
  })
})
