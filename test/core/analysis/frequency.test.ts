import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codebookRows, frequencyTable } from '../../../core/analysis/frequency'
import { replaceSpans } from '../../../core/anchor/change-set'
import { overlaps } from '../../../core/anchor/span'
import { descendantsOf } from '../../../core/coding/codebook'
import { codebookRow, frequencyTable as tableSchema } from '../../../core/contract/coding'
import { applyProjectChange } from '../../../core/history/apply'
import { beginChange } from '../../../core/history/change-builder'
import type { ProjectState } from '../../../core/history/project-state'
import type { CodeId } from '../../../core/model/ids'
import { layOut, stateWith, studyKit } from '../../support/study'
import { sampleStudy } from '../../support/sample-study'

function countsByName(state: ProjectState, codes: ReturnType<typeof sampleStudy>['codes'], name: string) {
  const row = frequencyTable(state).rows.find((it) => it.code === codes.get(name)!.id)!
  return [row.codings, row.segments, row.participants]
}

describe('the frequency table of the sample study', () => {
  const { state, codes } = sampleStudy()
  const table = frequencyTable(state)

  it.each([
    ['A', [9, 9, 6]],
    ['B', [6, 6, 5]],
    ['C', [6, 5, 5]],
    ['D', [4, 3, 3]],
    ['D3', [0, 0, 0]],
  ])('counts codings, passages and informants of %s with all below it', (name, expected) => {
    expect(countsByName(state, codes, name)).toEqual(expected)
  })

  it('counts 25 codings, 22 passages, 8 informants in all, of 8 and of 4 documents', () => {
    expect(table.total).toEqual({ codings: 25, segments: 22, participants: 8, documents: 4 })
    expect(table.base).toEqual({ participants: 8, documents: 4 })
    expect(tableSchema.parse(table)).toEqual(table)
  })

  it('finds each category in all three interviews and the group, but D in two and the group', () => {
    const documents = table.rows.filter((it) => it.depth === 0).map((it) => it.documents)
    expect(documents).toEqual([4, 4, 4, 3])
  })

  it('gives the codebook the codings on each code alone', () => {
    const rows = codebookRows(state)
    const expected = '2 2 3 1 1 0 4 2 0 3 2 1 1 1 1 1 0'.split(' ').map(Number)
    expect(rows.map((it) => it.codings)).toEqual(expected)
    expect(rows[0]).toMatchObject({ depth: 0, segments: 9, participants: 6 })
    for (const row of rows) expect(codebookRow.parse(row)).toEqual(row)
  })
})

describe('after an informant has withdrawn', () => {
  const { state, codes, participants, passages } = sampleStudy()
  const gerd = participants.get('Gerd')!
  const change = beginChange(state)
  change.update({ ...gerd, consent: { ...gerd.consent, withdrawn: '2026-03-01' } })
  for (const { id } of passages.get('P18')!) change.remove(id)
  const group = state.documents()[3]!
  const speaker = state.speakersOf(group.id).find((it) => it.participant === gerd.id)!
  const hers = state.turnsOf(group.id).filter((it) => it.speaker === speaker.id)
  const cut = replaceSpans(
    state.textOf(group.id),
    hers.map(({ span }) => ({ span, text: '' })),
  )
  change.editText(group.id, cut)
  for (const { id } of hers) change.remove(id)
  applyProjectChange(state, change.build())

  it.each([
    ['A', [9, 9, 5]],
    ['B', [5, 5, 4]],
    ['C', [5, 4, 4]],
    ['D', [4, 3, 3]],
  ])('the counts of %s go down to those who stay', (name, expected) => {
    expect(countsByName(state, codes, name)).toEqual(expected)
  })

  it('the base is the seven who stay', () => {
    const { total, base } = frequencyTable(state)
    expect(total).toMatchObject({ codings: 23, segments: 20, participants: 7 })
    expect(base.participants).toBe(7)
  })
})

