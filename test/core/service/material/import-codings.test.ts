import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { qdpxOf, type Selected } from '../../import/qdpx-builder'
import { createStudyRig, type StudyRig } from '../anonymise/study-rig'

let rig: StudyRig
beforeEach(async () => {
  rig = await createStudyRig()
}, 30_000)
afterEach(() => rig.close())

const texts = [
  'Intervjuer: Er veien åpen?\nTorgeir: Nei, det snør.\nIntervjuer: Ja vel.\nTorgeir: Mye snø.',
  'Intervjuer: Og du?\nRagnhild: Jeg kjører når det snør.\nIntervjuer: Å?\nRagnhild: Ja.',
]
const select = (text: string, words: string): Selected => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, name: words }
}

it('a project of another program comes in document by document, coded, with each code once', async () => {
  const path = join(rig.place.folder, 'Prosjekt.qdpx')
  const [one, two] = texts as [string, string]
  writeFileSync(
    path,
    qdpxOf([
      { name: 'En', text: one, selections: [select(one, 'det snør'), select(one, 'det snør'), select(one, 'Mye snø')] },
      { name: 'To', text: two, selections: [select(two, 'når det snør')] },
    ]),
  )
  await rig.place.ask('codebook.add', { name: 'vei', parent: null })
  const { ask } = rig.place
  let preview = await ask('import.preview', { source: { kind: 'path', path } })
  expect(preview.draft.parts?.titles).toEqual(['En', 'To'])
  for (const part of [0, 1]) {
    preview = await ask('import.reread', { preview: preview.preview, answers: { taken: {}, part } })
    expect([preview.draft.title, preview.sameAs]).toEqual([['En', 'To'][part], null])
    const speakers = preview.speakers.map(({ label, role }) => ({
      label,
      role,
      participant: role === 'participant' ? ('new' as const) : null,
    }))
    const answers = { title: preview.draft.title!, kind: 'interview', language: 'nb', names: 'real' } as const
    await ask('import.confirm', { preview: preview.preview, ...answers, speakers })
  }
  const codes = await ask('codebook.list', {})
  expect(codes.map(({ code }) => code.name)).toEqual(['vei', 'Snø'])
  expect(codes[1]!.code).toMatchObject({ parent: codes[0]!.code.id, definition: 'Når det snør' })
  const documents = (await ask('document.list', {})).map((it) => it.document.id)
  const views = await Promise.all(documents.map((document) => rig.view(document)))
  const coded = views.map(({ text, codings }) => codings.map(({ span }) => text.slice(span.start, span.end)))
  expect(coded).toEqual([['det snør', 'Mye snø'], ['når det snør']])
  const gone = await rig.place.api('import.reread', { preview: preview.preview, answers: { taken: {}, part: 0 } })
  expect(gone.ok).toBe(false)
})
