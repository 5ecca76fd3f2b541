import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../core/contract/contract'
import type { MemoId } from '../../core/model/ids'
import type { ReportOptions } from '../../core/model/report-options'
import type { Span } from '../../core/model/scalars'
import { partOrder } from '../../core/service/report/ready-profiles'
import { reportOptionsWith } from '../support/report-options'
import { forms, type WrittenForm } from './forms'
import { createPlantedStudy, type PlantedStudy } from './planted-study'

type Findings = Output<'report.check'>['findings']

let study: PlantedStudy
const numbered = forms.map((form, index) => ({ ...form, index }))
const sentence = ({ written }: WrittenForm) => `om ${written} igjen`
const lead = 'Jeg tenkte på '

/** Where each form stands in the second document. */
let inText: readonly Span[]
/** The memos that ask, and those that tell of a decision. */
const questions: MemoId[] = []
const told: MemoId[] = []

beforeAll(async () => {
  study = await createPlantedStudy(forms.length)
}, 60_000)
afterAll(() => study.rig.close())

/** Whether something was found among the user's words in one field. */
function isFoundOf(findings: Findings, of: string): boolean {
  return findings.some((it) => it.of === of && it.text !== '')
}

/** Whether something was found of a form where it stands in the second document. */
function isFoundInText(findings: Findings, index: number): boolean {
  const form = inText[index]!
  return findings.some(
    ({ document, span }) =>
      document === study.second && span !== null && span.start < form.end && form.start < span.end,
  )
}

async function check(options: Partial<ReportOptions> = {}): Promise<Findings> {
  const all = reportOptionsWith(partOrder, options)
  return (await study.rig.place.ask('report.check', { options: all })).findings
}

const { quotes } = reportOptionsWith([])
const fields = ['name', 'definition', 'use', 'notUse', 'example'] as const

describe('a study that is decided and approved', () => {
  it('leaves by every exit', async () => {
    const { ask, folder } = study.rig.place
    expect(await check()).toEqual([])
    const inAll = { folder, language: 'nb' as const }
    const filter = { coder: null, from: null, to: null, kinds: null, record: null }
    expect(await ask('log.write', { ...inAll, name: 'logg', filter, timeZone: 'UTC' })).toMatchObject({
      outcome: 'written',
    })
    const passphrase = 'en tredje setning for kopien'
    expect(
      await ask('copy.forCoder', { folder, name: 'Ren', passphrase, documents: null, withCodings: true }),
    ).toMatchObject({ outcome: 'written' })
    const { speaker: participant, second: document } = study
    expect(await ask('participant.access', { ...inAll, participant, name: 'rent', reason: 'spurt' })).toMatchObject({
      outcome: 'written',
    })
    const { span } = (await study.rig.view(document)).turns[1]!
    expect(await ask('clipboard.release', { document, span })).toMatchObject({ text: 'Det var nå det da.' })
  })
})

describe('what is written once for a report', () => {
  const few = numbered.filter((_, index) => index % 7 === 0)
  it.each(few)('title, chapter, head, words, attribution, title of the document: $manner', async (form) => {
    const { ask } = study.rig.place
    const words = sentence(form)
    await ask('participant.update', { participant: study.speaker, attributes: { by: words, yrke: 'x' } })
    await ask('document.rename', { document: study.second, title: words })
    const columns: ReportOptions['informants']['columns'] = [
      { attribute: 'by', heading: 'By', coarser: 'as-is', words: {} },
      { attribute: 'yrke', heading: words, coarser: 'words', words: { x: words } },
    ]
    const findings = await check({
      title: words,
      chapter: { number: 4, title: words },
      informants: { columns },
      quotes: {
        ...quotes,
        perCode: 1,
        attribution: { who: 'none', place: 'title', words: '' },
        attributionOf: { [study.first]: { who: 'none', place: 'words', words } },
      },
    })
    for (const of of ['title', 'chapter', 'informants', 'attribution'])
      expect(isFoundOf(findings, `report/${of}`), of).toBe(true)
    expect(isFoundOf(findings, `${study.second}/title`)).toBe(true)
    expect(isFoundOf(findings, `${study.speaker}/attributes`)).toBe(true)
    for (const part of ['word/document.xml', 'docProps/core.xml', 'file-name'])
      expect(findings.map((it) => it.part)).toContain(part)
    await ask('history.undo', {})
    await ask('history.undo', {})
  })

  const names = numbered.filter(({ written }) => /^[\p{L}\p{M} _.-]+$/u.test(written))
  it.each(names)('the name of the file: $manner', async ({ written }) => {
    const { ask, folder } = study.rig.place
    const options = reportOptionsWith(['overview'])
    const outcome = await ask('report.write', { options, folder, name: `Rapport ${written}` })
    expect(outcome).toMatchObject({ outcome: 'refused' })
    if (outcome.outcome === 'refused') expect(isFoundOf(outcome.findings, 'report/file-name')).toBe(true)
  })

  it.each(['Ragnfrid', 'Samira', 'Ternvær', 'Haugstrand'])('what a participant is called: %s', async (label) => {
    const { ask } = study.rig.place
    await ask('participant.update', { participant: study.speaker, label })
    const findings = await check()
    expect(findings.map((it) => `${it.why} ${it.text} ${it.part}`)).toContain(`term ${label} word/document.xml`)
    await ask('history.undo', {})
  })
})

