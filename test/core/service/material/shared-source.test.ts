import { afterEach, beforeEach, expect, it } from 'vitest'
import { createStudyRig, type StudyRig } from '../anonymise/study-rig'

let rig: StudyRig
beforeEach(async () => {
  rig = await createStudyRig()
}, 30_000)
afterEach(() => rig.close())

const lines = ['Intervjuer: Hvem ringer du?', 'Torgeir: Jeg ringer Solveig Haugland.', 'Intervjuer: Ja vel.']
const isHeld = async (document: Awaited<ReturnType<StudyRig['add']>>) =>
  (await rig.place.api('import.preview', { source: { kind: 'document', document } })).ok

it('an approval destroys the bytes of every document that was read from the same file', async () => {
  const [one, two] = [await rig.add('Samtale', lines), await rig.add('Samtale igjen', lines)]
  const other = await rig.add('En annen', [...lines, 'Torgeir: Og så Ragnhild.'])
  expect([await isHeld(one), await isHeld(two), await isHeld(other)]).toEqual([true, true, true])
  await rig.keepRest()
  await rig.approve(one)
  expect([await isHeld(one), await isHeld(two), await isHeld(other)]).toEqual([false, false, true])
})
