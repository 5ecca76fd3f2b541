import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName, wordFileName } from '../../../core/export/file-name'

const text = (name: string) =>
  wordFileName(name, 'report/file-name', 'Rapport')
    .map((it) => it.text)
    .join('')
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom('.', ' ', '/', '\\', ':', 'CON', 'nul', 'a', 'æ', '.docx', '\u202e', '\n'), {
      maxLength: 12,
    })
    .map((it) => it.join('')),
)

describe('the name of a Word file', () => {
  it('is what the user wrote, with one ending', () => {
    expect(text('Når bygda sover')).toBe('Når bygda sover.docx')
    expect(text('rapport.docx')).toBe('rapport.docx')
    expect(text('rapport.DOCX')).toBe('rapport.docx')
    expect(text('versjon 2.1')).toBe('versjon 2.1.docx')
  })

  it.each(['', '   ', '...', '.docx', '/', 'CON', 'nul.txt', 'Lpt1', '\u202e'])(
    'is the fallback where nothing of %j can stand',
    (name) => {
      expect(text(name)).toBe('Rapport.docx')
    },
  )

  it('knows which words are the user’s, for the final check to read', () => {
    expect(wordFileName('Bodil', 'report/file-name', 'Rapport')).toEqual([
      { text: 'Bodil', source: { kind: 'words', of: 'report/file-name' } },
      { text: '.docx', source: { kind: 'catalogue' } },
    ])
    expect(wordFileName('', 'report/file-name', 'Rapport')[0]?.source.kind).toBe('catalogue')
  })

  it('can stand on every system: no path, no reserved sign or device, nothing unseen, no dot or space at an end', () => {
    fc.assert(
      fc.property(anything, (name) => {
        const made = text(name)
        expect(made).toMatch(/^[^.\s].*\.docx$|^[^.\s]\.docx$/u)
        expect(made).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/u)
        expect(made).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./iu)
        expect(made).not.toMatch(/[. ]\.docx$/u)
        expect(made.length).toBeLessThanOrEqual(105)
        expect(made).toBe(made.normalize('NFC'))
      }),
      { numRuns: 500 },
    )
  })

  it('is the same when it is made safe twice', () => {
    fc.assert(
      fc.property(anything, (name) => {
        const once = safeFileName(name)
        expect(safeFileName(once)).toBe(once)
      }),
      { numRuns: 500 },
    )
  })
})
