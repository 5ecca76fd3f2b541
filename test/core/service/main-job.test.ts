import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Decision } from '../../../core/model/identifier'
import { reportOptionsWith } from '../../support/report-options'
import { createWorkplace, listPassphrase, passphrase, type Workplace } from '../../support/workplace'

let place: Workplace
beforeAll(async () => {
  place = createWorkplace()
  await place.ask('project.create', {
    folder: place.folder,
    name: 'Nattarbeid',
    passphrase,
    coder: { name: 'Anne Berg', initials: 'AB' },
    language: 'nb',
  })
})
afterAll(() => place.close())

const interview = [
  'Intervju om natta',
  '',
  'Intervjuer: Hvordan er det å kjøre alene?',
  'Torgeir: Det er stille. Jeg heter Torgeir, og jeg bor i Bodø. Torgeirs bil er gammel.',
  'Intervjuer: Hvem ringer du da?',
  'Torgeir: Jeg ringer Solveig Haugland, eller så ringer jeg ingen. Nummeret er 59 04 17 23.',
  'Intervjuer: Og så?',
  'Torgeir: Så kjører jeg videre, dag for dag.',
].join('\n')

async function importText(text: string): Promise<void> {
  const { writeFileSync } = await import('node:fs')
  const path = join(place.folder, 'Intervju 1.txt')
  writeFileSync(path, text)
  const preview = await place.ask('import.preview', { source: { kind: 'path', path } })
  await place.ask('import.confirm', {
    preview: preview.preview,
    title: 'Intervju 1 med Torgeir',
    kind: 'interview',
    language: 'nb',
    names: 'real',
    speakers: preview.speakers.map(({ label, role }) => ({
      label,
      role,
      participant: role === 'participant' ? ('new' as const) : null,
    })),
  })
}

async function view() {
  const [summary] = await place.ask('document.list', {})
  return place.ask('document.view', { document: summary!.document.id })
}

async function decideAll(): Promise<void> {
  for (let guard = 0; guard < 50; guard++) {
    const { clusters } = await place.ask('anonymise.queue', { document: null })
    const next = clusters.find((it) => it.open > 0)
    if (next === undefined) return
    const decision: Decision = next.forms[0]!.startsWith('Torgeir')
      ? { kind: 'pseudonym', replacement: 'Magnus' }
      : next.kind === 'person'
        ? { kind: 'role', replacement: 'kollega' }
        : next.kind === 'place'
          ? { kind: 'coarser', replacement: 'en by i nord' }
          : { kind: 'blackout' }
    await place.ask('anonymise.decide', { key: next.key, decision, scope: 'project' })
  }
  throw new Error('the queue never empties')
}

function partsOf(path: string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(path)))
  return Object.values(parts)
    .map((it) => new TextDecoder().decode(it))
    .join('\n')
}

const options = reportOptionsWith(['code-tree', 'codebook', 'excerpts', 'frequency'], { title: 'Nattarbeid' })

