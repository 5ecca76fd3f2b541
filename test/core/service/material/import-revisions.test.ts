import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { docxOf, run } from '../../import/docx-builder'
import { createStudyRig, type StudyRig } from '../anonymise/study-rig'

const by = 'w:id="1" w:author="Ragnhild Sporer" w:date="2026-02-03T10:00:00Z"'
const gone = `<w:del ${by}><w:r><w:delText>bortglemte</w:delText></w:r></w:del>`
const file = docxOf(
  [
    `<w:p>${run('Intervjuer: Hvem ringer du?')}</w:p>`,
    `<w:p>${run('Informant: Jeg ringer ')}${gone}<w:ins ${by}>${run('fjelloppsynet ')}</w:ins>${run('om natta.')}</w:p>`,
  ].join(''),
)

let rig: StudyRig
beforeEach(async () => {
  rig = await createStudyRig()
}, 30_000)
afterEach(() => rig.close())

describe('the tracked changes of a file', () => {
  it('are in its preview alone: who made them and what they took away is in nothing that is written of them', async () => {
    const path = join(rig.place.folder, 'Samtale.docx')
    writeFileSync(path, file)
    const { preview, draft, speakers } = await rig.place.ask('import.preview', { source: { kind: 'path', path } })
    expect(draft.revisions.map((it) => [it.author, it.text])).toContainEqual(['Ragnhild Sporer', 'bortglemte'])
    const people = speakers.map(({ label, role }) => ({ label, role, participant: null }))
    const answers = { title: 'Samtale', kind: 'interview', language: 'nb', names: 'real' } as const
    const { document } = await rig.place.ask('import.confirm', { preview, ...answers, speakers: people })
    const stored = await rig.everythingStored(document.id)
    expect(stored).toContain('fjelloppsynet')
    expect(stored).not.toContain('bortglemte')
    expect(stored).not.toContain('Ragnhild')
  })
})
