import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unzipSync, strFromU8 } from 'fflate'
import type { DocumentId, ParticipantId } from '../../../../core/model/ids'
import { bytesBelow, findWords } from '../../../support/byte-search'
import { openArchive } from '../../../support/open-archive'
import { createStudyRig, type StudyRig } from '../anonymise/study-rig'

let rig: StudyRig
let one: DocumentId
let person: ParticipantId

beforeEach(async () => {
  rig = await createStudyRig()
  const { ask } = rig.place
  one = await rig.add('Samtale 1', [
    'Intervjuer: Hvem ringer du om natta?',
    'Torgeir: Jeg heter Torgeir, og jeg ringer Solveig Haugland i Bodø.',
    'Intervjuer: Ja.',
  ])
  await rig.add('Samtale 2', [
    'Intervjuer: Og du?',
    'Ragnhild: Jeg ringer Torgeir, og noen ganger Solveig Haugland.',
    'Ragnhild: Ellers ingen.',
  ])
  const { id } = await ask('codebook.add', { name: 'Å ringe', parent: null })
  const { turns, speakers } = await rig.view(one)
  const speaker = speakers.find((it) => it.label === 'Torgeir')!
  person = speaker.participant!
  await ask('coding.add', { document: one, span: turns[1]!.span, code: id })
  await ask('participant.update', { participant: person, attributes: { alder: '61' } })
  await ask('memo.add', { about: person, kind: 'analysis', text: 'Han nevner Solveig Haugland ofte.' })
}, 30_000)
afterEach(() => rig.close())

async function access(): Promise<
  Readonly<{ text: string; inner: Uint8Array; path: string; password: string; id: string }>
> {
  const { ask, folder } = rig.place
  const reply = await ask('participant.access', {
    participant: person,
    folder,
    name: 'innsyn',
    reason: 'Bedt om innsyn.',
    language: 'nb',
  })
  if (reply.outcome !== 'written') throw new Error(JSON.stringify(reply.findings))
  const inner = openArchive(readFileSync(reply.path), reply.password)
  const text = strFromU8(unzipSync(inner)['word/document.xml']!)
    .replaceAll(/<\/w:p>/gu, '\n')
    .replaceAll(/<[^>]+>/gu, '')
  return { text, inner, path: reply.path, password: reply.password, id: reply.copy.id }
}

describe('access for one participant', () => {
  it('gives their own words and names, also before approval, and blacks out everybody else undecided', async () => {
    await rig.place.ask('indirect.assess', { participant: person, answer: 'few' })
    const { text } = await access()
    expect(text).toContain('Hvor mange utenfor studien det kan være: noen få (vurdert ')
    expect(text).toContain('Jeg heter Torgeir, og jeg ringer **** i ****.')
    expect(text).toContain('Jeg ringer Torgeir, og noen ganger ****.')
    expect(text).not.toContain('Ellers ingen')
    expect(text).toContain('alder: 61')
    expect(text).toContain('Å ringe')
    expect(text).toContain('Han nevner **** ofte.')
    for (const name of ['Solveig', 'Haugland', 'Ragnhild', 'Bodø']) expect(text).not.toContain(name)
  })

  it('gives their own names back after approval, where the project has them no more', async () => {
    await rig.decide('Torgeir', { kind: 'pseudonym', replacement: 'Halvor' })
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'en kollega' })
    await rig.decide('Ragnhild', { kind: 'pseudonym', replacement: 'Oddny' })
    await rig.decide('Bodø', { kind: 'coarser', replacement: 'en by' })
    for (const { document } of await rig.place.ask('document.list', {})) {
      const open = (await rig.queue()).clusters.filter((it) => it.open > 0)
      for (const it of open)
        await rig.place.ask('anonymise.decide', { key: it.key, decision: { kind: 'blackout' }, scope: 'project' })
      await rig.approve(document.id)
    }
    expect(await rig.text(one)).not.toContain('Torgeir')
    const { text } = await access()
    expect(text).toContain('Jeg heter Torgeir, og jeg ringer')
    expect(text).toContain('Jeg ringer Torgeir')
    expect(text).toContain('Halvor')
    for (const name of ['Solveig', 'Haugland', 'Ragnhild', 'Bodø']) expect(text).not.toContain(name)
  })

  it('needs the open list, and has a line with its reason in the list of copies', async () => {
    const { id } = await access()
    expect(await rig.place.ask('copy.list', {})).toMatchObject([
      { id, kind: 'access', participant: person, reason: 'Bedt om innsyn.', name: 'innsyn.zip' },
    ])
    await rig.place.ask('nameList.close', {})
    const input = { participant: person, folder: rig.place.folder, name: 'to', reason: 'x', language: 'nb' as const }
    expect(await rig.place.api('participant.access', input)).toMatchObject({ fault: { code: 'name-list.closed' } })
  })

  it('is sealed: no word of it is in sight, the id is inside, and a wrong password opens nothing', async () => {
    const { inner, path, password, id } = await access()
    const outside = bytesBelow(rig.place.folder).filter((it) => path.endsWith(it.path))
    expect(outside).toHaveLength(1)
    expect(findWords(outside, ['Torgeir', 'natta', 'Word', 'document.xml'])).toEqual([])
    expect(strFromU8(unzipSync(inner)['docProps/core.xml']!)).toContain(id)
    expect(() => openArchive(readFileSync(path), `${password}x`)).toThrow()
  })

  it('shows what is theirs alone of a name, and hides what somebody else is called too', async () => {
    await rig.add('Samtale 3', ['Intervjuer: Og?', 'Sigrid: Torgeir Haugland er en annen.'])
    const { text } = await access()
    expect(text).not.toContain('Haugland')
    expect(text).toContain('**** er en annen.')
    expect(text).toContain('Jeg heter Torgeir')
  })
})
