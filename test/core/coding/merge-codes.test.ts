import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codebookOrder, descendantsOf, pathOf } from '../../../core/coding/codebook'
import { mergeCodes, type CodeMerge } from '../../../core/coding/merge-codes'
import { applyProjectChange, invertProjectChange } from '../../../core/history/apply'
import { canonicalJson } from '../../../core/history/canonical-json'
import { beginChange } from '../../../core/history/change-builder'
import type { ProjectChange } from '../../../core/history/project-change'
import type { ProjectState } from '../../../core/history/project-state'
import type { Code } from '../../../core/model/code'
import type { Coding } from '../../../core/model/coding'
import type { AnyId, CodeId } from '../../../core/model/ids'
import type { Memo } from '../../../core/model/memo'
import { stateWith, studyKit } from '../../support/study'

const words = 'En natt alene i bilen'

const codeCount = 6
const drawnCoding = fc.record({
  code: fc.nat(codeCount - 1),
  start: fc.nat(2),
  length: fc.integer({ min: 1, max: 2 }),
  coder: fc.nat(1),
  stance: fc.constantFrom(null, 'supports' as const, 'contradicts' as const),
  markedForUse: fc.boolean(),
})
const study = fc.record({
  /** Each code's parent is one before it, or none. */
  parents: fc.array(fc.option(fc.nat(codeCount)), { minLength: codeCount, maxLength: codeCount }),
  codings: fc.array(drawnCoding, { maxLength: 24 }),
  memos: fc.array(fc.record({ onCode: fc.boolean(), which: fc.nat(30) }), { maxLength: 8 }),
  from: fc.nat(codeCount - 1),
  into: fc.nat(codeCount - 1),
})
type Drawn = typeof study extends fc.Arbitrary<infer T> ? T : never

function stateOf(drawn: Drawn) {
  const kit = studyKit(5)
  const document = kit.document()
  const coders = [kit.coder, kit.ports.ids.next('coder')]
  const codes: Code[] = []
  for (const [index, under] of drawn.parents.entries()) {
    const parent = under === null || index === 0 ? null : codes[under % index]!.id
    codes.push(kit.code(`k${index}`, parent, { definition: index % 2 ? `om k${index}` : '' }))
  }
  const all = drawn.codings.map(({ code, start, length, coder, ...rest }): Coding => {
    const made = kit.coding(document.id, codes[code]!.id, { start, end: start + length })
    return { ...made, ...rest, coder: coders[coder]! }
  })
  const into = codes[drawn.into]!.id
  const isFirst = (it: Coding) => all.find((one) => one.code === into && passage(one) === passage(it)) === it
  // Twins under one code come about when a text changes under them; here they may lie under the code that goes.
  const codings = all.filter((it) => it.code !== into || isFirst(it))
  const memos = drawn.memos.map(({ onCode, which }): Memo => {
    const targets: readonly { id: AnyId }[] = onCode || codings.length === 0 ? codes : codings
    const about = targets[which % targets.length]!.id
    return { id: kit.ports.ids.next('memo'), about, kind: 'analysis', text: 'Hm', coder: kit.coder, writtenAt: '' }
  })
  const state = stateWith([document, ...codes, ...codings, ...memos], { [document.id]: words })
  return { state, codes, codings, memos, from: codes[drawn.from]!.id, into }
}

function changeOf(state: ProjectState, from: CodeId, merge: CodeMerge): ProjectChange {
  const change = beginChange(state)
  for (const it of [merge.into, ...merge.children, ...merge.moved, ...merge.memos]) change.update(it)
  for (const it of merge.joined) change.remove(it.id)
  change.remove(from)
  return change.build()
}

