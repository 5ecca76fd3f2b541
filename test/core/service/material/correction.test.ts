import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { applyChangeSet, replaceSpans } from '../../../../core/anchor/change-set'
import { codedReport } from '../../../../core/export/coded-report'
import { gatherReport } from '../../../../core/service/report/gather'
import { previewPages } from '../../../../core/service/report/preview'
import { readyProfile } from '../../../../core/service/report/ready-profiles'
import { wordEdits } from '../../../../core/anchor/word-edits'
import type { DocumentId } from '../../../../core/model/ids'
import { createStudyRig, type StudyRig } from '../anonymise/study-rig'

const words = fc.array(fc.constantFrom('ja', 'nei', 'natta', 'å', 'Bodø', '.', ',', '\n', ' ', '😀'), { maxLength: 40 })

describe('word by word', () => {
  it('leads from any text to any other, and changes nothing where nothing differs', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(' '), b.join(' ')]
        const edits = wordEdits(before, after)
        expect(applyChangeSet(before, replaceSpans(before, edits))).toBe(after)
        expect(wordEdits(before, before)).toEqual([])
        for (const [index, it] of edits.entries())
          if (index > 0) expect(it.span.start).toBeGreaterThan(edits[index - 1]!.span.end)
      }),
    )
  })

  it('touches only the words that differ', () => {
    expect(wordEdits('Jeg er alene om natta her.', 'Jeg er mye alene om dagen her.')).toEqual([
      { span: { start: 7, end: 7 }, text: 'mye ' },
      { span: { start: 16, end: 21 }, text: 'dagen' },
    ])
  })
})

describe('a correction', () => {
  let rig: StudyRig
  let one: DocumentId
  beforeEach(async () => {
    rig = await createStudyRig()
    one = await rig.add('Samtale 1', [
      'Intervjuer: Hvem?',
      'Torgeir: Jeg er alene om natta, og ringer Solveig Haugland.',
      'Intervjuer: Ja.',
    ])
  }, 30_000)
  afterEach(() => rig.close())

  async function turn() {
    const { text, turns } = await rig.view(one)
    const it = turns[1]!
    return { id: it.id, words: text.slice(it.span.start, it.span.end), span: it.span }
  }
  const correct = (id: Awaited<ReturnType<typeof turn>>['id'], was: string, text: string) =>
    rig.place.api('turn.correct', { turn: id, was, text, by: 'participant', on: '2026-11-01' })

  it('changes the turn to its very edges, keeps codings on their words, and is counted', async () => {
    const { id, words: was, span } = await turn()
    const code = (await rig.place.ask('codebook.add', { name: 'Alene', parent: null })).id
    const at = span.start + was.indexOf('alene om natta')
    await rig.place.ask('coding.add', { document: one, span: { start: at, end: at + 'alene om natta'.length }, code })
    const now = `Altså, ${was.replace('er alene', 'er svært ofte alene')} Slik er det.`
    const reply = await correct(id, was, now)
    expect(reply).toMatchObject({
      ok: true,
      value: { turn: id, by: 'participant', on: '2026-11-01', removed: 0, inserted: 6 },
    })
    expect((await turn()).words).toBe(now)
    const { text, codings } = await rig.view(one)
    expect(codings.map((it) => text.slice(it.span.start, it.span.end))).toEqual(['alene om natta'])
    expect(text.endsWith('Ja.')).toBe(true)
    expect(await rig.place.ask('correction.list', {})).toHaveLength(1)
  })

  it('is refused where other words stand there now, or where it cuts a decided place', async () => {
    const { id, words: was } = await turn()
    expect(await correct(id, 'noe annet', 'x')).toMatchObject({ ok: false, fault: { code: 'record.missing' } })
    await rig.decide('Solveig Haugland', { kind: 'role', replacement: 'en kollega' })
    const { words: replaced } = await turn()
    expect(replaced).not.toBe(was)
    expect(await correct(id, replaced, 'Jeg er alene.')).toMatchObject({ ok: false, fault: { code: 'place.overlap' } })
    expect(await correct(id, replaced, replaced.replace('alene', 'ensom'))).toMatchObject({ ok: true })
  })

  it('is counted in the report when a participant asked for it, each turn once', async () => {
    const { id, words: was } = await turn()
    await correct(id, was, `${was} Nei.`)
    await correct(id, `${was} Nei.`, `${was} Jo.`)
    const last = (await rig.view(one)).turns[2]!
    await rig.place.ask('turn.correct', {
      turn: last.id,
      was: 'Ja.',
      text: 'Jo.',
      by: 'researcher',
      on: '2026-11-02',
    })
    const state = await rig.stateOnDisk()
    const options = readyProfile(state, 'full')
    const { input } = gatherReport(state, options, null, { reach: 'full', termsSearched: 0 })
    expect(input.correctedTurns).toBe(1)
    const said = previewPages(codedReport(input)).blocks.flatMap((it) => it.lines.flat().map((run) => run.text))
    expect(said).toContain('Etter gjennomlesing hos deltaker er 1 replikk rettet.')
    const elsewhere = gatherReport(state, { ...options, documents: [] }, null, { reach: 'full', termsSearched: 0 })
    expect(elsewhere.input.correctedTurns).toBe(0)
  })

  it('goes with its document', async () => {
    const { id, words: was } = await turn()
    await correct(id, was, `${was} Ja.`)
    await rig.place.ask('document.remove', { document: one })
    expect(await rig.place.ask('correction.list', {})).toEqual([])
  })
})
