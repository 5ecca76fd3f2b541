import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LogFilter } from '../../../../core/contract/log'
import { logLines } from '../../../../core/service/log/fold'
import type { Shell } from '../../../../core/history/frame'
import type { Memo } from '../../../../core/model/memo'
import { stateWith, studyKit } from '../../../support/study'

const kit = studyKit(7)
const other = kit.ports.ids.next('coder')
const one = kit.document({ title: 'Intervju 1' })
const two = kit.document({ title: 'Intervju 2' })
const code = kit.code('Å vente')
const codings = [one, one, one, two].map((it, index) => kit.coding(it.id, code.id, { start: index, end: index + 5 }))
const memo: Memo = {
  id: kit.ports.ids.next('memo'),
  about: code.id,
  kind: 'decision',
  text: 'Slått sammen fordi de sa det samme.',
  coder: kit.coder,
  writtenAt: '2026-02-01T10:00:00.000Z',
}
const text = 'Jeg venter på bilen hele natta.'
const state = stateWith([kit.settings(), one, two, code, ...codings, memo], { [one.id]: text, [two.id]: text })

const none: LogFilter = { coder: null, from: null, to: null, kinds: null, record: null }
const lines = (shells: readonly Shell[], filter: Partial<LogFilter> = {}, at: { timeZone?: string } = {}) =>
  logLines(state, shells, { filter: { ...none, ...filter }, language: 'nb', timeZone: 'UTC', ...at })

function shell(seq: number, part: Partial<Shell> = {}): Shell {
  return {
    seq,
    prevHash: '0'.repeat(64),
    time: `2026-02-01T10:${String(seq % 60).padStart(2, '0')}:00.000Z`,
    coder: kit.coder,
    command: 'coding.add',
    records: [codings[0]!.id],
    counts: {},
    payloadHash: '0'.repeat(64),
    of: null,
    ...part,
  }
}

