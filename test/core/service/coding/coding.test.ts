import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Coding } from '../../../../core/model/coding'
import type { CodeId } from '../../../../core/model/ids'
import { listPassphrase } from '../../../support/workplace'
import { createCodingRig, type CodingRig } from './coding-rig'

let rig: CodingRig
let alone: CodeId
let radio: CodeId
let coding: Coding
beforeEach(async () => {
  rig = await createCodingRig()
  alone = (await rig.addCode('Alene')).id
  radio = (await rig.addCode('Radio')).id
  coding = await rig.addCoding('Jeg hører på radio', alone)
})
afterEach(() => rig.place.close())

const wordsOf = async (it: Coding) => {
  const { text } = await rig.place.ask('document.view', { document: rig.document })
  return text.slice(it.span.start, it.span.end)
}
const update = (change: Record<string, unknown>) => rig.place.api('coding.update', { coding: coding.id, ...change })

describe('coding a passage', () => {
  it('makes the code by the same step, with the words as its name when they are the participant’s', async () => {
    const span = await rig.spanOf('stille')
    const { code } = await rig.doAndTakeBack('coding.add', {
      document: rig.document,
      span,
      code: { name: 'stille', parent: alone, isInVivo: true },
    })
    expect(code).toMatchObject({ name: 'stille', parent: alone, isInVivo: true })
  })

  it('takes several codes, nested and overlapping passages', async () => {
    await rig.addCoding('Jeg hører på radio', radio)
    await rig.addCoding('hører på', radio)
    await rig.addCoding('på radio, og så', alone)
    expect(await rig.codings()).toHaveLength(4)
  })

  it('is done once with one code on one passage by one coder, and again by another', async () => {
    const again = { document: rig.document, span: coding.span, code: alone }
    expect(await rig.place.api('coding.add', again)).toMatchObject({ fault: { code: 'coding.exists' } })
    await rig.place.ask('coder.set', { name: 'Marit Lie', initials: 'ML' })
    const { coding: other } = await rig.place.ask('coding.add', again)
    expect(other.coder).not.toBe(coding.coder)
  })

  it('is taken away with the notes on it, and both come back', async () => {
    await rig.place.ask('memo.add', { about: coding.id, kind: 'analysis', text: 'Lyd mot stillhet' })
    await rig.doAndTakeBack('coding.remove', { coding: coding.id })
    expect([await rig.codings(), await rig.place.ask('memo.list', {})]).toEqual([[], []])
  })
})

describe('changing a coding', () => {
  it('gives it another code, extent, stance or mark, one step each', async () => {
    await rig.doAndTakeBack('coding.update', { coding: coding.id, code: radio })
    await rig.doAndTakeBack('coding.update', { coding: coding.id, span: await rig.spanOf('på radio, og så') })
    await rig.doAndTakeBack('coding.update', { coding: coding.id, stance: 'contradicts' })
    await rig.doAndTakeBack('coding.update', { coding: coding.id, markedForUse: true })
    const after = (await rig.codings())[0]!
    expect(after).toMatchObject({ id: coding.id, code: radio, stance: 'contradicts', markedForUse: true })
    expect(await wordsOf(after)).toBe('på radio, og så')
    await rig.doAndTakeBack('coding.update', { coding: coding.id, stance: null })
    expect((await rig.codings())[0]!.stance).toBeNull()
  })

  it('makes its new code by the same step, and takes both back with one', async () => {
    const code = { name: 'Lyd', parent: alone }
    const after = await rig.doAndTakeBack('coding.update', { coding: coding.id, code })
    const rows = await rig.place.ask('codebook.list', {})
    expect(rows.find((it) => it.code.id === after.code)?.code).toMatchObject(code)
  })

  it('keeps who coded it, and when', async () => {
    await rig.place.ask('coder.set', { name: 'Marit Lie', initials: 'ML' })
    const after = await rig.place.ask('coding.update', { coding: coding.id, code: radio })
    expect([after.coder, after.codedAt]).toEqual([coding.coder, coding.codedAt])
  })

  it('takes whole words only where the selection has them: blanks at the edges fall off', async () => {
    const { start, end } = await rig.spanOf(' radio, ')
    const after = await rig.place.ask('coding.update', { coding: coding.id, span: { start, end } })
    expect(await wordsOf(after)).toBe('radio,')
  })

  it('refuses to become the twin of another by the same coder, by code or by extent', async () => {
    await rig.addCoding('Jeg hører på radio', radio)
    expect(await update({ code: radio })).toMatchObject({ fault: { code: 'coding.exists' } })
    await rig.addCoding('stille', alone)
    expect(await update({ span: await rig.spanOf('stille') })).toMatchObject({ fault: { code: 'coding.exists' } })
    expect((await rig.codings()).find((it) => it.id === coding.id)).toEqual(coding)
  })

  it('refuses words past the end, blanks, and a code that is gone', async () => {
    const { start } = await rig.spanOf(' hører')
    await rig.place.ask('codebook.remove', { code: radio, expect: 0 })
    expect(await update({ span: { start: 0, end: 99_999 } })).toMatchObject({ fault: { code: 'span.outside' } })
    expect(await update({ span: { start, end: start + 1 } })).toMatchObject({ fault: { code: 'coding.empty-span' } })
    expect(await update({ code: radio })).toMatchObject({ fault: { code: 'record.missing' } })
  })

  it('that changes nothing leaves no step to undo', async () => {
    await update({ code: alone, stance: null, span: coding.span })
    expect((await rig.place.ask('project.status', {}))!.undo).toBe('coding.add')
  })

  it('takes in a replaced name whole', async () => {
    const path = join(rig.place.folder, 'Natt.navneliste')
    await rig.place.ask('nameList.create', { path, passphrase: listPassphrase })
    const span = await rig.spanOf('bakvakta')
    await rig.place.ask('anonymise.mark', { document: rig.document, span, kind: 'other' })
    const { clusters } = await rig.place.ask('anonymise.queue', { document: null })
    const { key } = clusters.find((it) => it.forms.includes('bakvakta'))!
    const decision = { kind: 'role', replacement: 'en kollega' } as const
    await rig.place.ask('anonymise.decide', { key, decision, scope: 'project' })
    const { start } = await rig.spanOf('jeg [en')
    const after = await rig.place.ask('coding.update', { coding: coding.id, span: { start, end: start + 6 } })
    expect(await wordsOf(after)).toBe('jeg [en kollega]')
  })
})
