import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNameOf } from '../../../renderer/features/report/file-name'

describe('the suggested file name', () => {
  it('is the title where every system can have it', () => {
    expect(fileNameOf('Når bygda sover')).toBe('Når bygda sover')
    expect(fileNameOf('Bolig: før/etter?')).toBe('Bolig før etter')
  })

  it('is never empty, hidden or a path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const name = fileNameOf(title)
        expect(name).not.toBe('')
        expect(name).not.toMatch(/^\.|[\\/:*?"<>|]|[. ]$/u)
      }),
    )
  })
})