describe('a frequency table', () => {
  it('agrees with a naive recount of any study', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)), { maxLength: 25 }),
        fc.nat(),
        (drawn, seed) => {
          const state = randomStudy(drawn, seed)
          const { rows, total } = frequencyTable(state)
          for (const { code, codings, segments, participants, documents } of rows)
            expect({ codings, segments, participants, documents }).toEqual(
              recount(state, descendantsOf(state.all('code'), code)),
            )
          expect(total).toEqual(recount(state, new Set(state.all('code').map((it) => it.id))))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('does not count a withdrawn participant, nor a speaker who is nobody’s', () => {
    const kit = studyKit(3)
    const document = kit.document()
    const gone = kit.participant('Eli', { consent: { ...kit.participant('').consent, withdrawn: '2026-01-01' } })
    const hers = kit.speaker(document.id, 'Eli', { participant: gone.id })
    const unknown = kit.speaker(document.id, '?')
    const { text, turns } = layOut(kit, document.id, [
      { speaker: hers, text: 'abc' },
      { speaker: unknown, text: 'def' },
    ])
    const code = kit.code('Tid')
    const coding = kit.coding(document.id, code.id, { start: 0, end: 7 })
    const state = stateWith([document, gone, hers, unknown, ...turns, code, coding], { [document.id]: text })
    expect(frequencyTable(state).total).toEqual({ codings: 1, segments: 1, participants: 0, documents: 1 })
    expect(frequencyTable(state).base.participants).toBe(0)
  })

  it('counts neither a passage of those alone who have withdrawn or do not count, nor the researcher’s guide', () => {
    const kit = studyKit(4)
    const document = kit.document()
    const guide = kit.document({ kind: 'guide' })
    const gone = kit.participant('Eli', { consent: { ...kit.participant('').consent, withdrawn: '2026-01-01' } })
    const guest = kit.participant('Roar', { isCounted: false })
    const stays = kit.participant('Turid')
    const [hers, his, own] = [gone, guest, stays].map((it) =>
      kit.speaker(document.id, it.label, { participant: it.id }),
    )
    const asks = kit.speaker(document.id, 'Intervjuer', { role: 'interviewer' })
    const { text, turns } = layOut(
      kit,
      document.id,
      [hers!, asks, his!, own!].map((speaker) => ({ speaker, text: 'abc' })),
    )
    const code = kit.code('Tid')
    const passages = [
      [0, 3],
      [0, 7],
      [0, 11],
      [4, 7],
      [8, 15],
    ].map(([start, end]) => kit.coding(document.id, code.id, { start: start!, end: end! }))
    const asked = kit.coding(guide.id, code.id, { start: 0, end: 3 })
    const people = [gone, guest, stays, hers!, his!, own!, asks]
    const records = [document, guide, ...people, ...turns, code, ...passages, asked]
    const state = stateWith(records, { [document.id]: text, [guide.id]: 'abc' })
    expect(frequencyTable(state).total).toEqual({ codings: 2, segments: 2, participants: 1, documents: 1 })
    expect(frequencyTable(state).base).toEqual({ participants: 1, documents: 1 })
  })

  function randomStudy(drawn: readonly (readonly [number, number, number])[], seed: number): ProjectState {
    const kit = studyKit(seed)
    const people = ['Bodil', 'Marit', 'Samira'].map((it) => kit.participant(it))
    const top = kit.code('A')
    const middle = kit.code('A1', top.id)
    const codes = [top, middle, kit.code('A1a', middle.id), kit.code('A2', top.id), kit.code('B')]
    const studies = [0, 1].map(() => {
      const document = kit.document()
      const speakers = [
        ...people.map((it) => kit.speaker(document.id, it.label, { participant: it.id })),
        kit.speaker(document.id, 'Intervjuer', { role: 'interviewer', participant: people[0]!.id }),
      ]
      const lines = [0, 3, 1, 3, 2, 0].map((who) => ({ speaker: speakers[who]!, text: 'abcd' }))
      return { document, speakers, ...layOut(kit, document.id, lines) }
    })
    const codings = drawn.map(([a, b, c]) => {
      const { document, text } = studies[a % 2]!
      const [start, end] = [b % text.length, c % (text.length + 1)].sort((x, y) => x - y) as [number, number]
      return kit.coding(document.id, codes[(a + b) % 5]!.id, { start, end })
    })
    return stateWith(
      [...people, ...codes, ...studies.flatMap((it) => [it.document, ...it.speakers, ...it.turns]), ...codings],
      Object.fromEntries(studies.map((it) => [it.document.id, it.text])),
    )
  }

  function recount(state: ProjectState, codes: ReadonlySet<CodeId>) {
    const codings = state.all('coding').filter((it) => codes.has(it.code))
    const people = codings.flatMap((coding) =>
      state.all('turn').flatMap((turn) => {
        const speaker = turn.speaker ? state.get(turn.speaker) : undefined
        const speaksInIt = turn.document === coding.document && overlaps(turn.span, coding.span)
        return speaksInIt && speaker?.role === 'participant' ? [speaker.participant] : []
      }),
    )
    return {
      codings: codings.length,
      segments: new Set(codings.map((it) => `${it.document} ${it.span.start} ${it.span.end}`)).size,
      participants: new Set(people).size,
      documents: new Set(codings.map((it) => it.document)).size,
    }
  }
})
