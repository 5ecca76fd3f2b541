import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstNames, foldName, municipalities } from '../../../core/anonymise/lexicon/lexicon'
import { identifierKind } from '../../../core/model/identifier'
import { suggestCoarser, suggestPseudonyms, suggestRoles } from '../../../core/anonymise/suggest'

/** Bytes from a seed. */
function bytesFrom(seed: number): (count: number) => Uint8Array {
  let state = seed
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      state = (state * 1103515245 + 12345) % 2147483648
      return (state >> 16) & 255
    })
}

function suggest(original: string, taken: readonly string[] = [], seed = 1, count = 5): readonly string[] {
  return suggestPseudonyms({ original, kind: 'person', taken, keeps: 'gender', random: bytesFrom(seed), count })
}

describe('pseudonyms', () => {
  test('are as many as asked for', () => expect(suggest('Bodil Hansen')).toHaveLength(5))

  test('have the gender that the lists give', () => {
    for (const it of suggest('Bodil Hansen', [], 7, 30)) expect(firstNames().get(foldName(it))).not.toBe('man')
    for (const it of suggest('Torbjørn', [], 7, 30)) expect(firstNames().get(foldName(it))).not.toBe('woman')
  })

  test('come in no order', () => {
    const names = suggest('Bodil', [], 3, 40)
    expect(names).not.toEqual([...names].sort((a, b) => a.localeCompare(b, 'nb')))
    expect(suggest('Bodil', [], 4, 40)).not.toEqual(names)
  })

  test('never collide with a name of the study, never keep an initial', () => {
    const name = fc.constantFrom(...[...firstNames().keys()].filter((it) => /^\p{L}+$/u.test(it)))
    fc.assert(
      fc.property(fc.array(name, { maxLength: 60 }), name, fc.nat(), (taken, original, seed) => {
        const full = `${original} hansen`
        for (const it of suggest(full, taken, seed, 10)) {
          expect(taken).not.toContain(foldName(it))
          expect([original[0], 'h']).not.toContain(foldName(it)[0])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('are like no name of the study: the check would take Vilde for a misspelt Hilde, and Lillian for Lill', () => {
    const all = suggest('Bodil', [], 1, 1000)
    expect(all).toEqual(expect.arrayContaining(['Vilde', 'Lillian']))
    const left = suggest('Bodil', ['Hilde Moen', 'Lill'], 1, 1000)
    for (const it of ['Hilde', 'Vilde', 'Lillian']) expect(left).not.toContain(it)
    expect(left.length).toBeGreaterThan(all.length / 2)
  })

  test('are none for what is no person', () =>
    expect(
      suggestPseudonyms({ original: '12', kind: 'age', taken: [], keeps: 'none', random: bytesFrom(1), count: 5 }),
    ).toEqual([]))
})

test('a pseudonym is no name that is spelled out or heard as two words', () => {
  const all = suggest('Bodil', [], 1, 1000)
  for (const name of all.slice(0, 20)) {
    expect(suggest('Bodil', [[...name].join('-')], 1, 1000)).not.toContain(name)
    expect(suggest('Bodil', [`${name.slice(0, 2)} ${name.slice(2)}`], 1, 1000)).not.toContain(name)
  }
})

test('nothing that says all that stands there is coarser', () => {
  expect(suggestCoarser('date', 'august 1988', 'nb')).toEqual(['sommeren 1988', '1988'])
  expect(suggestCoarser('date', '1988', 'nb')).toEqual([])
})

describe('roles', () => {
  test('that the words around speak for come first', () => {
    expect(suggestRoles('person', 'pasienten Liv lå der', 'nb')[0]).toBe('pasient')
    expect(suggestRoles('person', 'ho jobba med sjefen', 'nn')).toContain('leiar')
    expect(suggestRoles('person', 'my neighbour', 'en')[0]).toBe('neighbour')
  })

  test('exist for all but dates and ages', () => {
    expect(suggestRoles('organisation', '', 'nn')).toContain('sjukeheim')
    expect(suggestRoles('age', '', 'nb')).toEqual([])
  })
})

test.each([
  ['age', '58 år', 'nb', ['i 50-årene', '50 år eller eldre']],
  ['age', 'femtiåtte', 'nn', ['i 50-åra', '50 år eller eldre']],
  ['age', 'femtiåring', 'en', ['in the 50s', '50 or older']],
  ['age', '96-åring', 'nb', ['over 89 år']],
  ['age', '22 år', 'nb', ['15–25 år', 'under 50 år']],
  ['age', '9 år', 'nb', ['0–15 år']],
  ['date', '12. februar 2021', 'nb', ['februar 2021', 'vinteren 2021', '2021']],
  ['date', '17.05.17', 'nn', ['mai 2017', 'våren 2017', '2017']],
  ['date', '2026-10-03', 'nb', ['oktober 2026', 'høsten 2026', '2026']],
  ['date', '17. mai', 'nb', ['mai', 'våren']],
  ['date', '3 March 2020', 'en', ['March 2020', 'the spring of 2020', '2020']],
  ['place', 'Utsira', 'nb', ['en liten kommune på Vestlandet', 'en kommune på Vestlandet', 'en kommune']],
  ['place', 'Karasjoks', 'nn', ['ein liten kommune i Nord-Noreg', 'ein kommune i Nord-Noreg', 'ein kommune']],
  ['place', 'Ternvær', 'nb', ['en kommune', 'et sted i kommunen']],
  ['place', 'Polen', 'nb', ['et sted i utlandet']],
  ['organisation', 'NAV Rypfjord', 'nb', ['et NAV-kontor']],
  ['organisation', 'Ternvær hjemmetjeneste', 'nb', ['en hjemmetjeneste']],
  ['phone', '59 04 17 23', 'nb', []],
] as const)('the %s «%s» is made coarser in %s: %j', (kind, surface, language, steps) =>
  expect(suggestCoarser(kind, surface, language)).toEqual(steps),
)

const language = fc.constantFrom('nb', 'nn', 'en')

describe('whatever is suggested', () => {
  test('tells no word of a municipality, and less at each step', () =>
    fc.assert(
      fc.property(fc.constantFrom(...municipalities().keys()), language, (name, language) => {
        const steps = suggestCoarser('place', name, language)
        expect(steps.length).toBeGreaterThan(0)
        for (const step of steps) expect(` ${step.toLowerCase()} `).not.toContain(` ${name} `)
        // The size of the municipality goes first, then the part of the country.
        if (steps.length === 3) expect(steps[1]!.startsWith(steps[2]!)).toBe(true)
      }),
      { numRuns: 400 },
    ))

  test('has a band that holds the age, and never the age itself above fifteen', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 110 }), language, (age, language) => {
        const [first, ...others] = suggestCoarser('age', `${age} år`, language)
        const [low = 0, high = low + 9] = (first!.match(/\d+/gu) ?? []).map(Number)
        expect(age).toBeGreaterThanOrEqual(low)
        if (age <= 89) expect(age).toBeLessThanOrEqual(high)
        for (const it of others) expect(it).toMatch(/50/u)
      }),
    ))

  test.each([
    ['januar', 'vinteren'],
    ['februar', 'vinteren'],
    ['mars', 'våren'],
    ['mai', 'våren'],
    ['juni', 'sommeren'],
    ['august', 'sommeren'],
    ['september', 'høsten'],
    ['november', 'høsten'],
    ['desember', 'vinteren'],
  ])('puts %s in %s, in words and in figures, and never tells the day', (month, season) => {
    const number =
      1 + 'januar februar mars april mai juni juli august september oktober november desember'.split(' ').indexOf(month)
    for (const written of [`23. ${month} 2019`, `23.${number}.2019`, `2019-${number}-23`]) {
      const steps = suggestCoarser('date', written, 'nb')
      expect(steps).toEqual([`${month} 2019`, `${season} 2019`, '2019'])
      for (const step of steps) expect(step).not.toContain('23')
    }
  })

  test('is a role in the language asked for, each once, and without brackets', () =>
    fc.assert(
      fc.property(fc.constantFrom(...identifierKind.options), fc.string(), language, (kind, around, language) => {
        const roles = suggestRoles(kind, around, language)
        expect(new Set(roles).size).toBe(roles.length)
        for (const role of roles) expect(role).toMatch(/^[^[\]\d]+$/u)
        if (language === 'en') for (const role of roles) expect(role).toMatch(/^[a-z -]+$/u)
        expect(roles.length > 0).toBe(kind !== 'date' && kind !== 'age')
      }),
    ))

  test('keeps a background only when it is asked to, and its gender with it', () => {
    const named = (keeps: 'none' | 'background', original: string) =>
      suggestPseudonyms({ original, kind: 'person', taken: [], keeps, random: bytesFrom(5), count: 8 })
    const sami = named('background', 'Máret Sara')
    expect(sami.length).toBeGreaterThan(3)
    const ofWomen = 'Risten Biret Ravna Elle Inga Ánne Káre Láila Beaska Ristin'.split(' ')
    for (const it of sami) expect(ofWomen).toContain(it)
    expect(named('none', 'Máret Sara').every((it) => ofWomen.includes(it))).toBe(false)
    expect(named('background', 'Zorblaks').length).toBe(8)
  })
})
