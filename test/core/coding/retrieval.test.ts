import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codebookRows, frequencyTable } from '../../../core/analysis/frequency'
import { excerptsOf } from '../../../core/coding/retrieval'
import { excerpt } from '../../../core/contract/coding'
import type { Code } from '../../../core/model/code'
import type { Participant } from '../../../core/model/participant'
import { layOut, stateWith, studyKit } from '../../support/study'
import { sampleStudy } from '../../support/sample-study'

describe('excerpts', () => {
  const { state, codes, passages } = sampleStudy()
  const idOf = (name: string) => codes.get(name)!.id

  it('are those of the code alone, with those below it, or all', () => {
    expect(excerptsOf(state, idOf('A'), false).map((it) => it.text)).toEqual([
      'Da er det meg.',
      'Eg har aldri kjent meg åleine.',
    ])
    expect(excerptsOf(state, idOf('A'), true)).toHaveLength(9)
    expect(excerptsOf(state, null, true)).toHaveLength(25)
    expect(excerptsOf(state, idOf('D3'), true)).toEqual([])
  })

  it('stand by document, then by place in it, and pass the contract', () => {
    const all = excerptsOf(state, null, false)
    const order = state.documents().map((it) => it.id)
    const keys = all.map(({ coding }) => order.indexOf(coding.document) * 100000 + coding.span.start)
    expect(keys).toEqual(keys.toSorted((a, b) => a - b))
    for (const each of all) expect(excerpt.parse(each)).toEqual(each)
  })

  it('name each turn that the passage touches, and who of them counts', () => {
    const [group] = excerptsOf(state, idOf('A2'), false).filter((it) => it.coding.id === passages.get('P15')![0]!.id)
    expect(group!.parts.map((it) => [it.label, it.counted])).toEqual([
      ['Randi', true],
      ['Moderator', false],
      ['Kjell', true],
      ['Gerd', true],
      ['Randi', true],
    ])
    const text = state.textOf(group!.coding.document)
    expect(group!.parts.map((it) => text.slice(it.span.start, it.span.end)).join('\n')).toBe(group!.text)
  })

  it('clip a part to the passage', () => {
    const [inner] = excerptsOf(state, idOf('A2'), false)
    expect(inner!.text).toBe('Det var musikk i førti minutter.')
    expect(inner!.parts).toEqual([{ label: 'Bodil', counted: true, span: inner!.coding.span }])
  })
})

const drawn = fc.record({
  kinds: fc.array(fc.constantFrom('interview' as const, 'focus-group' as const, 'guide' as const), {
    minLength: 1,
    maxLength: 3,
  }),
  people: fc.array(fc.constantFrom('stays', 'withdrawn', 'not counted'), { minLength: 3, maxLength: 3 }),
  /** Who says each line: one of the participants, the moderator, somebody unknown, nobody. */
  lines: fc.array(fc.nat(5), { minLength: 1, maxLength: 8 }),
  codings: fc.array(fc.record({ document: fc.nat(2), code: fc.nat(2), from: fc.nat(7), turns: fc.nat(3) }), {
    maxLength: 14,
  }),
})
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

/** Each line is a word that tells whose it is: `stays3`, `withdrawn1`. */
function stateOf({ kinds, people, lines, codings }: Drawn) {
  const kit = studyKit(3)
  const persons = people.map((fate, at): Participant => {
    const person = kit.participant(`${fate}${at}`, { isCounted: fate !== 'not counted' })
    return fate === 'withdrawn' ? { ...person, consent: { ...person.consent, withdrawn: '2026-03-01' } } : person
  })
  const codes: Code[] = []
  for (const name of ['A', 'B', 'C']) codes.push(kit.code(name, codes[0]?.id ?? null))
  const made = kinds.map((kind) => {
    const document = kit.document({ kind })
    const speakers = [
      ...persons.map((it) => kit.speaker(document.id, it.label, { participant: it.id })),
      kit.speaker(document.id, 'Moderator', { role: 'moderator' }),
      kit.speaker(document.id, 'Ukjent'),
    ]
    const laid = layOut(
      kit,
      document.id,
      lines.map((who, nth) => ({ speaker: speakers[who] ?? null, text: `${speakers[who]?.label ?? 'ingen'} ${nth}` })),
    )
    return { document, speakers, ...laid }
  })
  const coded = codings.map(({ document, code, from, turns }) => {
    const {
      document: { id },
      turns: all,
    } = made[document % made.length]!
    const first = all[from % all.length]!
    const last = all[Math.min(all.length - 1, (from % all.length) + turns)]!
    return kit.coding(id, codes[code]!.id, { start: first.span.start, end: last.span.end })
  })
  const records = made.flatMap(({ document, speakers, turns }) => [document, ...speakers, ...turns])
  const texts = Object.fromEntries(made.map(({ document, text }) => [document.id, text]))
  return { state: stateWith([kit.settings(), ...persons, ...codes, ...records, ...coded], texts), codes }
}

const placeOf = ({ coding: { document, span } }: ReturnType<typeof excerptsOf>[number]) =>
  `${document} ${span.start} ${span.end}`

describe('who has withdrawn, or does not count', () => {
  it('has no passages behind a number: every number opens as many as it says', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const { state } = stateOf(given)
        const { rows, total } = frequencyTable(state)
        for (const { code, codings, segments } of rows) {
          const excerpts = excerptsOf(state, code, true)
          expect([excerpts.length, new Set(excerpts.map(placeOf)).size]).toEqual([codings, segments])
        }
        const all = excerptsOf(state, null, true)
        expect([all.length, new Set(all.map(placeOf)).size]).toEqual([total.codings, total.segments])
        for (const { code, codings } of codebookRows(state))
          expect(excerptsOf(state, code.id, false)).toHaveLength(codings)
      }),
    )
  })

  it('has no word in the passages that others share, who all keep theirs', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const { state } = stateOf(given)
        for (const { coding, text, parts } of excerptsOf(state, null, true)) {
          const whole = state.textOf(coding.document).slice(coding.span.start, coding.span.end)
          const staying = whole.split('\n').filter((it) => !/^(?:withdrawn|not counted)/u.test(it))
          expect(text.split('\n')).toEqual(staying)
          expect(parts).toHaveLength(staying.length)
        }
      }),
    )
  })
})
