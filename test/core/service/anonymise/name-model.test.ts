import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Output } from '../../../../core/contract/contract'
import type { DocumentId } from '../../../../core/model/ids'
import { linesOf } from '../../../../core/service/anonymise/model-lines'
import { forgetGoneLines, newReading } from '../../../../core/service/anonymise/model-reading'
import type { ProjectSession } from '../../../../core/service/app-session'
import { reportOptionsWith } from '../../../support/report-options'
import { writeTinyModel } from '../../../support/tiny-model'
import { createStudyRig, type StudyRig } from './study-rig'

let rig: StudyRig
let folder: string
beforeEach(async () => {
  rig = await createStudyRig()
  folder = writeTinyModel(join(rig.place.folder, 'modell'))
})
afterEach(() => rig.close())

const lines = [
  'Intervjuer: Hvem ringer du om natta?',
  'Torgeir: Jeg ringer Solveig Haugland, hun bor i trollheimen nå.',
  'Torgeir: Og blåklokka ringer meg. Solveigs bil er gammel.',
]

async function choose(): Promise<void> {
  const { files } = await rig.place.ask('nameModel.look', { folder })
  await rig.place.ask('nameModel.choose', { folder, files: files.map(({ name, sha256 }) => ({ name, sha256 })) })
}

/** Resolves when the model has read all there is, or has given up. */
async function read(): Promise<void> {
  for (;;) {
    await rig.queue()
    const status = await rig.place.ask('nameModel.status', {})
    if (status.read === status.of || status.fault) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

type Queue = Output<'anonymise.queue'>
const placesOf = ({ clusters }: Queue) =>
  clusters.flatMap((it) => it.places.map(({ document, span, text }) => `${document} ${span.start} ${text}`))
const formsOf = ({ clusters }: Queue) => clusters.flatMap((it) => it.forms)
describe('a chosen language model', () => {
  it('adds to the queue what nothing else has found, and says so; nothing that was there is gone', async () => {
    await rig.add('Samtale', lines)
    const before = await rig.queue()
    expect(formsOf(before)).not.toContain('trollheimen')
    await choose()
    await read()
    const after = await rig.queue()
    expect(placesOf(after)).toEqual(expect.arrayContaining(placesOf(before)))
    const cluster = await rig.cluster('trollheimen')
    expect(cluster).toMatchObject({ kind: 'place', tier: 'ask', foundBy: ['name-model'], open: 1 })
    expect((await rig.cluster('blåklokka')).foundBy).toContain('name-model')
    for (const it of before.clusters)
      expect(after.clusters.find((other) => other.key === it.key)).toMatchObject({
        kind: it.kind,
        tier: it.tier,
        open: it.open,
      })
  })

  it('goes on offering what waits in a paragraph that a decision has changed, and is decided like anything else', async () => {
    const document = await rig.add('Samtale', lines)
    await choose()
    await read()
    await rig.decide('Solveig Haugland', { kind: 'pseudonym', replacement: 'Nina' })
    expect(formsOf(await rig.queue())).toEqual(expect.arrayContaining(['trollheimen', 'blåklokka']))
    await rig.decide('trollheimen', { kind: 'coarser', replacement: 'et fjell' })
    expect(await rig.text(document)).toContain('bor i [et fjell] nå')
    expect((await rig.cluster('trollheimen')).open).toBe(0)
    await rig.place.ask('history.undo', {})
    await expect.poll(async () => (await rig.cluster('trollheimen')).open).toBe(1)
  })

  it('reads a document to its end before that is approved', async () => {
    const document = await rig.add('Samtale', lines)
    await rig.keepRest()
    await choose()
    await expect(rig.approve(document)).rejects.toThrow('approval.undecided {"count":2}')
    await rig.keepRest()
    await rig.approve(document)
    expect((await rig.view(document)).document.state).toBe('deidentified')
  })

  it('lets no file leave with what it has offered and nobody has decided, and stops none for what it has not', async () => {
    const document = await rig.add('Samtale', lines)
    const { ask } = rig.place
    const code = (await ask('codebook.add', { name: 'Natt', parent: null })).id
    const text = await rig.text(document)
    await ask('coding.add', { document, code, span: { start: text.indexOf('Jeg ringer'), end: text.indexOf(' nå.') } })
    await rig.keepRest()
    const write = async () => {
      const options = reportOptionsWith(['excerpts'])
      const outcome = await ask('report.write', { options, folder: rig.place.folder, name: 'ut' })
      return outcome.outcome === 'refused' ? outcome.findings.map((it) => [it.why, it.text]) : []
    }
    await choose()
    expect(await write()).toEqual([])
    await read()
    expect(await write()).toEqual([['undecided', 'trollheimen']])
    await rig.keepRest()
    expect(await write()).toEqual([])
  })

  it('holds what stands in the texts and no more', async () => {
    const document = await rig.add('Samtale', lines)
    await rig.add('En til', ['Torgeir: Der sto blåklokka.'])
    await choose()
    await read()
    const { ask } = rig.place
    const held = async () => (await ask('nameModel.status', {})).of
    expect(await held()).toBe(4)
    await ask('document.remove', { document })
    await read()
    expect(await held()).toBe(1)
  })

  it('lets go, at a barrier, of every paragraph that stands in no text any more', async () => {
    const document = await rig.add('Samtale', lines)
    const state = await rig.stateOnDisk()
    const reading = newReading()
    const known = linesOf('Torgeir: dette er tatt bort\nJeg så blåklokka', [])
    reading.documents.set(document, known)
    reading.documents.set('document:borte' as DocumentId, known)
    forgetGoneLines({ reading, history: { state } } as unknown as ProjectSession)
    const held = [...reading.documents]
    expect(held.map(([id, of]) => [id, of.map((it) => it.text).join('\n')])).toEqual([
      [document, state.textOf(document)],
    ])
    expect(JSON.stringify(held)).not.toMatch(/tatt bort|så blåklokka/u)
  })

  it('is asked no more once it is forgotten, and all that it found is gone with it', async () => {
    await rig.add('Samtale', lines)
    const before = placesOf(await rig.queue())
    await choose()
    await read()
    await rig.place.ask('nameModel.forget', {})
    expect(placesOf(await rig.queue())).toEqual(before)
    expect(await rig.place.ask('nameModel.status', {})).toEqual({ chosen: null, fault: null, read: 0, of: 0 })
  })

  it('is not used when its files have changed: the queue stands as without it, and the window is told why', async () => {
    await rig.add('Samtale', lines)
    const before = placesOf(await rig.queue())
    await choose()
    appendFileSync(join(folder, 'config.json'), ' ')
    await rig.place.restart()
    await rig.reopen()
    await read()
    expect(placesOf(await rig.queue())).toEqual(before)
    expect(await rig.place.ask('nameModel.status', {})).toMatchObject({
      chosen: { folder },
      fault: { code: 'name-model.changed', params: { file: 'config.json' } },
    })
  })

  it('is remembered on this computer and not in the project, and leaves nothing that it read on the disk', async () => {
    const document = await rig.add('Samtale', ['Torgeir: Der sto blåklokka.'])
    await choose()
    await read()
    const stored = await rig.everythingStored(document)
    expect(stored).not.toContain('name-model')
    expect(stored).not.toContain(folder)
    await rig.reopen()
    await read()
    expect((await rig.cluster('blåklokka')).foundBy).toContain('name-model')
  })

  it('is refused as data, and what was chosen before stands', async () => {
    await choose()
    writeFileSync(join(folder, 'config.json'), '{"id2label":{"0":"O","1":"LABEL_1"}}')
    const reply = await rig.place.api('nameModel.look', { folder })
    expect(reply).toEqual({ ok: false, fault: { code: 'name-model.labels', params: { label: 'LABEL_1' } } })
    expect((await rig.place.ask('nameModel.status', {})).chosen).not.toBeNull()
  })
})
