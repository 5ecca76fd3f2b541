import { reportOptionsWith } from '../../../support/report-options'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CodeId, DocumentId } from '../../../../core/model/ids'
import { createStudyRig, type StudyRig } from './study-rig'

let rig: StudyRig
let interview: DocumentId
let code: CodeId
beforeEach(async () => {
  rig = await createStudyRig()
  interview = await rig.add(
    'Intervju Solveig',
    ['Intervjuer: Hvem?', 'Bodil: Jeg ringer Solveig Haugland. Solveigs mann er hjemme.'],
    'Om Solveig og natta',
  )
  const added = await rig.place.ask('codebook.add', { name: 'Solveig om telefon', parent: null })
  code = added.id
  await rig.place.ask('codebook.update', { code, definition: 'Når Solveigs råd brukes', example: 'ring Bodil' })
})
afterEach(() => rig.close())

async function codeNow() {
  const rows = await rig.place.ask('codebook.list', {})
  return rows.find((it) => it.code.id === code)!.code
}

async function fieldsOf(form: string) {
  return (await rig.cluster(form)).outside.map((it) => it.field)
}

describe('words outside the texts', () => {
  it('are places of the cluster that the texts have', async () => {
    expect((await fieldsOf('Solveig Haugland')).toSorted()).toEqual(['definition', 'fileName', 'name', 'title'])
    expect((await fieldsOf('Bodil')).toSorted()).toEqual(['example', 'label'])
    const title = (await rig.cluster('Solveig Haugland')).outside.find((it) => it.field === 'title')!
    expect(title).toMatchObject({ before: 'Om ', text: 'Solveig', after: ' og natta', document: interview })
  })

  it('are replaced with it at once, and come back with undo', async () => {
    const before = [await codeNow(), (await rig.view(interview)).document.title]
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'kollega' })
    expect(await codeNow()).toMatchObject({
      name: '[kollega] om telefon',
      definition: 'Når [kollega]s råd brukes',
    })
    expect((await rig.view(interview)).document).toMatchObject({
      title: 'Om [kollega] og natta',
      fileName: 'Intervju [kollega].txt',
    })
    expect(await rig.cluster('Solveig Haugland')).toMatchObject({ open: 0 })
    await rig.place.ask('history.undo', {})
    expect([await codeNow(), (await rig.view(interview)).document.title]).toEqual(before)
  })

  describe('that two documents have as one speaker’s label', () => {
    const lines = ['Intervjuer: Hvem er dere?', 'Møterom Fjellstua: Vi er to.', 'Møterom Fjellstua: Ja.']
    const waiting = async () =>
      (await rig.queue()).clusters.filter((it) => it.forms.includes('Møterom Fjellstua') && it.open > 0)
    const keep = async () => {
      const [first, ...others] = await waiting()
      expect(others).toEqual([])
      const decision = { kind: 'keep', reason: 'et rom' } as const
      await rig.place.ask('anonymise.decide', { key: first!.key, decision, scope: 'project' })
    }
    let groups: readonly DocumentId[]
    beforeEach(async () => {
      groups = [await rig.add('Gruppe en', lines), await rig.add('Gruppe to', lines)]
    })

    it('are asked about once, and kept in both', async () => {
      expect(await waiting()).toMatchObject([{ open: 2 }])
      await keep()
      expect(await waiting()).toEqual([])
      await rig.reopen()
      expect(await waiting()).toEqual([])
      await rig.place.ask('history.undo', {})
      expect(await waiting()).toMatchObject([{ open: 2 }])
    })

    it('stay kept when one of the documents is approved, so that the other can be', async () => {
      await keep()
      await rig.keepRest()
      for (const group of groups) await rig.approve(group)
      await rig.reopen('open')
      expect(await waiting()).toEqual([])
    })

    it('wait again where a third document has the label', async () => {
      await keep()
      const third = await rig.add('Gruppe tre', lines)
      expect(await waiting()).toMatchObject([{ open: 1, documents: [{ document: third, places: 1, open: 1 }] }])
    })
  })

  it('that stand twice in a field are kept where it was decided, and what is typed beside them waits', async () => {
    await rig.place.ask('codebook.update', { code, use: 'Solveig sier' })
    const { key, outside } = await rig.cluster('Solveig Haugland')
    const { record, field, span } = outside.find((it) => it.field === 'use')!
    const decision = { kind: 'keep', reason: 'fiktiv' } as const
    await rig.place.ask('anonymise.decide', { key, decision, scope: { places: [{ record, field, span }] } })
    const inUse = async () => (await rig.cluster('Solveig Haugland')).outside.filter((it) => it.field === 'use')
    expect((await inUse()).map((it) => it.decision)).toEqual([decision])
    await rig.place.ask('codebook.update', { code, use: 'Solveig sier, og Solveig svarer' })
    expect((await inUse()).map((it) => it.decision)).toEqual([decision, null])
  })

  it('take another decision later, and none again', async () => {
    const before = await codeNow()
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'kollega' })
    await rig.decide('Solveig Haugland', { kind: 'pseudonym', replacement: 'Jonas' })
    await rig.reopen()
    expect(await codeNow()).toMatchObject({ name: '[Jonas] om telefon', definition: 'Når [Jonas]’ råd brukes' })
    const { key } = await rig.cluster('Solveig Haugland')
    await rig.place.ask('anonymise.undecide', { key, scope: 'project' })
    expect(await codeNow()).toEqual(before)
  })

  it('are decided one by one, and what is kept stays kept over a restart', async () => {
    const { key, outside } = await rig.cluster('Solveig Haugland')
    const { record, field, span } = outside.find((it) => it.field === 'name')!
    await rig.place.ask('anonymise.decide', {
      key,
      decision: { kind: 'keep', reason: 'fiktiv' },
      scope: { places: [{ record, field, span }] },
    })
    await rig.reopen()
    const after = await rig.cluster('Solveig Haugland')
    expect(after.decision).toBeNull()
    expect(after.outside.filter((it) => it.decision !== null).map((it) => it.field)).toEqual(['name'])
    expect((await codeNow()).name).toBe('Solveig om telefon')
  })

  describe('of a code that is merged into another', () => {
    const merged = async (fields: Readonly<Record<string, string>>) => {
      const other = await rig.place.ask('codebook.add', { name: 'Om hjelp', parent: null })
      await rig.place.ask('codebook.update', { code: other.id, ...fields })
      await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'kollega' })
      await rig.place.ask('codebook.merge', { from: code, into: other.id, expect: 0 })
      return other.id
    }
    const codeOf = async (id: CodeId) =>
      (await rig.place.ask('codebook.list', {})).find((it) => it.code.id === id)!.code

    it('are places in the one that stays, behind its own, and come back there', async () => {
      const into = await merged({ definition: 'Solveig kjører' })
      expect((await codeOf(into)).definition).toBe('[kollega] kjører\n\nNår [kollega]s råd brukes')
      const { key, outside } = await rig.cluster('Solveig Haugland')
      expect(outside.filter((it) => it.field === 'definition').map((it) => [it.record, it.before])).toEqual([
        [into, ''],
        [into, '[kollega] kjører\n\nNår '],
      ])
      await rig.place.ask('anonymise.undecide', { key, scope: 'project' })
      expect((await codeOf(into)).definition).toBe('Solveig kjører\n\nNår Solveigs råd brukes')
    })

    it('are one place where both codes say the same, and gone with a name that goes', async () => {
      const into = await merged({ definition: 'Når Solveigs råd brukes' })
      expect((await codeOf(into)).definition).toBe('Når [kollega]s råd brukes')
      const { outside } = await rig.cluster('Solveig Haugland')
      expect(outside.map((it) => it.field).toSorted()).toEqual(['definition', 'fileName', 'title'])
      await rig.place.ask('history.undo', {})
      expect((await rig.cluster('Solveig Haugland')).outside).toHaveLength(5)
    })
  })

  it('that are written into the choices of a saved report are places too, and gone from them at approval', async () => {
    const basis = reportOptionsWith(['excerpts'], { chapter: { number: 5, title: 'Hos Solveig Haugland' } })
    const attribution = { who: 'word', place: 'words', words: 'hjemme hos Solveig Haugland' } as const
    const column = {
      attribute: 'bor',
      heading: 'Bor',
      coarser: 'words',
      words: { 'hos Solveig Haugland': 'i bygda' },
    } as const
    const quotes = { ...basis.quotes, attribution, attributionOf: { [interview]: attribution } }
    await rig.place.ask('profile.save', {
      name: 'Kapittel 5',
      options: { ...basis, quotes, informants: { columns: [column] } },
    })
    expect((await fieldsOf('Solveig Haugland')).filter((it) => it.startsWith('options.'))).toHaveLength(3)
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'kollega' })
    const [saved] = (await rig.place.ask('profile.list', {})).saved
    expect(saved!.options.chapter.title).toBe('Hos [kollega]')
    expect(saved!.options.quotes.attributionOf[interview]!.words).toBe('hjemme hos [kollega]')
    await rig.keepRest()
    await rig.approve(interview)
    const [approved] = (await rig.place.ask('profile.list', {})).saved
    expect(approved!.options.informants.columns[0]!.words).toEqual({ 'hos [kollega]': 'i bygda' })
    expect(await rig.everythingStored(interview)).not.toMatch(/hos Solveig/)
  })

  it('typed later wait in the queue, found by the names of the material', async () => {
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'kollega' })
    await rig.place.ask('codebook.update', { code, use: 'når de ringer Solveig' })
    expect(await rig.cluster('Solveig Haugland')).toMatchObject({ open: 1 })
    expect((await rig.queue()).openOutside).toBeGreaterThan(0)
  })

  it('of a document block its approval, and of a code do not', async () => {
    await rig.keepRest()
    await rig.place.ask('document.rename', { document: interview, title: 'Om Torill Berge' })
    const { approval } = await rig.queue(interview)
    expect(approval[0]!.open).toBe(1)
    const turns = (await rig.view(interview)).turns.length
    await rig.place.ask('document.markRead', { document: interview, turns })
    expect(await rig.place.api('document.approve', { document: interview })).toMatchObject({
      fault: { code: 'approval.undecided', params: { count: 1 } },
    })
    await rig.keepRest()
    await rig.lookAgain(interview)
    await rig.place.ask('codebook.update', { code, use: 'Torgeir Moen ringer' })
    expect(await rig.place.api('document.approve', { document: interview })).toMatchObject({ ok: true })
  })

  it('leave no original in the project at approval, and the name list has what stood there', async () => {
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'kollega' })
    await rig.decide('Bodil', { kind: 'pseudonym', replacement: 'Wenche' })
    await rig.keepRest()
    await rig.approve(interview)
    const { document, speakers } = await rig.view(interview)
    expect(document).toMatchObject({ title: 'Om [kollega] og natta', fileName: null })
    expect(speakers.map((it) => it.label).toSorted()).toEqual(['Intervjuer', 'Wenche'])
    expect(await codeNow()).toMatchObject({ name: '[kollega] om telefon', example: 'ring [Wenche]' })
    await rig.reopen('closed')
    expect(JSON.stringify(await rig.queue())).not.toMatch(/Solveig|Haugland|Bodil/)
    await rig.reopen('open')
    expect((await rig.cluster('Solveig Haugland')).decision).toEqual({ kind: 'role', replacement: 'kollega' })
  })
})

