import { afterAll, beforeAll, expect, it } from 'vitest'
import type { DocumentId } from '../../../../core/model/ids'
import { reportOptionsWith } from '../../../support/report-options'
import { createStudyRig, type StudyRig } from '../anonymise/study-rig'

const line = 'Wenche: Jeg jobbet på butikken. Han der var trønder, og så ble det stille hele kvelden.'
let rig: StudyRig
let document: DocumentId

beforeAll(async () => {
  rig = await createStudyRig()
  document = await rig.add('Samtale', ['Intervjuer: Hvor jobbet du?', line])
  const text = await rig.text(document)
  const { id: code } = await rig.place.ask('codebook.add', { name: 'Arbeid', parent: null })
  for (const words of ['Jeg jobbet på butikken.', 'trønder, og så ble det stille'])
    await rig.place.ask('coding.add', { document, code, span: spanOf(text, words) })
}, 30_000)
afterAll(() => rig.close())

function spanOf(text: string, words: string) {
  return { start: text.indexOf(words), end: text.indexOf(words) + words.length }
}

async function found(): Promise<readonly string[]> {
  const { findings } = await rig.place.ask('report.check', { options: reportOptionsWith(['excerpts']) })
  return findings.map((it) => `${it.why} ${it.text}`)
}

it('refuses in a file what waits in the document: found, and marked by hand though it is a common word', async () => {
  await rig.decide('Wenche', { kind: 'pseudonym', replacement: 'Oddny' })
  expect(await found()).toEqual(['undecided trønder'])
  const text = await rig.text(document)
  await rig.place.ask('anonymise.mark', { document, span: spanOf(text, 'butikken'), kind: 'organisation' })
  expect(new Set(await found())).toEqual(new Set(['undecided trønder', 'undecided butikken']))
})

it('and lets it through when it has been decided, in one way or the other', async () => {
  await rig.decide('butikken', { kind: 'role', replacement: 'arbeidsplassen' })
  await rig.keepRest()
  expect(await found()).toEqual([])
})
