import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChangeSet, invertChangeSet, mapSpan } from '../../../core/anchor/change-set'
import { textChange } from '../../../core/anchor/text-change'

const line = fc.constantFrom(
  'ja',
  'nei',
  'jeg kjører alene',
  'vi er to i bilen',
  'mm',
  '',
  'det er langt å kjøre om natta',
)
const text = fc.array(line, { maxLength: 30 }).map((it) => it.join('\n'))

describe('the change from one version of a text to another', () => {
  it('makes the one the other, and back', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = textChange(before, after)
        expect(applyChangeSet(before, change)).toBe(after)
        expect(applyChangeSet(after, invertChangeSet(change))).toBe(before)
      }),
      { numRuns: 500 },
    )
  })

  it('of any two strings too', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ unit: 'binary', maxLength: 80 }),
        (a, b) => {
          expect(applyChangeSet(a, textChange(a, b))).toBe(b)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('leaves every line that stays where it is, whatever is put in before it', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `replikk nummer ${at} med noen ord`)
    fc.assert(
      fc.property(fc.nat(39), fc.nat(39), (kept, put) => {
        const before = lines.join('\n')
        const after = lines.toSpliced(put, 0, 'en helt ny replikk som ingen har sagt før').join('\n')
        const start = before.indexOf(lines[kept]!)
        const span = mapSpan(textChange(before, after), { start, end: start + lines[kept]!.length })
        expect(after.slice(span.start, span.end)).toBe(lines[kept])
      }),
    )
  })

  it('keeps what is the same in texts too long to be compared pair by pair', () => {
    const before = Array.from({ length: 5000 }, (_, at) => `linje ${at}`)
    const after = before.toSpliced(2500, 1, 'linje i midten', 'og en til')
    const change = textChange(before.join('\n'), after.join('\n'))
    expect(applyChangeSet(before.join('\n'), change)).toBe(after.join('\n'))
    expect(change.edits.reduce((sum, it) => sum + it.removed.length, 0)).toBeLessThan(20)
  })
})
