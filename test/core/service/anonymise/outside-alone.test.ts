import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import type { DocumentId } from '../../../../core/model/ids'
import { bytesOfProject, findWords } from '../../../support/byte-search'
import { passphrase } from '../../../support/workplace'
import { createStudyRig, type StudyRig } from './study-rig'

let rig: StudyRig
let one: DocumentId
let two: DocumentId

beforeEach(async () => {
  rig = await createStudyRig()
  one = await rig.add('Samtale 1', ['Intervjuer: Hvem ringer du?', 'Torgeir: Jeg ringer ingen.', 'Torgeir: Nei.'])
  two = await rig.add('Samtale 2', ['Intervjuer: Og du?', 'Ragnhild: Jeg sover.', 'Ragnhild: Ja.'])
  await rig.place.ask('memo.add', { about: null, kind: 'method', text: 'Ring Solveig Haugland.' })
  await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'kontaktpersonen' })
  await rig.keepRest()
}, 30_000)
afterEach(() => rig.close())

const inProject = async () =>
  findWords(await bytesOfProject(join(rig.place.folder, 'Natt.fortrolig'), passphrase), ['Solveig', 'Haugland'])

describe('a name that stands in no document', () => {
  it('goes to the name list with the first approval, and from the project', async () => {
    expect(await inProject()).not.toEqual([])
    await rig.approve(one)
    expect(await inProject()).toEqual([])
    await rig.reopen('closed')
    expect((await rig.place.ask('memo.list', {})).map((it) => it.text)).toContain('Ring [kontaktpersonen].')
    await rig.reopen()
    expect((await rig.queue()).clusters.some((it) => it.forms.includes('Solveig Haugland'))).toBe(true)
  })

  it('is erased with the name list where it was decided after the last approval', async () => {
    await rig.approve(one)
    await rig.approve(two)
    await rig.place.ask('memo.add', { about: null, kind: 'method', text: 'Spør Magnhild Eikeland.' })
    await rig.decide('Magnhild Eikeland', { kind: 'blackout' })
    await rig.place.ask('nameList.delete', {})
    const all = await bytesOfProject(join(rig.place.folder, 'Natt.fortrolig'), passphrase)
    expect(findWords(all, ['Solveig', 'Haugland', 'Magnhild', 'Eikeland'])).toEqual([])
  })
})
