import { describe, expect, it } from 'vitest'
import { applyProjectChange, invertProjectChange } from '../../../core/history/apply'
import { beginChange } from '../../../core/history/change-builder'
import { createState } from '../../../core/history/project-state'
import { layOut, stateWith, studyKit } from '../../support/study'

function smallStudy() {
  const kit = studyKit(11)
  const [second, first] = [kit.document({ order: 2, title: 'To' }), kit.document({ order: 1, title: 'En' })]
  const speakers = ['Kari', 'Bodil'].map((it) => kit.speaker(first.id, it))
  const { text, turns } = layOut(kit, first.id, [
    { speaker: speakers[0]!, text: 'Hei' },
    { speaker: speakers[1]!, text: 'Hallo' },
  ])
  const code = kit.code('Tid')
  const spans = [
    { start: 4, end: 9 },
    { start: 0, end: 9 },
    { start: 0, end: 3 },
  ]
  const codings = spans.map((span) => kit.coding(first.id, code.id, span))
  const state = stateWith([second, first, ...speakers, ...turns.toReversed(), code, ...codings], { [first.id]: text })
  return { kit, state, first, second, turns, code, codings, text }
}

describe('the state of a project', () => {
  it('is empty at first, and answers for what is not there', () => {
    const { ids } = studyKit(12).ports
    const state = createState()
    const document = ids.next('document')
    expect(state.get(ids.next('code'))).toBeUndefined()
    expect(state.all('coding')).toEqual([])
    expect(state.documents()).toEqual([])
    expect([state.textOf(document), state.revisionOf(document)]).toEqual(['', 0])
    expect([state.turnsOf(document), state.codingsOf(document), state.placesOf(document)]).toEqual([[], [], []])
    expect(state.speakersOf(document)).toEqual([])
    expect(() => state.settings()).toThrow()
  })

  it('gives documents by their order, speakers by label, and what lies on a document by its place', () => {
    const { state, first, second, turns } = smallStudy()
    expect(state.documents()).toEqual([first, second])
    expect(state.speakersOf(first.id).map((it) => it.label)).toEqual(['Bodil', 'Kari'])
    expect(state.turnsOf(first.id)).toEqual(turns)
    expect(state.codingsOf(first.id).map((it) => [it.span.start, it.span.end])).toEqual([
      [0, 3],
      [0, 9],
      [4, 9],
    ])
    expect(state.codingsOf(second.id)).toEqual([])
  })

  it('sorts anew when a coding is added, moved or removed', () => {
    const { kit, state, first, code, codings } = smallStudy()
    const change = beginChange(state)
    const added = kit.coding(first.id, code.id, { start: 1, end: 2 })
    change.add(added)
    change.update({ ...codings[2]!, span: { start: 7, end: 8 } })
    change.remove(codings[0]!.id)
    applyProjectChange(state, change.build())
    expect(state.codingsOf(first.id).map((it) => it.span.start)).toEqual([0, 1, 7])
    expect(state.all('coding')).toHaveLength(3)
    expect(state.get(codings[0]!.id)).toBeUndefined()
    expect(state.get(added.id)).toEqual(added)
  })

  it('lists a record once that goes and comes back unread', () => {
    const { state, first, codings } = smallStudy()
    const before = state.codingsOf(first.id)
    const change = beginChange(state)
    change.remove(codings[0]!.id)
    const removal = change.build()
    applyProjectChange(state, removal)
    applyProjectChange(state, invertProjectChange(removal))
    expect(state.codingsOf(first.id)).toEqual(before)
  })

  it('takes a record along that comes to lie on another document', () => {
    const { state, first, second, codings } = smallStudy()
    const change = beginChange(state)
    change.update({ ...codings[0]!, document: second.id })
    applyProjectChange(state, change.build())
    expect(state.codingsOf(first.id)).toHaveLength(2)
    expect(state.codingsOf(second.id).map((it) => it.id)).toEqual([codings[0]!.id])
  })

  it('never changes a list that it gave', () => {
    const { kit, state, first, code } = smallStudy()
    const given = [state.all('coding'), state.codingsOf(first.id), state.documents()] as const
    const copies = given.map((it) => [...it])
    const change = beginChange(state)
    change.add(kit.coding(first.id, code.id, { start: 1, end: 2 }))
    change.add(kit.document({ order: 0 }))
    applyProjectChange(state, change.build())
    expect(given).toEqual(copies)
    expect(state.documents()).toHaveLength(3)
  })

  it('stays as it was when a change does not fit', () => {
    const { kit, state, first, codings } = smallStudy()
    const stranger = kit.code('Fremmed')
    const records = { added: [], updated: [], removed: [] }
    const fits = { mapping: 1, texts: [], records } as const
    const before = [state.all('coding'), state.textOf(first.id)]
    const wrongText = { document: first.id, change: { lengthBefore: 1, edits: [] }, displaced: [] }
    for (const change of [
      { ...fits, records: { ...records, removed: [codings[0]!, stranger] } },
      { ...fits, records: { ...records, updated: [{ before: stranger, after: stranger }] } },
      { ...fits, records: { ...records, removed: [codings[0]!], added: [codings[1]!] } },
      { ...fits, records: { ...records, removed: [codings[0]!] }, texts: [wrongText] },
    ])
      expect(() => applyProjectChange(state, change)).toThrow()
    expect([state.all('coding'), state.textOf(first.id)]).toEqual(before)
  })
})