const anyShells = fc
  .array(
    fc.record({
      command: fc.constantFrom('coding.add', 'coding.remove', 'document.markRead', 'memo.add', 'of.another.version'),
      coder: fc.constantFrom(kit.coder, other, null),
      records: fc.subarray([...codings.map((it) => it.id), memo.id, one.id, code.id]),
      day: fc.constantFrom('01', '02'),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all
      .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      .map(({ day, ...it }, index) => shell(index + 1, { ...it, time: `2026-02-${day}T10:00:00.000Z` })),
  )

describe('the log', () => {
  it('has every command in exactly one line, newest first, and every decision once', () => {
    fc.assert(
      fc.property(anyShells, (shells) => {
        const all = lines(shells)
        const seqs = all.flatMap((it) => it.steps.map((step) => step.seq))
        expect(seqs).toEqual(shells.map((it) => it.seq).reverse())
        expect(all.flatMap((it) => it.words.map((word) => word.memo))).toEqual([memo.id])
      }),
    )
  })

  it('puts together only what one person did in one document on one day', () => {
    fc.assert(
      fc.property(anyShells, (shells) => {
        const bySeq = new Map(shells.map((it) => [it.seq, it]))
        for (const line of lines(shells)) {
          const own = line.steps.map((it) => bySeq.get(it.seq)!)
          for (const of of [
            own.map((it) => it.command),
            own.map((it) => it.coder),
            own.map((it) => it.time.slice(0, 10)),
          ])
            expect(new Set(of).size).toBeLessThanOrEqual(1)
          expect(line.from <= line.to).toBe(true)
        }
      }),
    )
  })

  it('gives with filters those lines’ commands and no others', () => {
    fc.assert(
      fc.property(anyShells, fc.constantFrom(kit.coder, other), (shells, coder) => {
        const seqs = lines(shells, { coder }).flatMap((it) => it.steps.map((step) => step.seq))
        expect(seqs.toSorted((a, b) => a - b)).toEqual(shells.filter((it) => it.coder === coder).map((it) => it.seq))
        const day = lines(shells, { from: '2026-02-02', to: '2026-02-02' }).flatMap((it) => it.steps)
        expect(day.every((it) => it.time.startsWith('2026-02-02'))).toBe(true)
      }),
    )
  })

  it('says forty codings in a row in one document as one line that names it and leads there', () => {
    const shells = Array.from({ length: 40 }, (_, index) => shell(index + 1))
    const [line, ...rest] = lines(shells).filter((it) => it.kind === 'coding')
    expect(rest).toEqual([])
    expect(line).toMatchObject({
      text: 'Kodet 40 utdrag',
      name: 'Intervju 1',
      nameOf: `${one.id}/title`,
      target: { kind: 'document', document: one.id },
    })
    expect(line?.steps).toHaveLength(40)
    expect(line?.steps[0]?.target).toEqual({ kind: 'passage', document: one.id, span: codings[0]!.span })
  })

  it('begins a new line in another document, for another person, and on another day', () => {
    const shells = [
      shell(1),
      shell(2, { records: [codings[3]!.id] }),
      shell(3, { records: [codings[3]!.id], coder: other }),
      shell(4, { records: [codings[3]!.id], coder: other, time: '2026-02-03T10:00:00.000Z' }),
    ]
    expect(lines(shells, { kinds: ['coding'] })).toHaveLength(4)
  })

  it('puts the words of a decision with the command that it came with', () => {
    const [line] = lines([shell(1, { command: 'codebook.merge', records: [code.id, memo.id] })])
    expect(line).toMatchObject({
      kind: 'decision',
      text: 'Slo sammen koder',
      name: 'Å vente',
      target: { kind: 'code', code: code.id },
      words: [{ memo: memo.id, text: memo.text }],
    })
    expect(lines([shell(1)], { kinds: ['decision'] })).toMatchObject([{ words: [{ memo: memo.id }], steps: [] }])
  })

  it('says that something was done where the command is of another version, and keeps what is gone without a way', () => {
    const gone = kit.ports.ids.next('coding')
    const all = lines([shell(1, { command: 'of.another.version', records: [gone] })], { kinds: ['project'] })
    expect(all).toMatchObject([{ text: 'Gjorde noe annet', name: '', target: null }])
  })

  it('begins days on the clock of the reader, summer time and all', () => {
    const nights = [
      ['2026-01-31T22:59:00.000Z', '2026-01-31T23:01:00.000Z'],
      ['2026-06-30T21:59:00.000Z', '2026-06-30T22:01:00.000Z'],
    ]
    for (const [before, after] of nights) {
      const shells = [shell(1, { time: before }), shell(2, { time: after })]
      const coded = (timeZone: string) => lines(shells, { kinds: ['coding'] }, { timeZone })
      expect([coded('UTC').length, coded('Europe/Oslo').length]).toEqual([1, 2])
      const first = after!.slice(0, 8) === '2026-01-' ? '2026-02-01' : '2026-07-01'
      const from = lines(shells, { kinds: ['coding'], from: first }, { timeZone: 'Europe/Oslo' })
      expect(from.flatMap((it) => it.steps.map((step) => step.seq))).toEqual([2])
    }
  })

  it('keeps its order and its lines whole when the computer’s clock goes back', () => {
    const shells = ['12:00', '11:00', '13:00'].map((it, index) =>
      shell(index + 1, { time: `2026-02-01T${it}:00.000Z` }),
    )
    const [line] = lines(shells, { kinds: ['coding'] })
    expect(line?.steps.map((it) => it.seq)).toEqual([3, 2, 1])
    expect([line?.from, line?.to].map((it) => it?.slice(11, 16))).toEqual(['11:00', '13:00'])
  })

  it('finds what touched a document by its records, and what touched one record', () => {
    const shells = [shell(1), shell(2, { records: [codings[3]!.id] }), shell(3, { records: [code.id] })]
    const seqs = (record: LogFilter['record']) =>
      lines(shells, { record }).flatMap((it) => it.steps.map((step) => step.seq))
    expect(seqs(two.id)).toEqual([2])
    expect(seqs(code.id)).toEqual([3])
  })
})
