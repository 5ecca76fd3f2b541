import { afterEach, beforeEach, expect, it } from 'vitest'
import { namesPeople } from '../../../../core/service/material/speakers'
import { reportOptionsWith } from '../../../support/report-options'
import { createStudyRig, type StudyRig } from './study-rig'

let rig: StudyRig
beforeEach(async () => {
  rig = await createStudyRig()
}, 30_000)
afterEach(() => rig.close())

it('a pseudonym does not come into the name list as a name, when the one who bears it speaks in two documents', async () => {
  const { ask } = rig.place
  const documents = []
  for (const title of ['Samtale 1', 'Samtale 2'])
    documents.push(await rig.add(title, ['Intervjuer: Og du?', 'Berfin: Jeg er Berfin.', 'Intervjuer: Ja.']))
  for (const document of documents) {
    const { speakers } = await rig.view(document)
    const speaker = speakers.find((it) => it.label === 'Berfin')!.id
    await ask('speaker.assign', { speaker, role: 'participant', participant: null })
  }
  await rig.decide('Berfin', { kind: 'pseudonym', replacement: 'Kolbjørg' })
  await rig.keepRest()
  for (const document of documents) await rig.approve(document)
  const { turns } = await rig.view(documents[1]!)
  await ask('coding.add', { document: documents[1]!, span: turns[1]!.span, code: { name: 'Hvem', parent: null } })
  const { findings } = await ask('report.check', { options: reportOptionsWith(['excerpts']) })
  expect(findings).toEqual([])
  expect(await rig.everythingStored(documents[1]!)).not.toMatch(/"name":"Kolbjørg"|"label":"Kolbjørg","speaker"/u)
})

it('a label of two letters is a name where it is one', () => {
  expect(['Bo', 'My', 'Jo', 'Bodil'].filter((it) => !namesPeople(it))).toEqual([])
  expect(['I', 'IP', 'AB', 'bo', 'D2', 'Informant 3'].filter(namesPeople)).toEqual([])
})