function everything(state: ProjectState): string {
  const byId = (['code', 'coding', 'memo'] as const).flatMap((type) => [...state.all(type)] as { id: string }[])
  return canonicalJson(byId.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
}

const passage = ({ span, coder }: Coding) => `${span.start}-${span.end} ${coder}`

/** Runs the check on every drawn study in which the merge is one that may be done. */
function forEachMerge(
  check: (before: ReturnType<typeof stateOf>, merge: CodeMerge, apply: () => ProjectChange) => void,
): void {
  fc.assert(
    fc.property(study, (drawn) => {
      const before = stateOf(drawn)
      const { state, from, into, codes } = before
      const result = mergeCodes(state, from, into)
      if (!result.ok) {
        expect(descendantsOf(codes, from).has(into)).toBe(true)
        expect(result.fault.code).toBe('code.cycle')
        return
      }
      expect(descendantsOf(codes, from).has(into)).toBe(false)
      check(before, result.value, () => {
        const change = changeOf(state, from, result.value)
        applyProjectChange(state, change)
        return change
      })
    }),
    { numRuns: 300 },
  )
}

describe('merging one code into another', () => {
  it('leaves every passage coded that was coded, by the same coder, and no other', () => {
    forEachMerge(({ state, codings, from, into }, _, apply) => {
      const expected = new Set(codings.map((it) => `${it.code === from ? into : it.code} ${passage(it)}`))
      apply()
      const after = state.all('coding').map((it) => `${it.code} ${passage(it)}`)
      expect(new Set(after)).toEqual(expected)
    })
  })

  it('leaves one coding where both codes lay on one passage by one coder, and two where two coders did', () => {
    forEachMerge(({ state, into, codings, from }, merge, apply) => {
      const whatCame = codings.filter((it) => it.code === from).map(passage)
      apply()
      const there = state.all('coding').filter((it) => it.code === into)
      for (const it of whatCame) expect(there.filter((other) => passage(other) === it)).toHaveLength(1)
      expect(state.all('coding')).toHaveLength(codings.length - merge.joined.length)
    })
  })

  it('keeps a mark for use, and a stance, that any of the joined codings had', () => {
    forEachMerge(({ state, codings, into, from }, _, apply) => {
      const came = codings.filter((it) => it.code === from)
      apply()
      for (const it of came) {
        const twins = codings.filter((b) => (b.code === from || b.code === into) && passage(b) === passage(it))
        const stays = state.all('coding').find((b) => b.code === into && passage(b) === passage(it))!
        expect(stays.markedForUse).toBe(twins.some((b) => b.markedForUse))
        const stances = twins.map((b) => b.stance).filter((stance) => stance !== null)
        if (stances.length === 0) expect(stays.stance).toBeNull()
        else expect(stances).toContain(stays.stance)
      }
    })
  })

  it('leaves a tree: the children come along, in their order, last, and nothing else moves', () => {
    forEachMerge(({ state, codes, from, into }, _, apply) => {
      const children = (parent: CodeId) =>
        codebookOrder(state.all('code')).flatMap(({ code }) => (code.parent === parent ? [code.id] : []))
      const expected = [...children(into).filter((id) => id !== from), ...children(from)]
      const others = codes.filter((it) => it.id !== from && it.parent !== from)
      apply()
      expect(children(into)).toEqual(expected)
      expect(state.get(from)).toBeUndefined()
      for (const { id, parent } of others) expect(state.get(id)!.parent).toBe(parent)
      for (const { id } of state.all('code')) expect(pathOf(state.all('code'), id)[0]!.parent).toBeNull()
    })
  })

  it('loses no memo, and leaves none about what is gone', () => {
    forEachMerge(({ state, memos, from, into }, _, apply) => {
      apply()
      expect(state.all('memo')).toHaveLength(memos.length)
      for (const it of state.all('memo')) expect(state.get(it.about as CodeId)).toBeDefined()
      const moved = memos.filter((it) => it.about === from)
      for (const { id } of moved) expect(state.get(id)!.about).toBe(into)
    })
  })

  it('is taken back to the byte', () => {
    forEachMerge(({ state }, _, apply) => {
      const before = everything(state)
      const change = apply()
      expect(everything(state)).not.toBe(before)
      applyProjectChange(state, invertProjectChange(change))
      expect(everything(state)).toBe(before)
    })
  })
})

describe('what a merged code is called and means', () => {
  const kit = studyKit(6)
  const going = kit.code('Ensomhet', null, {
    names: { nn: 'Einsemd', en: 'Loneliness' },
    definition: 'Alene om natta',
    use: 'når ingen er der',
    notUse: 'om fritid',
  })
  const staying = kit.code('Alene', null, {
    names: { nn: 'Åleine', en: ' ' },
    definition: 'Uten kolleger',
    use: '',
    notUse: 'ikke om fritid',
  })
  const state = stateWith([going, staying])

  it('is what the staying code says, then what only the other said', () => {
    const merge = mergeCodes(state, going.id, staying.id)
    expect(merge).toMatchObject({
      ok: true,
      value: {
        into: {
          name: 'Alene',
          names: { nn: 'Åleine', en: 'Loneliness' },
          definition: 'Uten kolleger\n\nAlene om natta',
          use: 'når ingen er der',
          notUse: 'ikke om fritid',
        },
      },
    })
  })

  it('refuses a code that is not there', () => {
    const stranger = kit.ports.ids.next('code')
    const missing = { ok: false, fault: { code: 'record.missing', params: {} } }
    expect(mergeCodes(state, stranger, staying.id)).toEqual(missing)
    expect(mergeCodes(state, staying.id, stranger)).toEqual(missing)
  })
})
