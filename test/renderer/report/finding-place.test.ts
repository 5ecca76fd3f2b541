import { describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../core/model/ids'
import {
  contextAfter,
  contextBefore,
  groupFindings,
  placeOfFinding,
} from '../../../renderer/features/report/finding-place'

const document = 'document:00000000-0000-4000-8000-000000000001' as DocumentId
const base = {
  why: 'term' as const,
  kind: 'person' as const,
  part: 'word/document.xml',
  text: 'Bodil',
  before: '',
  after: '',
  document: null,
  span: null,
  of: null,
}
const inText = { ...base, document, span: { start: 4, end: 9 } }
const inTitle = { ...base, of: `${document}/title` }

describe('where a refused passage is mended', () => {
  it('is the queue while it waits for a decision, else the text', () => {
    expect(placeOfFinding(inText, true)).toEqual({ kind: 'text', room: 'anonymisation' })
    expect(placeOfFinding({ ...inText, why: 'undecided' }, false)).toEqual({ kind: 'text', room: 'anonymisation' })
    expect(placeOfFinding(inText, false)).toEqual({ kind: 'text', room: 'coding' })
  })

  it.each([
    [`${document}/title`, 'document-title'],
    ['code:00000000-0000-4000-8000-000000000002', 'code'],
    ['code:00000000-0000-4000-8000-000000000002/definition', 'definition'],
    ['report/title', 'report-title'],
    ['something/else', 'unknown'],
  ])('is found from %s', (of, kind) => {
    expect(placeOfFinding({ ...base, of }, false)).toEqual({ kind })
  })

  it('is the file name where that gives somebody away', () => {
    expect(placeOfFinding({ ...base, part: 'file-name', of: 'report/file-name' }, false)).toEqual({ kind: 'file-name' })
  })
})

describe('the list of findings', () => {
  it('shows typed words once with how often they stand in the file, and every place of a text', () => {
    const groups = groupFindings([inTitle, inText, inTitle, { ...inText, span: { start: 90, end: 95 } }])
    expect(groups.map((it) => it.times)).toEqual([2, 1, 1])
    expect(groups.reduce((sum, it) => sum + it.times, 0)).toBe(4)
  })
})

describe('the words around a finding', () => {
  it('are whole where the check has cut them, and say that more stands there', () => {
    expect(contextBefore('ste opp. Hun i kassa så på meg, så på meg ')).toBe('… opp. Hun i kassa så på meg, så på meg ')
    expect(contextAfter(', så på meg igjen. «Ny?» «Student», sa B')).toBe(', så på meg igjen. «Ny?» «Student», sa …')
  })

  it('stay as they are where they are shorter than the check gives: nothing is left out', () => {
    expect(contextBefore('Hun heter ')).toBe('Hun heter ')
    expect(contextAfter(' var der.')).toBe(' var der.')
  })

  it('never gain a letter, and keep what stands next to the finding', () => {
    const sample = 'Jeg ringte legevakta, og der fikk jeg musikk i førti minutter'
    for (let at = 0; at + 40 <= sample.length; at += 1) {
      const cut = sample.slice(at, at + 40)
      expect(cut.endsWith(contextBefore(cut).slice(2))).toBe(true)
      expect(cut.startsWith(contextAfter(cut).slice(0, -2))).toBe(true)
      expect(contextBefore(cut).length).toBeGreaterThan(20)
    }
  })
})
