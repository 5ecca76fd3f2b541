import { expect, test } from 'vitest'
import { baseForm, genitiveOf } from '../../../core/anonymise/base-form'
import { inflectedForms } from '../../../core/anonymise/inflected-forms'
import { withinOneEdit } from '../../../core/anonymise/near'
import fc from 'fast-check'

test.each([
  ['Karis', 'Kari'],
  ['Jonas', 'Jonas'],
  ['Jonas’', 'Jonas'],
  ["Hans'", 'Hans'],
  ['Tromsøs', 'Tromsø'],
  ['Ternværs', 'Ternvær'],
  ['Myrullheimens', 'Myrullheimen'],
  ["NAV's", 'NAV'],
  ['Marx’', 'Marx'],
  ['Bodil Hansens', 'Bodil Hansen'],
  ['Anders', 'Anders'],
  ['Nes', 'Nes'],
  ['Horten', 'Horten'],
])('%s without its genitive is %s', (surface, base) => expect(baseForm(surface)).toBe(base))

test.each([
  ['Turid', 'nb', 'Turids'],
  ['Jonas', 'nn', 'Jonas’'],
  ['Max', 'nb', 'Max’'],
  ['Turid', 'en', 'Turid’s'],
] as const)('the genitive of %s in %s is %s', (name, language, genitive) =>
  expect(genitiveOf(name, language)).toBe(genitive),
)

test('the forms of a surname hold its genitive, plural, family and compounds', () => {
  expect(inflectedForms('Hansen')).toEqual(
    expect.arrayContaining(['Hansen', 'Hansens', 'Hansen-ene', 'Hansenane', 'Hansens-familien', 'Hansen-']),
  )
  expect(inflectedForms('Jonas')).toEqual(expect.arrayContaining(['Jonas’', "Jonas'"]))
  expect(inflectedForms('Bakke')).toContain('Bakke-ene')
})

test('a name that is an everyday word takes no closed ending', () => {
  expect(inflectedForms('Dag')).not.toContain('Dagene')
  expect(inflectedForms('Dag')).toContain('Dags')
})

/** The plain table of optimal string alignment: what `withinOneEdit` must agree with. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, at) => [at, ...Array<number>(b.length).fill(0)])
  for (let at = 0; at <= b.length; at += 1) rows[0]![at] = at
  for (let x = 1; x <= a.length; x += 1)
    for (let y = 1; y <= b.length; y += 1) {
      const same = a[x - 1] === b[y - 1] ? 0 : 1
      rows[x]![y] = Math.min(rows[x - 1]![y]! + 1, rows[x]![y - 1]! + 1, rows[x - 1]![y - 1]! + same)
      if (x > 1 && y > 1 && a[x - 1] === b[y - 2] && a[x - 2] === b[y - 1])
        rows[x]![y] = Math.min(rows[x]![y]!, rows[x - 2]![y - 2]! + 1)
    }
  return rows[a.length]![b.length]!
}

test('within one edit agrees with the full table', () => {
  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ø'), maxLength: 7 })
  fc.assert(
    fc.property(short, short, (a, b) => withinOneEdit(a, b) === distance(a, b) <= 1),
    { numRuns: 3000 },
  )
})
