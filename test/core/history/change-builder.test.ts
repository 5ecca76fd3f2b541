import { describe, expect, it } from 'vitest'
import { replaceSpans } from '../../../core/anchor/change-set'
import {
  applyProjectChange,
  documentsOfChange,
  invertProjectChange,
  recordsOfChange,
} from '../../../core/history/apply'
import { beginChange, isEmptyChange } from '../../../core/history/change-builder'
import type { ProjectChange } from '../../../core/history/project-change'
import { perform, session } from '../../support/random-session'

describe('a change under construction', () => {
  function withOneCoding() {
    const lived = session(20)
    perform(lived, { kind: 'import', a: 0, b: 6, c: 3 })
    perform(lived, { kind: 'code', a: 0, b: 1, c: 4 })
    const { state } = lived.history
    const document = state.documents()[0]!
    return { kit: lived.kit, state, document, coding: state.codingsOf(document.id)[0]!, builder: beginChange(state) }
  }

  it('is empty when a record is added and removed, or updated to what it was', () => {
    const { kit, document, coding, builder } = withOneCoding()
    const other = kit.coding(document.id, coding.code, { start: 0, end: 1 })
    builder.add(other)
    builder.update({ ...other, markedForUse: true })
    builder.remove(other.id)
    builder.update({ ...coding, markedForUse: true })
    builder.update({ ...coding })
    expect(isEmptyChange(builder.build())).toBe(true)
  })

  it('gathers several updates of one record into one', () => {
    const { coding, builder } = withOneCoding()
    builder.update({ ...coding, markedForUse: true })
    builder.update({ ...coding, markedForUse: true, codedAt: '2026-02-02T00:00:00.000Z' })
    const { records } = builder.build()
    expect(records.updated).toEqual([
      { before: coding, after: { ...coding, markedForUse: true, codedAt: '2026-02-02T00:00:00.000Z' } },
    ])
  })

  it('takes a record that is removed and added again as an update', () => {
    const { coding, builder } = withOneCoding()
    builder.remove(coding.id)
    builder.add({ ...coding, markedForUse: true })
    const { records } = builder.build()
    expect([records.added.length, records.updated.length, records.removed.length]).toEqual([0, 1, 0])
  })

  it('raises the revision of a document whose text it edits, once, and keeps what else was changed', () => {
    const { state, document, builder } = withOneCoding()
    const text = state.textOf(document.id)
    builder.editText(document.id, replaceSpans(text, [{ span: { start: 0, end: 0 }, text: 'x' }]))
    builder.editText(document.id, replaceSpans('x' + text, [{ span: { start: 1, end: 1 }, text: 'y' }]))
    builder.update({ ...document, turnsRead: 1 })
    const change = builder.build()
    expect(change.records.updated).toEqual([{ before: document, after: { ...document, turnsRead: 1, revision: 1 } }])
    applyProjectChange(state, change)
    expect(state.textOf(document.id)).toBe('xy' + text)
    expect(state.revisionOf(document.id)).toBe(1)
    expect([...documentsOfChange(change)]).toEqual([document.id])
    expect(recordsOfChange(change)).toContain(document.id)
  })

  it('lists as displaced only the spans that mapping cannot bring back', () => {
    const { state, document, coding, builder } = withOneCoding()
    const text = state.textOf(document.id)
    builder.editText(document.id, replaceSpans(text, [{ span: { start: 0, end: 3 }, text: '[A]' }]))
    const [{ displaced }] = builder.build().texts as [ProjectChange['texts'][number]]
    expect(coding.span).toEqual({ start: 1, end: 4 })
    expect(displaced.find((it) => it.id === coding.id)).toEqual({
      id: coding.id,
      before: { start: 1, end: 4 },
      after: { start: 0, end: 4 },
    })
    expect(displaced.length).toBeLessThan(state.turnsOf(document.id).length + 1)
  })

  it('leaves a span alone that an update says stays where the text before it grew', () => {
    const { state, document, coding, builder } = withOneCoding()
    const text = state.textOf(document.id)
    builder.editText(document.id, replaceSpans(text, [{ span: { start: 0, end: 0 }, text: 'xyz' }]))
    builder.update(coding)
    const change = builder.build()
    applyProjectChange(state, change)
    expect(state.get(coding.id)).toEqual(coding)
    applyProjectChange(state, invertProjectChange(change))
    expect(state.get(coding.id)).toEqual(coding)
  })

  it('refuses to change what is not there', () => {
    const { kit, coding, document, builder } = withOneCoding()
    const stranger = kit.code('Fremmed')
    expect(() => builder.update(stranger)).toThrow()
    expect(() => builder.remove(stranger.id)).toThrow()
    expect(() => builder.add(coding)).toThrow()
    builder.remove(coding.id)
    expect(() => builder.remove(coding.id)).toThrow()
    expect(() => builder.update(coding)).toThrow()
    const wrong = { lengthBefore: 1, edits: [] }
    expect(() => builder.editText(document.id, wrong)).toThrow(RangeError)
    expect(() => builder.editText(kit.ports.ids.next('document'), wrong)).toThrow()
  })
})
