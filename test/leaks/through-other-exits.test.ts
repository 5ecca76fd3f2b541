import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../core/contract/contract'
import type { MemoId } from '../../core/model/ids'
import { exitCode } from '../../electron/host/cli/exit-code'
import { runExport } from '../../electron/host/cli/export'
import type { Terminal } from '../../electron/host/cli/terminal'
import { openArchive } from '../support/open-archive'
import { reportOptionsWith } from '../support/report-options'
import { listPassphrase, passphrase } from '../support/workplace'
import { forms, originals } from './forms'
import { createPlantedStudy, type PlantedStudy } from './planted-study'

let study: PlantedStudy
beforeAll(async () => {
  study = await createPlantedStudy(1)
}, 60_000)
afterAll(() => study.rig.close())

describe('the access of one participant, with memos about them in which others are named', () => {
  const memos: MemoId[] = []
  let first: Output<'participant.access'>
  const access = (name: string) =>
    study.rig.place.ask('participant.access', {
      participant: study.speaker,
      folder: study.rig.place.folder,
      name,
      reason: 'spurt',
      language: 'nb',
    })
  const foundOf = (memo: MemoId) => first.outcome === 'refused' && first.findings.some((it) => it.of === `${memo}/text`)

  beforeAll(async () => {
    for (const { written } of forms) {
      const memo = { about: study.speaker, kind: 'analysis', text: `om ${written} igjen` } as const
      memos.push((await study.rig.place.ask('memo.add', memo)).id)
    }
    first = await access('innsyn 1')
  }, 60_000)
  let text = ''
  beforeAll(async () => {
    for (const memo of memos) if (foundOf(memo)) await study.rig.place.ask('memo.remove', { memo })
    const second = await access('innsyn 2')
    if (second.outcome !== 'written') throw new Error(JSON.stringify(second.findings.map((it) => it.text)))
    const inner = openArchive(readFileSync(second.path), second.password)
    text = strFromU8(unzipSync(inner)['word/document.xml']!).replaceAll(/<[^>]+>/gu, '')
  }, 60_000)

  it('is refused for what the queue did not find, and has the mask for what it did', () => {
    expect(first.outcome).toBe('refused')
    expect(text).toContain('om **** igjen')
    for (const it of Object.values(originals)) if (it !== originals.word) expect(text).not.toContain(it)
  })
  it.each(forms.map((form, index) => ({ ...form, index })))('$manner', ({ written, index }) => {
    expect(foundOf(memos[index]!) || !text.includes(`om ${written} igjen`)).toBe(true)
  })
})

describe('a finished document', () => {
  let findings: Output<'report.checkFinished'>['findings']
  beforeAll(async () => {
    const path = join(study.rig.place.folder, 'oppgave.txt')
    writeFileSync(path, forms.map(({ written }) => `Så tenkte jeg på ${written} igjen.`).join('\n\n'))
    findings = (await study.rig.place.ask('report.checkFinished', { source: { kind: 'path', path } })).findings
  }, 60_000)

  // In a finished text a misspelt name keeps its capital: the check does not ask about other words.
  const asked = forms.map((form, index) => ({ ...form, index })).filter((it) => it.manner !== 'misspelt in lower case')
  it.each(asked)('names $manner', ({ index }) => {
    expect(findings.map((it) => it.where.paragraph)).toContain(index + 1)
  })
})

describe('an export on the command line', () => {
  const said: string[] = []
  const terminal = (folder: string): Terminal => ({
    language: 'nb',
    environment: { FORTROLIG_PASSPHRASE: passphrase, FORTROLIG_KEY_PASSPHRASE: listPassphrase },
    out: (text) => said.push(text),
    error: (line) => said.push(line),
    readInput: () => Promise.resolve(new Uint8Array()),
    askSecret: () => Promise.resolve(null),
    resolve: (path) => join(folder, path),
  })
  const exported = async (profile: string, output: string) => {
    const { place } = study.rig
    await place.ask('project.close', {})
    return runExport(
      { name: 'export', project: 'Natt.fortrolig', profile, output },
      { call: (name, input) => place.api(name as 'report.write', input as never) },
      terminal(place.folder),
    )
  }

  it.each([
    ['a title', { title: 'Natt hos Ragnfrids folk' }, 'r.docx'],
    ['a chapter', { chapter: { number: 4, title: 'Å bo i Ternvaer' } }, 'r.docx'],
    ['the file', {}, 'samira67.docx'],
  ])(
    'of a saved report with an original in the name of %s is refused, in no words of it',
    async (_of, change, output) => {
      const { ask, folder } = study.rig.place
      await ask('profile.save', { name: 'min', options: reportOptionsWith(['overview'], change) })
      said.length = 0
      expect(await exported('min', output)).toBe(exitCode.refused)
      expect(existsSync(join(folder, output))).toBe(false)
      expect(said.join('\n')).toMatch(/^- \S/mu)
      expect(said.join('\n')).not.toMatch(/ragnfrid|ternv|samira/iu)
    },
  )
})
