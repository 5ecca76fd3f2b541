import { afterEach, beforeEach, expect, it } from 'vitest'
import { reportOptionsWith } from '../../../support/report-options'
import { createStudyRig, type StudyRig } from './study-rig'

let rig: StudyRig
beforeEach(async () => {
  rig = await createStudyRig()
})
afterEach(() => rig.close())

it('a participant who speaks in two approved documents is cited by the pseudonym in the report', async () => {
  const { place } = rig
  const interview = await rig.add('Intervju', ['Intervjuer: Hvordan går det?', 'Bodil: Jeg kjører alene hele natta.'])
  const chat = await rig.add('Prat', ['Intervjuer: Er dere her?', 'Bodil: Jeg ser bare meg selv.'])
  const speakerIn = async (document: typeof chat) =>
    (await rig.view(document)).speakers.find((it) => it.role === 'participant')!
  const { participant } = await speakerIn(interview)
  await place.ask('speaker.assign', { speaker: (await speakerIn(chat)).id, role: 'participant', participant })
  for (const it of (await rig.queue()).clusters.filter((cluster) => cluster.forms.includes('Bodil')))
    await place.ask('anonymise.decide', {
      key: it.key,
      decision: { kind: 'pseudonym', replacement: 'Turid' },
      scope: 'project',
    })
  await rig.keepRest()
  const span = { start: (await rig.text(interview)).indexOf('Jeg kjører'), end: (await rig.text(interview)).length }
  await place.ask('coding.add', { document: interview, span, code: { name: 'Alene', parent: null } })
  await rig.approve(interview)
  await rig.approve(chat)
  const options = reportOptionsWith(['excerpts', 'frequency'])
  const outcome = await place.ask('report.write', { options, folder: place.folder, name: 'rapport' })
  expect(outcome).toMatchObject({ outcome: 'written' })
})
