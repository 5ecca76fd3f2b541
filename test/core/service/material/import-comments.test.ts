import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../../core/model/ids'
import { docxOf, partOf, run } from '../../import/docx-builder'
import { createStudyRig, type StudyRig } from '../anonymise/study-rig'

const comment = (id: number, author: string, text: string) =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2026-02-03T10:00:00Z"><w:p>${run(text)}</w:p></w:comment>`
const marked = (id: number, text: string) =>
  `<w:commentRangeStart w:id="${id}"/>${run(text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
const line = (label: string, ...runs: readonly string[]) => `<w:p>${run(`${label}: `)}${runs.join('')}</w:p>`
const comments = partOf('comments', comment(0, 'Kari Berge', 'Hva menes her?') + comment(1, 'Kari Berge', 'Bra sagt.'))

function file(extra = ''): Uint8Array {
  const body = [
    line('Intervjuer', run('Hvem ringer du om natta?')),
    line('Torgeir', run('Jeg ringer '), marked(0, 'min kollega'), run(' når det er uvær på fjellet.')),
    line('Intervjuer', run('Og så?')),
    line('Torgeir', marked(1, 'Så venter jeg i bilen til det lysner.')),
  ]
  return docxOf(body.join('') + extra, { 'word/comments.xml': comments })
}

let rig: StudyRig
beforeEach(async () => {
  rig = await createStudyRig()
}, 30_000)
afterEach(() => rig.close())

async function preview(bytes: Uint8Array) {
  const path = join(rig.place.folder, 'Samtale.docx')
  writeFileSync(path, bytes)
  const { preview: token, speakers } = await rig.place.ask('import.preview', { source: { kind: 'path', path } })
  const people = speakers.map(({ label, role }) => ({
    label,
    role,
    participant: role === 'participant' ? ('new' as const) : null,
  }))
  return { preview: token, speakers: people }
}

async function confirmed(): Promise<DocumentId> {
  const answers = { title: 'Samtale', kind: 'interview', language: 'nb', names: 'real' } as const
  const { document } = await rig.place.ask('import.confirm', { ...(await preview(file())), ...answers })
  return document.id
}

async function noted(document: DocumentId) {
  const text = await rig.text(document)
  const memos = await rig.place.ask('memo.list', {})
  const passages = await rig.place.ask('memo.passages', {})
  return memos.map((memo) => {
    const on = passages.find((it) => it.about === memo.about)
    return [memo.text, on ? text.slice(on.span.start, on.span.end) : null] as const
  })
}

describe('the comments of a Word file', () => {
  it('are memos on the words that they stand on, signed as in the file', async () => {
    const notes = new Map(await noted(await confirmed()))
    expect(notes.size).toBe(2)
    expect(notes.get('Hva menes her?\n– Kari Berge, 2026-02-03T10:00:00Z')).toBe('min kollega')
    expect(notes.get('Bra sagt.\n– Kari Berge, 2026-02-03T10:00:00Z')).toBe('Så venter jeg i bilen til det lysner.')
  })

  it('follow their words when the text changes, and when the file comes in another version', async () => {
    const one = await confirmed()
    const extra = line('Intervjuer', run('Takk for praten i dag.'))
    await rig.place.ask('import.replace', { ...(await preview(file(extra))), document: one })
    const { text, turns } = await rig.view(one)
    const { id, span } = turns[1]!
    const was = text.slice(span.start, span.end)
    await rig.place.ask('turn.correct', { turn: id, was, text: `Altså, ${was}`, by: 'researcher', on: '2026-11-01' })
    const notes = await noted(one)
    expect(notes.map((it) => it[1]).toSorted()).toEqual(['Så venter jeg i bilen til det lysner.', 'min kollega'])
  })

  it('go with the document, and a passage goes with the last memo about it', async () => {
    const one = await confirmed()
    const [first] = await rig.place.ask('memo.list', {})
    await rig.place.ask('memo.remove', { memo: first!.id })
    expect(await rig.place.ask('memo.passages', {})).toHaveLength(1)
    await rig.place.ask('document.remove', { document: one })
    expect(await rig.place.ask('memo.list', {})).toEqual([])
    const state = await rig.stateOnDisk()
    expect(state.all('passage')).toEqual([])
  })

  it('are searched for names like all that is written outside the texts', async () => {
    await confirmed()
    const { clusters } = await rig.queue()
    expect(clusters.some((it) => it.forms.some((form) => form.includes('Berge')))).toBe(true)
  })

  it('go when the words that they are about are withdrawn', async () => {
    await confirmed()
    const people = await rig.place.ask('participant.list', {})
    const person = { participant: people.find((it) => it.label !== 'Intervjuer')!.id, code: null }
    const told = await rig.place.ask('participant.withdrawalEffect', person)
    await rig.place.ask('participant.withdraw', { ...person, expect: told.digest, keep: [] })
    expect(await rig.place.ask('memo.list', {})).toEqual([])
    const state = await rig.stateOnDisk()
    expect(state.all('passage')).toEqual([])
  })
})
