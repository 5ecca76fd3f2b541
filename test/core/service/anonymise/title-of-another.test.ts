import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../../core/model/ids'
import { createStudyRig, type StudyRig } from './study-rig'

let rig: StudyRig
let first: DocumentId
let other: DocumentId
beforeEach(async () => {
  rig = await createStudyRig()
  first = await rig.add('Samtale', ['Intervjuer: Hvem ringer du?', 'Torgeir: Jeg ringer Solveig Haugland.'])
  const lines = ['Intervjuer: Og du?', 'Ragnhild: Solveig Haugland ringer meg.']
  other = await rig.add('Prat', lines, 'Hos Solveig Haugland')
  await rig.decide('Solveig Haugland', { kind: 'pseudonym', replacement: 'Gunvor' })
  await rig.keepRest()
}, 30_000)
afterEach(() => rig.close())

const titleOf = async (document: DocumentId) => (await rig.view(document)).document.title

describe('the approval of one document', () => {
  it('leaves what stood in the title of another to be taken back, until that one is approved itself', async () => {
    expect(await titleOf(other)).toBe('Hos [Gunvor]')
    await rig.approve(first)
    await rig.reopen()
    const { key, outside } = await rig.cluster('Solveig Haugland')
    const title = outside.find((it) => it.record === other && it.field === 'title')!
    const scope = { places: [{ record: title.record, field: title.field, span: title.span }] }
    await rig.place.ask('anonymise.undecide', { key, scope })
    expect(await titleOf(other)).toBe('Hos Solveig Haugland')
    await rig.decide('Solveig Haugland', { kind: 'pseudonym', replacement: 'Gunvor' })
    await rig.approve(other)
    expect(await titleOf(other)).toBe('Hos [Gunvor]')
    await rig.reopen('closed')
    expect(JSON.stringify(await rig.queue())).not.toMatch(/Solveig|Haugland/u)
    expect(await rig.everythingStored(other)).toContain('"title":"Hos Solveig Haugland"')
  })

  it('does not decide about a title of another that waits: its own approval asks for it', async () => {
    await rig.place.ask('document.rename', { document: other, title: 'Mer fra Solveig Haugland' })
    await rig.approve(first)
    expect(await titleOf(other)).toBe('Mer fra Solveig Haugland')
    const { turns } = await rig.view(other)
    await rig.place.ask('document.markRead', { document: other, turns: turns.length })
    expect(await rig.place.api('document.approve', { document: other })).toMatchObject({
      fault: { code: 'approval.undecided' },
    })
  })
})
