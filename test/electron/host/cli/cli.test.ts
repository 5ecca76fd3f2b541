import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApi } from '../../../../core/contract/client'
import type { Api, CallName, Input, Output } from '../../../../core/contract/contract'
import { createContractRig } from '../../../contract/contract-rig'
import type { ContractRig } from '../../../contract/contract-rig'
import { ensureBuilt, root, runBuilt } from '../../../support/built'

const words = ['Intervjuer: Hvor bor du?', 'Bodil: Jeg bor i Bergen, Intervjuer.', 'Intervjuer: Og arbeidet?'].join(
  '\n',
)

let folder: string
beforeAll(ensureBuilt)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fortrolig-cli-'))
})

const cli = (args: readonly string[], input = '', environment: Record<string, string> = {}) =>
  runBuilt('host/cli.js', args, { input, environment })

function fileOf(content: string | Uint8Array, name = 'intervju.txt'): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const lines = (text: string) => text.split('\n').filter((line) => line !== '')

describe('transcript', () => {
  it('prints what the app reads as JSON, and nothing else', async () => {
    const { code, out, error } = await cli(['transcript', fileOf(`Om natta\n\n${words}`)])
    expect([code, error]).toEqual([0, ''])
    const read = JSON.parse(out) as { turns: unknown[]; notes: unknown[] }
    expect(Object.keys(read)).toEqual(['format', 'title', 'notes', 'turns', 'messages'])
    expect(read.turns[0]).toEqual({ speaker: 'Intervjuer', startMs: null, endMs: null, text: 'Hvor bor du?' })
    expect(read.turns).toHaveLength(3)
    expect(read.notes.every((note) => typeof note === 'string')).toBe(true)
  })

  it.each([
    ['that is missing', () => join(folder, 'nowhere.txt')],
    ['that is empty', () => fileOf('')],
    [
      'that is no text',
      () =>
        fileOf(
          Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256),
          'a.docx',
        ),
    ],
    ['that is locked', () => fileOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'b.docx')],
    ['that is a folder', () => folder],
  ])('of a file %s ends with 2, one line of explanation, and nothing on stdout', async (_what, path) => {
    const { code, out, error } = await cli(['transcript', path()], '', { LANG: 'nb_NO.UTF-8' })
    expect([code, out, lines(error).length]).toEqual([2, '', 1])
  })

  it('explains in the language of the terminal', async () => {
    const say = async (LANG: string) => (await cli(['transcript', join(folder, 'x')], '', { LANG })).error
    const said = await Promise.all(['nb_NO.UTF-8', 'nn_NO.UTF-8', 'en_GB.UTF-8', ''].map(say))
    expect(new Set(said).size).toBe(3)
    expect(said[3]).toBe(said[0])
  })
})

describe('identifiers', () => {
  type Found = { text: string; candidates: { start: number; end: number; text: string; kind: string; tier: string }[] }

  it('prints the text that was read and each candidate with its place in it', async () => {
    const { code, out } = await cli(['identifiers', fileOf(words), '--language', 'nb'])
    const { text, candidates } = JSON.parse(out) as Found
    expect([code, text]).toEqual([0, words])
    expect(candidates.map((it) => it.text)).toEqual(['Bodil', 'Bergen'])
    for (const { start, end, text: found } of candidates) expect(text.slice(start, end)).toBe(found)
    expect(Object.keys(candidates[0]!)).toEqual(['start', 'end', 'text', 'kind', 'tier'])
  })

  it('reads standard input', async () => {
    const { out } = await cli(['identifiers', '-'], 'Jeg ringte Bodil på 59 04 17 23.\n')
    const { candidates } = JSON.parse(out) as Found
    expect(candidates.map((it) => [it.text, it.kind])).toEqual([
      ['Bodil', 'person'],
      ['59 04 17 23', 'phone'],
    ])
  })

  it('ends with 2 for a file that it cannot read', async () => {
    const { code, out } = await cli(['identifiers', join(folder, 'nowhere')])
    expect([code, out]).toEqual([2, ''])
  })
})

describe('arguments that are not understood', () => {
  it('end with 2 and the way to use it', async () => {
    const { code, out, error } = await cli(['export', '--passphrase', 'hemmelig'], '', { LANG: 'nb' })
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain('fortrolig transcript FIL')
    expect(error).not.toContain('hemmelig')
  })
})

