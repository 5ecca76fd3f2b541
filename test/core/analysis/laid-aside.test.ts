import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codebookRows, frequencyTable } from '../../../core/analysis/frequency'
import { pathOf } from '../../../core/coding/codebook'
import { excerptsOf } from '../../../core/coding/retrieval'
import type { Code } from '../../../core/model/code'
import { stateWith, studyKit } from '../../support/study'

const drawn = fc.record({
  parents: fc.array(fc.nat(6), { minLength: 6, maxLength: 6 }),
  parked: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  codings: fc.array(fc.tuple(fc.nat(5), fc.nat(7), fc.integer({ min: 1, max: 3 })), { maxLength: 20 }),
})
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

function stateOf({ parents, parked, codings }: Drawn) {
  const kit = studyKit(9)
  const document = kit.document()
  const codes: Code[] = []
  for (const [index, under] of parents.entries()) {
    const parent = under >= index ? null : codes[under]!.id
    codes.push(kit.code(`k${index}`, parent, { isParked: parked[index] === true }))
  }
  const made = codings.map(([code, start, length]) =>
    kit.coding(document.id, codes[code]!.id, { start, end: start + length }),
  )
  const state = stateWith([kit.settings(), document, ...codes, ...made], { [document.id]: 'Natt og dag' })
  return { state, codes }
}

/** The code nearest above, or the code itself, that is laid aside. */
function asideOf(codes: readonly Code[], code: Code): Code | undefined {
  return pathOf(codes, code.id).findLast((it) => it.isParked)
}

describe('a code that is laid aside', () => {
  it('stands in the codebook, and in no table', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const { state, codes } = stateOf(given)
        const isAside = (it: Code) => asideOf(codes, it) !== undefined
        const rows = codebookRows(state)
        expect(new Set(rows.map((it) => it.code))).toEqual(new Set(codes))
        for (const row of rows) expect(row.isParked).toBe(isAside(row.code))
        const counted = frequencyTable(state).rows.map((it) => it.code)
        expect(new Set(counted)).toEqual(new Set(codes.filter((it) => !isAside(it)).map((it) => it.id)))
      }),
    )
  })

  it('counts for itself and what is above it up to where it is laid aside, and nowhere else', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const { state, codes } = stateOf(given)
        const countsFor = (of: Code, code: Code) => {
          const path = pathOf(codes, of.id)
          const aside = asideOf(codes, of)
          return path.includes(code) && (aside === undefined || path.indexOf(code) >= path.indexOf(aside))
        }
        for (const { code, segments } of codebookRows(state)) {
          const codings = state.all('coding').filter((it) => countsFor(state.get(it.code)!, code))
          expect(segments).toBe(new Set(codings.map((it) => `${it.span.start} ${it.span.end}`)).size)
        }
        const inTotal = state.all('coding').filter((it) => asideOf(codes, state.get(it.code)!) === undefined)
        expect(frequencyTable(state).total.codings).toBe(inTotal.length)
      }),
    )
  })

  it('has its passages behind its own number, as every number has its own', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const { state } = stateOf(given)
        for (const { code, segments, codings } of codebookRows(state)) {
          const spans = excerptsOf(state, code.id, true).map(({ coding }) => `${coding.span.start} ${coding.span.end}`)
          expect(new Set(spans).size).toBe(segments)
          expect(excerptsOf(state, code.id, false)).toHaveLength(codings)
        }
        expect(excerptsOf(state, null, true)).toHaveLength(frequencyTable(state).total.codings)
      }),
    )
  })
})
