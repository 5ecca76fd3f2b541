import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../../../core/contract/contract'
import { study } from '../../../samples/sample'
import { createWorkplace, type Workplace } from '../../../support/workplace'

const draft = new URL('../../../../samples/files/Oppgaveutkast.docx', import.meta.url).pathname
let place: Workplace
let checked: Output<'report.checkFinished'>

const check = (path: string) => place.ask('report.checkFinished', { source: { kind: 'path', path } })

beforeAll(async () => {
  place = createWorkplace()
  await place.ask('project.openSample', { fresh: true })
  checked = await check(draft)
})
afterAll(() => place.close())

describe('the draft of the sample study, before anything is decided', () => {
  it.each([
    ['Bodil', 'preface'],
    ['Myrullheimen', 'preface'],
    ['Kari Berge', 'properties'],
    ['Ternvær', 'guide'],
    ['Ternvær', 'caption'],
    ['Ternvær', 'letter'],
    ['Ternværingen', 'footnote'],
    ['Ternværingen', 'references'],
    ['M/S Ternen', 'alt-text'],
    ['kari.berge@nordskar.example', 'link'],
    ['Kvitdal', 'body'],
    ['Bodil', 'comment'],
  ])('tells %s in its %s', (text, part) => {
    const here = checked.findings.filter((it) => it.where.part === part)
    expect(here.map((it) => it.text).join(' · ')).toContain(text)
  })

  it.each(['Braun', 'Clarke', 'Malterud', 'Helsedirektoratet', 'Universitetsforlaget', 'Høgskolen', 'Nordskar'])(
    'does not tell of %s, who is cited or public',
    (name) => {
      const written = checked.findings.filter((it) => it.where.part !== 'link')
      expect(written.filter((it) => it.text.includes(name))).toEqual([])
    },
  )

  it('has a picture that nobody has read', () => {
    expect([checked.pictures, checked.unread]).toEqual([1, [{ kind: 'pictures', count: 1 }]])
  })

  it('has its twelve quotations, each with what is true of it as far as the project knows', () => {
    const truth = new Map(
      study.draft.quotations.map((it) => [it.text.replace(/^[«“]|[»”]\s\(.*$/gu, ''), it.form] as const),
    )
    const verdicts = checked.quotations.map((it) => [truth.get(it.text), it.verdict, it.isJoined])
    expect(verdicts).toEqual([
      // The project holds no translation of it.
      ['translated', 'not-found', false],
      ['edited', 'edited', false],
      ['edited', 'edited', false],
      ['verbatim', 'verbatim', false],
      ['joined', 'changed', true],
      // Nor the form in bokmål.
      ['normalised', 'changed', false],
      ['ascribed', 'verbatim', false],
      ['verbatim', 'verbatim', false],
      ['verbatim', 'verbatim', false],
      ['lost-not', 'changed', false],
      ['verbatim', 'verbatim', false],
      ['invented', 'not-found', false],
    ])
  })

  it('tells who said a quotation, and where', async () => {
    const said = checked.quotations.find((it) => it.text.startsWith('Lista er et minimum'))
    const { text } = await place.ask('document.view', { document: said!.source!.document })
    expect(text.slice(said!.source!.span.start, said!.source!.span.end)).toBe(said!.source!.text)
    expect(said!.differences).toEqual([{ quoted: '', said: 'ikke' }])
  })
})

describe('a check', () => {
  it('knows a form of a passage that a note about it gives', async () => {
    const [first] = await place.ask('coding.excerpts', { code: null })
    const text = 'En setning som ingen har sagt på akkurat den måten før.'
    await place.ask('memo.add', { about: first!.coding.id, kind: 'method', text: `På bokmål: ${text}` })
    const path = join(place.folder, 'Oppgave.txt')
    writeFileSync(path, `Hun sier det slik: «${text}»`)
    expect((await check(path)).quotations.map((it) => it.verdict)).toEqual(['known-form'])
  })

  it('leaves nothing of the document in the project, and is no command', async () => {
    const before = (await place.ask('project.status', {}))?.seq
    await check(draft)
    expect((await place.ask('project.status', {}))?.seq).toBe(before)
  })

  it('tells how far it is, so that it can be stopped', async () => {
    place.pushes.length = 0
    await check(draft)
    expect(place.pushes.flatMap((it) => (it.event === 'job.progress' ? [[it.call, it.done, it.of]] : []))).toEqual(
      [0, 1, 2].map((done) => ['report.checkFinished', done, 3]),
    )
  })

  it('of what cannot be read is a fault without a word of the file', async () => {
    const path = join(place.folder, 'Bodil.docx')
    writeFileSync(path, 'Takk til Bodil.')
    const reply = await place.api('report.checkFinished', { source: { kind: 'path', path } })
    expect(reply).toMatchObject({ ok: false, fault: { code: 'import.mislabelled' } })
    expect(JSON.stringify(reply)).not.toContain('Bodil')
  })
})