describe('the main job', () => {
  it('imports a transcript with its speakers and keeps every word', async () => {
    await importText(interview)
    const { text, turns, speakers } = await view()
    expect(speakers.map((it) => it.label).toSorted()).toEqual(['Intervjuer', 'Torgeir'])
    expect(turns.filter((it) => it.speaker !== null)).toHaveLength(6)
    expect(text).toContain('Så kjører jeg videre, dag for dag.')
  })

  it('codes a passage with a category made on the spot, and nests another inside it', async () => {
    const { text, document } = await view()
    const start = text.indexOf('Jeg ringer Solveig')
    const whole = { start, end: text.indexOf(' Nummeret') }
    const { code } = await place.ask('coding.add', {
      document: document.id,
      span: whole,
      code: { name: 'Å ringe', parent: null },
    })
    await place.ask('coding.add', {
      document: document.id,
      span: { start: text.indexOf('Solveig Haugland'), end: text.indexOf(', eller') },
      code: { name: 'Hvem', parent: code.id },
    })
    const rows = await place.ask('codebook.list', {})
    expect(rows.map((it) => [it.code.name, it.depth, it.segments])).toEqual([
      ['Å ringe', 0, 2],
      ['Hvem', 1, 1],
    ])
  })

  it('refuses the file while names are undecided, and names the place', async () => {
    const outcome = await place.ask('report.write', { options, folder: place.folder, name: 'rapport' })
    if (outcome.outcome !== 'refused') throw new Error('the gate let the file out')
    expect(outcome.findings.map((it) => it.text).join(' ')).toMatch(/Solveig/)
    expect(outcome.findings.some((it) => it.document !== null && it.span !== null)).toBe(true)
    expect(await place.ask('report.receipts', {})).toEqual([])
  })

  it('asks for the name list before anything is replaced', async () => {
    const { clusters } = await place.ask('anonymise.queue', { document: null })
    const reply = await place.api('anonymise.decide', {
      key: clusters[0]!.key,
      decision: { kind: 'blackout' },
      scope: 'project',
    })
    expect(reply).toMatchObject({ ok: false, fault: { code: 'name-list.none' } })
    await place.ask('nameList.create', {
      path: join(place.folder, 'Nattarbeid.navneliste'),
      passphrase: listPassphrase,
    })
  })

  it('replaces every place of a cluster with its ending put back, and codings follow', async () => {
    await decideAll()
    const { text, codings } = await view()
    expect(text).not.toMatch(/Torgeir|Solveig|Haugland|Bodø|59 04/)
    expect(text).toContain('[Magnus]’ bil')
    expect(text).toContain('dag for dag')
    expect(codings.map((it) => text.slice(it.span.start, it.span.end))).toEqual([
      'Jeg ringer [kollega], eller så ringer jeg ingen.',
      '[kollega]',
    ])
  })

  it('undoes a decision to the byte, over a restart too, and does it again', async () => {
    const before = await view()
    await place.restart()
    await place.ask('project.open', { path: join(place.folder, 'Nattarbeid.fortrolig'), passphrase })
    await place.ask('history.undo', {})
    const undone = await view()
    expect(undone.text).not.toBe(before.text)
    await place.ask('history.redo', {})
    const redone = await view()
    const words = ({ text, turns, codings, places }: typeof before) => ({ text, turns, codings, places })
    expect(words(redone)).toEqual(words(before))
  })

  it('approves only what has been read through and with the list open, and moves every original into it', async () => {
    const { document, turns } = await view()
    expect(await place.api('document.approve', { document: document.id })).toMatchObject({
      fault: { code: 'approval.not-read' },
    })
    await place.ask('document.markRead', { document: document.id, turns: turns.length })
    expect(await place.api('document.approve', { document: document.id })).toMatchObject({
      fault: { code: 'name-list.closed' },
    })
    await place.ask('nameList.open', { path: null, passphrase: listPassphrase })
    const { document: approved } = await place.ask('document.approve', { document: document.id })
    expect(approved).toMatchObject({ state: 'deidentified', title: 'Intervju 1 med [Magnus]', fileName: null })
    const after = await view()
    expect(after.speakers.map((it) => it.label).toSorted()).toEqual(['Intervjuer', 'Magnus'])
    expect(after.places.every((it) => it.original === null)).toBe(true)
    const status = await place.ask('project.status', {})
    expect(status).toMatchObject({ undo: null, toDecide: 0 })
  })

  it('makes the Word file with a receipt after a restart, once the list is opened by its passphrase', async () => {
    await place.restart()
    await place.ask('project.open', { path: join(place.folder, 'Nattarbeid.fortrolig'), passphrase })
    await place.ask('nameList.open', { path: null, passphrase: listPassphrase })
    const outcome = await place.ask('report.write', { options, folder: place.folder, name: 'rapport' })
    expect(outcome).toMatchObject({ outcome: 'written', receipt: { reach: 'full' } })
    if (outcome.outcome !== 'written') return
    const words = partsOf(outcome.path)
    expect(words).toContain('[kollega]')
    expect(words).not.toMatch(/Torgeir|Solveig|Haugland|Bodø/)
    expect(await place.ask('report.receipts', {})).toHaveLength(1)
  })

  it('keeps the audit trail whole, from the first command to the last', async () => {
    const { entries, intact } = await place.ask('history.list', { limit: 1000 })
    expect(intact).toBe(true)
    expect(entries.map((it) => it.seq)).toEqual(entries.map((_, index) => index + 1))
    expect(entries.map((it) => it.command)).toContain('document.approve')
    expect(JSON.stringify(entries)).not.toMatch(/Torgeir|Solveig/)
  })

  it('opens the sample study in one click, coded and undecided, and puts it back as it was', async () => {
    const status = await place.ask('project.openSample', { fresh: false })
    expect(status.isSample).toBe(true)
    expect(status.toDecide).toBeGreaterThan(10)
    const documents = await place.ask('document.list', {})
    expect(documents.length).toBeGreaterThanOrEqual(2)
    expect(new Set(documents.map((it) => it.document.state))).toEqual(new Set(['raw']))
    expect(documents.filter((it) => it.codings > 0).length).toBeGreaterThanOrEqual(2)
    await place.ask('document.remove', { document: documents[0]!.document.id })
    await place.ask('project.close', {})
    await place.ask('project.openSample', { fresh: true })
    expect(await place.ask('document.list', {})).toHaveLength(documents.length)
  })
})
