import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detect } from '../../../core/anonymise/detect'
import { asAccount, asOrganisation, withControlDigits } from './made-numbers'

function found(text: string): readonly string[] {
  return detect(text, { language: 'nb', names: [] }).map(
    (it) => `${it.kind}: ${text.slice(it.span.start, it.span.end)}`,
  )
}

const gaps = [' ', '\u00a0', '\u2009', '\u202f', '.', '-', '–', '\n']
const gap = fc.constantFrom(...gaps)

/** Digits cut at the given places with one gap throughout, or without any. */
function grouped(digits: string, cuts: readonly number[], between: string): string {
  let at = 0
  return cuts
    .map((length) => digits.slice(at, (at += length)))
    .filter(Boolean)
    .join(between)
}

function digits(count: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count })
}

/** Whether one candidate of the kind covers the whole spelling in a sentence. */
function isFound(spelling: string, kind: string, lead = 'Hun sa at det var'): boolean {
  const text = `${lead} ${spelling} som sto der.`
  const start = lead.length + 1
  return detect(text, { language: 'nb', names: [] }).some(
    (it) => it.kind === kind && it.span.start <= start && it.span.end >= start + spelling.length,
  )
}

describe('in every grouping', () => {
  const birth = fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), digits(5), fc.constantFrom(0, 40, 80))
    .map(
      ([day, month, rest, more]) =>
        `${String(day).padStart(2, '0')}${month + more < 10 ? '0' : ''}${month + more}${rest}`,
    )
    .map((nine) => [0, 1, 2, 3].map((rest) => withControlDigits(nine, rest)).find((it) => it !== null) ?? null)
    .filter((it) => it !== null)
  const shapes11 = fc.constantFrom([11], [6, 5], [2, 2, 2, 5], [2, 2, 2, 3, 2], [6, 3, 2], Array<number>(11).fill(1))

  test('a national identity number is found', () => {
    fc.assert(
      fc.property(birth, shapes11, gap, (number, shape, between) =>
        isFound(grouped(number, shape, between), 'national-id'),
      ),
      { numRuns: 1000 },
    )
  })

  test('a bank account in its own grouping is found', () => {
    const account = digits(10)
      .map(asAccount)
      .filter((it) => it !== null)
    fc.assert(
      fc.property(account, gap, (number, between) => isFound(grouped(number, [4, 2, 5], between), 'account')),
      { numRuns: 1000 },
    )
  })

  test('an organisation number is found', () => {
    const organisation = digits(8)
      .map(asOrganisation)
      .filter((it) => it !== null)
    fc.assert(
      fc.property(organisation, fc.constantFrom([9], [3, 3, 3]), gap, (number, shape, between) =>
        isFound(grouped(number, shape, between), 'organisation-number'),
      ),
      { numRuns: 1000 },
    )
  })

  test('a telephone number is found, with and without a prefix', () => {
    const number = fc.tuple(fc.constantFrom('2', '3', '4', '5', '6', '7', '9'), digits(7)).map((it) => it.join(''))
    const shape = fc.constantFrom([2, 2, 2, 2], [3, 2, 3])
    const prefix = fc.constantFrom('', '+47 ', '+47', '0047 ', '0047')
    fc.assert(
      fc.property(number, shape, gap, prefix, (it, cuts, between, before) =>
        isFound(before + grouped(it, cuts, between), 'phone'),
      ),
      { numRuns: 1000 },
    )
  })

  test('eleven digits are found whatever their control digits', () => {
    fc.assert(
      fc.property(digits(11), gap, (it, between) =>
        ['national-id', 'account'].some((kind) => isFound(grouped(it, [6, 5], between), kind)),
      ),
      { numRuns: 500 },
    )
  })

  test('a national identity number is found beside another number', () => {
    fc.assert(
      fc.property(birth, (it) => isFound(grouped(it, [6, 5], ' '), 'national-id', 'I 2019 var det')),
      { numRuns: 300 },
    )
  })
})

test.each([
  ['Ring 59 04 17 23 nå', ['phone: 59 04 17 23']],
  ['tlf. 22334455', ['phone: 22334455']],
  ['Det var fem ni null fire ett sju to tre han sa', ['phone: fem ni null fire ett sju to tre']],
  ['null ni null tre åttito tre tolv åtte ni', ['national-id: null ni null tre åttito tre tolv åtte ni']],
  ['+46 70 123 45 67', ['phone: +46 70 123 45 67']],
  ['født 128341 30007', ['national-id: 128341 30007']],
  ['org.nr. 990 000 004', ['organisation-number: 990 000 004']],
  ['NO 990 000 004 MVA', ['organisation-number: NO 990 000 004 MVA']],
  ['konto 1234.56.78903', ['account: 1234.56.78903']],
  ['NO93 8601 1117 947', ['account: NO93 8601 1117 947']],
  ['sak 21/01234', ['other: sak 21/01234']],
  ['DUF-nummer 2019 123456 01', ['other: 2019 123456 01']],
  ['KID: 1234567897', ['other: 1234567897']],
  ['pass nr. AB1234567', ['other: AB1234567']],
  ['studentnummer 234567', ['other: 234567']],
  ['bilen er skiltet OI 48213', ['plate: OI 48213']],
  ['en Volvo med AB 12345', ['other: Volvo', 'plate: AB 12345']],
  ['bodil.hansen@ternvaer.example', ['email: bodil.hansen@ternvaer.example']],
  ['skriv til kari (at) post.example', ['email: kari (at) post.example']],
  [
    'det er bodil punktum hansen krøllalfa gmail punktum com',
    ['email: bodil punktum hansen krøllalfa gmail punktum com'],
  ],
  ['se https://ternvaer.example/natt.', ['url: https://ternvaer.example/natt']],
  ['se www.ternvaer.example', ['url: www.ternvaer.example']],
  ['Hun bor i Kvennveien 14 B der', ['address: Kvennveien 14 B']],
  ['Hun bor i Nedre Slottsgate 4.', ['address: Nedre Slottsgate 4']],
  ['8999 Ternvær', ['address: 8999 Ternvær']],
  ['gnr. 41, bnr. 7', ['address: gnr. 41, bnr. 7']],
  ['gnr 41/7', ['address: gnr 41/7']],
  ['Postboks 123', ['address: Postboks 123']],
])('in «%s» stands %j', (text, expected) => expect(found(text)).toEqual(expected))

test.each([
  'Vi var 4 av 10 i uke 7, på 8-timersvakt, se § 3-2.',
  'Det kostet 25 000 000 kroner og 99 500 000 kr.',
  'I perioden 2015-2019 var det 2000 av dem.',
  'Kapittel 3.5.2.3 handler om det, og 3/4 av dem svarte.',
  'Vi teller en to tre fire fem seks sju åtte ni.',
  'Fra 00:41:12 til 00:52:40.',
])('nothing is found in «%s»', (text) => expect(found(text)).toEqual([]))

describe('a word in capitals behind a number', () => {
  test('is no age: «23 RING» is not «23-åring»', () => {
    expect(found('NATTA 59 04 17 23 RING OG LA DET RINGE')).toContain('phone: 59 04 17 23')
    expect(found('Hun er 23-åring.')).toEqual(['age: 23-åring'])
    expect(found('Helst vil hun bli ringt, 59 04 17 23, etter tolv.')).toEqual(['phone: 59 04 17 23'])
  })
})
