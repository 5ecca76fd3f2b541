import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { createStudyRig, type StudyRig } from '../anonymise/study-rig'

let rig: StudyRig

beforeEach(async () => {
  rig = await createStudyRig()
  await rig.add('Samtale 1', ['Intervjuer: Hvem?', 'Torgeir: Jeg ringer Solveig Haugland.'])
  const { id } = await rig.place.ask('codebook.add', { name: 'Å ringe', parent: null })
  await rig.place.ask('codebook.park', { code: id, isParked: true, reason: 'Den sa for lite.' })
}, 30_000)
afterEach(() => rig.close())

const filter = { coder: null, from: null, to: null, kinds: null, record: null }
const write = () =>
  rig.place.ask('log.write', { filter, language: 'nb', folder: rig.place.folder, name: 'Analyselogg' })

describe('the log of a project', () => {
  it('says what was done in words, with the words of decisions, and that the chain is whole', async () => {
    const log = await rig.place.ask('log.list', { filter, language: 'nn', skip: 0, limit: 10 })
    expect(log.lines.map((it) => it.text)).toEqual([
      'La til side eller tok fram ein kode',
      'Laga ein kode',
      'La inn eit dokument',
      'Laga namnelista',
    ])
    expect(log.lines[0]?.words.map((it) => it.text)).toEqual(['Den sa for lite.'])
    expect(log).toMatchObject({ intact: true, brokenAt: null, commands: 4, total: 4 })
  })

  it('gives its lines in pages that together are all of it', async () => {
    const all = await rig.place.ask('log.list', { filter, language: 'nb', skip: 0, limit: 10 })
    const pages = await Promise.all(
      [0, 2].map((skip) => rig.place.ask('log.list', { filter, language: 'nb', skip, limit: 2 })),
    )
    expect(pages.flatMap((it) => it.lines)).toEqual(all.lines)
  })

  it('tells times on the clock that is asked for, and takes no clock that there is not', async () => {
    const out = await rig.place.ask('log.write', {
      filter,
      language: 'nb',
      timeZone: 'Pacific/Kiritimati',
      folder: rig.place.folder,
      name: 'Analyselogg',
    })
    if (out.outcome !== 'written') throw new Error(JSON.stringify(out.findings))
    const [line] = (await rig.place.ask('log.list', { filter, language: 'nb', skip: 1, limit: 1 })).lines
    const there = new Date(Date.parse(line!.to) + 14 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
    const text = strFromU8(unzipSync(readFileSync(out.path))['word/document.xml']!)
    expect(text).toContain(there)
    expect(text).toContain('Pacific/Kiritimati')
    const no = { filter, language: 'nb', timeZone: 'Mars/Olympus', skip: 0, limit: 1 } as const
    expect(await rig.place.api('log.list', no)).toMatchObject({ ok: false, fault: { code: 'app.invalid-input' } })
  })

  it('goes out as a Word file with a receipt, its id in the file', async () => {
    const file = await write()
    if (file.outcome !== 'written') throw new Error(JSON.stringify(file.findings))
    const parts = unzipSync(readFileSync(file.path))
    expect(strFromU8(parts['word/document.xml']!)).toContain('Den sa for lite.')
    expect(strFromU8(parts['docProps/core.xml']!)).toContain(file.receipt.id)
    expect((await rig.place.ask('copy.list', {})).map((it) => it.id)).toEqual([file.receipt.id])
  })

  it('is stopped by a name in the words of a decision', async () => {
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'en kollega' })
    await rig.place.ask('memo.add', { about: null, kind: 'decision', text: 'Spør Solveig Haugland om dette.' })
    const file = await write()
    expect(file.outcome).toBe('refused')
    if (file.outcome === 'refused') expect(file.findings.some((it) => it.text.includes('Haugland'))).toBe(true)
    expect(await rig.place.ask('copy.list', {})).toEqual([])
  })
})