describe('the final check of words outside the texts', () => {
  const options = reportOptionsWith(['code-tree', 'codebook', 'excerpts', 'frequency'], { title: 'Rapport' })
  const write = () => rig.place.ask('report.write', { options, folder: rig.place.folder, name: 'rapport' })

  beforeEach(async () => {
    const text = await rig.text(interview)
    const start = text.indexOf('mann')
    await rig.place.ask('coding.add', { document: interview, span: { start, end: start + 4 }, code })
  })

  it('refuses the file while they wait', async () => {
    expect((await write()).outcome).toBe('refused')
  })

  it('lets it go once they are replaced, and once they are kept', async () => {
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'kollega' })
    await rig.decide('Bodil', { kind: 'keep', reason: 'fiktiv' })
    await rig.keepRest()
    expect((await write()).outcome).toBe('written')
  })
})

describe('remove for good', () => {
  it('leaves nothing of the words in text, records, undo, or the open list', async () => {
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'kollega' })
    await rig.decide('Solveig Haugland', { kind: 'remove' })
    expect(await rig.text(interview)).toContain('ringer […]. […] mann')
    expect((await codeNow()).name).toBe('[…] om telefon')
    expect((await rig.place.ask('project.status', {}))!.undo).toBeNull()
    await rig.reopen('open')
    const all = JSON.stringify([
      await rig.queue(),
      await rig.view(interview),
      await rig.place.ask('codebook.list', {}),
      await rig.place.ask('history.list', { limit: 1000 }),
    ])
    expect(all).not.toMatch(/Solveig|Haugland/)
    const stored = await rig.everythingStored(interview)
    expect(stored).toContain('Bodil')
    expect(stored).not.toMatch(/Solveig|Haugland/)
  })

  it('after approval takes it out of the list as well, when that is open', async () => {
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'kollega' })
    await rig.keepRest()
    await rig.approve(interview)
    await rig.reopen('closed')
    const { key } = (await rig.queue()).clusters.find((it) => it.decision?.kind === 'role')!
    const remove = { key, decision: { kind: 'remove' }, scope: 'project' } as const
    await rig.place.ask('anonymise.decide', remove)
    expect(await rig.everythingStored(interview)).toMatch(/Solveig/)
    await rig.reopen('open')
    expect(JSON.stringify(await rig.queue())).not.toMatch(/Solveig|Haugland/)
    expect(await rig.place.api('anonymise.undecide', { key, scope: 'project' })).toMatchObject({
      fault: { code: 'place.original-gone' },
    })
    const stored = await rig.everythingStored(interview)
    expect(stored).toContain('Bodil')
    expect(stored).not.toMatch(/Solveig|Haugland/)
  })

  it('of one place keeps the others, and their forms', async () => {
    const { key, places } = await rig.cluster('Solveig Haugland')
    const { document, span } = places[1]!
    await rig.place.ask('anonymise.decide', {
      key,
      decision: { kind: 'remove' },
      scope: { places: [{ document, span }] },
    })
    expect(await rig.text(interview)).toContain('ringer Solveig Haugland. […] mann')
    expect(await rig.cluster('Solveig Haugland')).toMatchObject({ decision: null })
  })
})