describe('start-up', () => {
  it('reads no .env of the folder it runs in, and prints nothing of its own', async () => {
    const { out } = await cli(['identifiers', '-'], 'Hei.\n')
    expect(() => JSON.parse(out) as unknown).not.toThrow()
    const built = readdirSync(join(root, 'dist', 'chunks')).map((it) =>
      readFileSync(join(root, 'dist', 'chunks', it), 'utf8'),
    )
    expect(built.some((text) => /mongoose|dotenv|redis/.test(text))).toBe(false)
  })
})

describe('export', () => {
  const passphrase = 'en hel setning som bare vi kjenner'
  const keyPassphrase = 'en annen setning for navnelisten'
  let rig: ContractRig
  let api: Api

  async function ask<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
    const reply = await api(name, input)
    if (!reply.ok) throw new Error(reply.fault.code)
    return reply.value
  }

  /** A study of three turns with one coded passage, in a project that is closed again. */
  async function makeStudy(): Promise<void> {
    await ask('project.create', {
      folder: rig.folder,
      name: 'Nattarbeid',
      passphrase,
      coder: { name: '', initials: 'AB' },
      language: 'nb',
    })
    const path = join(rig.folder, 'intervju.txt')
    writeFileSync(path, words)
    const { preview, speakers } = await ask('import.preview', { source: { kind: 'path', path } })
    const { document } = await ask('import.confirm', {
      preview,
      title: 'Intervju 1',
      kind: 'interview',
      language: 'nb',
      names: 'real',
      speakers: speakers.map(({ label, role }) => ({
        label,
        role,
        participant: role === 'participant' ? 'new' : null,
      })),
    })
    const { text } = await ask('document.view', { document: document.id })
    const start = text.indexOf('Jeg bor')
    await ask('coding.add', {
      document: document.id,
      span: { start, end: text.indexOf(', Intervjuer') },
      code: { name: 'Å bo', parent: null },
    })
    await ask('nameList.create', { path: join(rig.folder, 'Nattarbeid.navneliste'), passphrase: keyPassphrase })
  }

  async function decideAll(): Promise<void> {
    for (;;) {
      const { clusters } = await ask('anonymise.queue', { document: null })
      const next = clusters.find((it) => it.open > 0)
      if (!next) return
      await ask('anonymise.decide', { key: next.key, decision: { kind: 'blackout' }, scope: 'project' })
    }
  }

  beforeAll(async () => {
    rig = createContractRig()
    api = createApi((name, input) => rig.service.call(name, input))
    await makeStudy()
    await ask('project.close', {})
  })
  afterAll(async () => {
    await rig.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const both = { FORTROLIG_PASSPHRASE: passphrase, FORTROLIG_KEY_PASSPHRASE: keyPassphrase }

  function exportTo(output: string, environment: Record<string, string>, project = 'Nattarbeid.fortrolig') {
    const args = ['export', '--project', join(rig.folder, project), '--profile', 'standard', '-o', output]
    return cli(args, '', { XDG_DATA_HOME: rig.folder, LANG: 'nb_NO.UTF-8', ...environment })
  }

  it('refuses with 3 and names the places, without their words, while something is undecided', async () => {
    const output = join(folder, 'rapport.docx')
    const { code, out, error } = await exportTo(output, both)
    expect([code, out]).toEqual([3, ''])
    const [first, ...places] = lines(error)
    expect(first).toContain('Filen ble ikke laget.')
    expect(places.length).toBeGreaterThan(0)
    expect(places.join('\n')).toMatch(/word\/document\.xml/)
    expect(error).not.toMatch(/Bergen|Bodil/)
    expect(existsSync(output)).toBe(false)
  })

  it.each([
    ['no passphrase', {}],
    ['a wrong passphrase', { ...both, FORTROLIG_PASSPHRASE: 'feil' }],
    ['no passphrase for the name list', { FORTROLIG_PASSPHRASE: passphrase }],
    ['a wrong passphrase for the name list', { ...both, FORTROLIG_KEY_PASSPHRASE: 'feil' }],
  ])('ends with 4 with %s', async (_what, environment) => {
    const { code, out, error } = await exportTo(join(folder, 'r.docx'), environment)
    expect([code, out, lines(error).length]).toEqual([4, '', 1])
    expect(existsSync(join(folder, 'r.docx'))).toBe(false)
  })

  it('ends with 4 with the right passphrase too after five wrong ones, each in a run of its own', async () => {
    const elsewhere = { XDG_DATA_HOME: join(rig.folder, 'annet'), ...both }
    const guess = (given: string) => exportTo(join(folder, 'r.docx'), { ...elsewhere, FORTROLIG_PASSPHRASE: given })
    for (const given of ['a', 'b', 'c', 'd', 'e']) expect((await guess(given)).error).not.toContain('Vent')
    const { code, out, error } = await guess(passphrase)
    expect([code, out]).toEqual([4, ''])
    expect(error).toMatch(/Vent \d+ sekunder/u)
  })

  describe('check', () => {
    const check = (text: string, environment: Record<string, string> = both) =>
      cli(['check', fileOf(text, 'oppgave.txt'), '--project', join(rig.folder, 'Nattarbeid.fortrolig')], '', {
        XDG_DATA_HOME: rig.folder,
        LANG: 'nb_NO.UTF-8',
        ...environment,
      })

    it('prints what a finished document tells and how its quotations stand, and ends with 3', async () => {
      const { code, out } = await check('Forord\nTakk til Bodil.\n1 Innledning\nHun sier: «Jeg bor i Bergen.»')
      const told = JSON.parse(out) as Record<string, unknown>
      expect([code, told['nameList']]).toEqual([3, 'open'])
      expect(Object.keys(told)).toEqual(['nameList', 'termsSearched', 'findings', 'quotations', 'pictures', 'unread'])
      expect(told['findings']).toEqual(
        expect.arrayContaining([
          { group: 'key', kind: 'person', where: { part: 'preface', paragraph: 2 }, text: 'Bodil' },
        ]),
      )
      expect(told['quotations']).toMatchObject([{ text: 'Jeg bor i Bergen.', where: { part: 'body', paragraph: 4 } }])
      expect(told['unread']).toEqual(['stories'])
    })

    it('ends with 0 where nothing is found', async () => {
      expect((await check('Det er stille om natta.')).code).toBe(0)
    })

    it('says that the name list was closed where nobody gave its passphrase', async () => {
      const { code, out, error } = await check('Det er stille om natta.', { FORTROLIG_PASSPHRASE: passphrase })
      expect([code, (JSON.parse(out) as { nameList: string }).nameList]).toEqual([0, 'closed'])
      expect(error).toContain('Navnelisten var ikke åpen.')
    })

    it.each([
      ['a wrong passphrase', 4, { ...both, FORTROLIG_PASSPHRASE: 'feil' }, 'Natt.'],
      ['a document without words', 2, both, ''],
    ])('of %s ends with %i, and prints nothing', async (_what, code, environment, text) => {
      const ended = await check(text, environment)
      expect([ended.code, ended.out, lines(ended.error).length]).toEqual([code, '', 1])
    })
  })

  it('ends with 2 for a folder that is no project, and for a profile that nobody made', async () => {
    expect((await exportTo(join(folder, 'r.docx'), both, 'nowhere.fortrolig')).code).toBe(2)
    const args = ['export', '--project', join(rig.folder, 'Nattarbeid.fortrolig'), '--profile', 'annen', '-o', 'r.docx']
    expect((await cli(args, '', both)).code).toBe(2)
  })

  it('ends with 5 while a window has the project open, and writes the file once it is decided and closed', async () => {
    rig.pass(60_000)
    await ask('project.open', { path: join(rig.folder, 'Nattarbeid.fortrolig'), passphrase })
    expect((await exportTo(join(folder, 'r.docx'), both)).code).toBe(5)
    await ask('nameList.open', { path: null, passphrase: keyPassphrase })
    await decideAll()
    await ask('project.close', {})
    const output = join(folder, 'rapport.docx')
    const { code, out, error } = await exportTo(output, both)
    expect([error, code, out]).toEqual([`Laget ${output}\n`, 0, ''])
    expect(readFileSync(output).subarray(0, 2).toString()).toBe('PK')
  })
})
