import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createStudyRig, type StudyRig } from '../anonymise/study-rig'

let rig: StudyRig
beforeEach(async () => {
  rig = await createStudyRig()
}, 30_000)
afterEach(() => rig.close())

it('case 76: a name in decomposed letters on a path with blanks is shown right, and its file is there after a restart', async () => {
  const folder = join(rig.place.folder, 'Mine intervjuer på Ørland')
  mkdirSync(folder)
  const name = 'Intervju 03 – Åse.txt'
  const path = join(folder, name.normalize('NFD'))
  writeFileSync(path, 'Intervjuer: Hei.\nÅse: Hei.\nIntervjuer: Ja.\nÅse: Ja.')
  const { preview, fileName, speakers } = await rig.place.ask('import.preview', { source: { kind: 'path', path } })
  expect(fileName.normalize('NFC')).toBe(name)
  const people = speakers.map(({ label, role }) => ({ label, role, participant: null }))
  const title = fileName.replace(/\.txt$/u, '')
  const answers = { title, kind: 'interview', language: 'nb', names: 'real' } as const
  const { document } = await rig.place.ask('import.confirm', { preview, ...answers, speakers: people })
  await rig.reopen()
  const view = await rig.view(document.id)
  expect(view.document.title).toBe('Intervju 03 – Åse')
  const again = await rig.place.ask('import.preview', { source: { kind: 'document', document: document.id } })
  expect(again.draft.turns.map((it) => it.speaker)).toEqual(['Intervjuer', 'Åse', 'Intervjuer', 'Åse'])
})
