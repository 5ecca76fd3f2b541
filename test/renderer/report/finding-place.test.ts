import { describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../core/model/ids'
import { groupFindings, placeOfFinding } from '../../../renderer/features/report/finding-place'

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