describe('what stands in the records and in the texts', () => {
  let inBokmal: Findings
  let inNynorsk: Findings
  let inLog: Findings
  let inCopy: Findings
  beforeAll(async () => {
    const { ask, folder } = study.rig.place
    const { turns } = await study.rig.view(study.second)
    for (const { index, ...form } of numbered) {
      const words = sentence(form)
      const all = { name: words, definition: words, use: words, notUse: words, example: words, names: { nn: words } }
      await ask('codebook.update', { code: study.codes[index]!, ...all })
      questions.push((await ask('memo.add', { about: null, kind: 'question', text: words })).id)
      told.push((await ask('memo.add', { about: null, kind: 'decision', text: words })).id)
      const turn = {
        turn: turns[index + 1]!.id,
        was: 'Det var nå det da.',
        by: 'researcher',
        on: '2026-11-01',
      } as const
      await ask('turn.correct', { ...turn, text: `${lead}${form.written} da.` })
    }
    inText = (await study.rig.view(study.second)).turns.slice(1).map(({ span }, index) => ({
      start: span.start + lead.length,
      end: span.start + lead.length + forms[index]!.written.length,
    }))
    inBokmal = await check()
    inNynorsk = await check({ language: 'nn' })
    const filter = { coder: null, from: null, to: null, kinds: null, record: null }
    const log = await ask('log.write', { folder, name: 'logg', filter, language: 'nb', timeZone: 'UTC' })
    const passphrase = 'en tredje setning for kopien'
    const copy = await ask('copy.forCoder', { folder, name: 'K', passphrase, documents: null, withCodings: true })
    if (log.outcome !== 'refused' || copy.outcome !== 'refused') throw new Error('a leak has left')
    inLog = log.findings
    inCopy = copy.findings
  }, 60_000)

  for (const field of fields) {
    it.each(numbered)(`a code’s ${field}, in a report: $manner`, ({ index }) => {
      const id = study.codes[index]!
      expect(isFoundOf(inBokmal, field === 'name' ? id : `${id}/${field}`)).toBe(true)
    })
    it.each(numbered)(`a code’s ${field}, in a copy: $manner`, ({ index }) => {
      expect(isFoundOf(inCopy, `${study.codes[index]!}/${field}`)).toBe(true)
    })
  }
  it.each(numbered)('a code’s name in another language: $manner', ({ index }) => {
    expect(isFoundOf(inNynorsk, `${study.codes[index]!}/names`)).toBe(true)
    expect(isFoundOf(inCopy, `${study.codes[index]!}/names.nn`)).toBe(true)
  })
  it.each(numbered)('a question to the supervisor: $manner', ({ index }) => {
    expect(isFoundOf(inBokmal, questions[index]!)).toBe(true)
  })
  it.each(numbered)('a decision in the log: $manner', ({ index }) => {
    expect(isFoundOf(inLog, told[index]!)).toBe(true)
  })
  it.each(numbered)('a text, in a report and a copy: $manner', ({ index }) => {
    expect(isFoundInText(inBokmal, index)).toBe(true)
    expect(isFoundInText(inCopy, index)).toBe(true)
  })
  it.each(numbered)('a text, by the clipboard: $manner', async ({ index }) => {
    const { span } = (await study.rig.view(study.second)).turns[index + 1]!
    const reply = await study.rig.place.api('clipboard.release', { document: study.second, span })
    expect(reply).toMatchObject({ ok: false, fault: { code: 'gate.refused' } })
  })
})
