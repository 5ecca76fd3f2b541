import { describe, expect, it } from 'vitest'
import type { Output } from '../../../core/contract/contract'
import type { Coding } from '../../../core/model/coding'
import type { CodingId, DocumentId } from '../../../core/model/ids'
import { isTouched, patchView, type Change } from '../../../renderer/state/freshness'

const document = 'document:00000000-0000-4000-8000-000000000001' as DocumentId
const other = 'document:00000000-0000-4000-8000-000000000002' as DocumentId

const change = (part: Partial<Change>): Change => ({
  event: 'project.changed',
  seq: 1,
  command: 'coding.add',
  texts: [],
  codingsAdded: [],
  codingsRemoved: [],
  types: [],
  ...part,
})

function coding(id: string, start: number, end: number, of = document): Coding {
  return {
    id: `coding:${id}` as CodingId,
    document: of,
    span: { start, end },
    code: 'code:00000000-0000-4000-8000-000000000001' as Coding['code'],
    coder: 'coder:00000000-0000-4000-8000-000000000001' as Coding['coder'],
    codedAt: '2026-01-31T12:00:00.000Z',
    markedForUse: false,
    stance: null,
  }
}

const view = (codings: readonly Coding[]) =>
  ({ document: { id: document }, codings }) as unknown as Output<'document.view'>

describe('which answers a change touches', () => {
  it('leaves the texts alone when only a coding came', () => {
    const coded = change({ types: ['coding'], codingsAdded: [coding('a', 0, 4)] })
    expect(isTouched('document.view', { document }, coded)).toBe(false)
    expect(isTouched('document.list', {}, coded)).toBe(true)
    expect(isTouched('codebook.list', {}, coded)).toBe(true)
    expect(isTouched('analysis.frequency', {}, coded)).toBe(true)
    expect(isTouched('participant.list', {}, coded)).toBe(false)
  })

  it('reads a document anew when its own text changed, and not when another did', () => {
    const replaced = change({ texts: [other], types: ['place', 'identifier'] })
    expect(isTouched('document.view', { document: other }, replaced)).toBe(true)
    expect(isTouched('document.view', { document }, replaced)).toBe(false)
    expect(isTouched('anonymise.queue', { document: null }, replaced)).toBe(true)
  })

  it('reads every document anew when what is drawn changed without a text', () => {
    expect(isTouched('document.view', { document }, change({ types: ['speaker'] }))).toBe(true)
  })

  it.each(['codebook.list', 'analysis.frequency', 'analysis.bySource', 'coding.excerpts'] as const)(
    'reads %s anew when turns became somebody else’s, and when somebody has withdrawn',
    (name) => {
      expect(isTouched(name, {}, change({ types: ['turn'] }))).toBe(true)
      expect(isTouched(name, {}, change({ types: ['participant'] }))).toBe(true)
    },
  )

  it('reads what it does not know anew after every change', () => {
    expect(isTouched('project.status', {}, change({}))).toBe(true)
    expect(isTouched('report.check', {}, change({}))).toBe(true)
    expect(isTouched('file.list', {}, change({ types: ['document'] }))).toBe(false)
  })
})

describe('patching a document', () => {
  it('puts codings in by their place and takes others out', () => {
    const before = view([coding('a', 0, 4), coding('b', 10, 12)])
    const after = patchView(
      before,
      change({ codingsAdded: [coding('c', 5, 9), coding('d', 1, 2, other)], codingsRemoved: ['coding:a' as CodingId] }),
    )
    expect(after.codings.map((it) => it.id)).toEqual(['coding:c', 'coding:b'])
  })

  it('keeps the longer of two that begin together first', () => {
    const after = patchView(view([coding('a', 3, 5)]), change({ codingsAdded: [coding('b', 3, 9)] }))
    expect(after.codings.map((it) => it.id)).toEqual(['coding:b', 'coding:a'])
  })

  it('replaces a coding that came again, and is the same object when nothing concerns it', () => {
    const before = view([coding('a', 0, 4)])
    const moved = patchView(before, change({ codingsAdded: [coding('a', 2, 6)] }))
    expect(moved.codings).toEqual([coding('a', 2, 6)])
    expect(patchView(before, change({ codingsAdded: [coding('x', 0, 1, other)] }))).toBe(before)
  })
})
