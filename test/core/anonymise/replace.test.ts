import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detect } from '../../../core/anonymise/detect'
import { replacementText } from '../../../core/anonymise/replace'
import type { Decision } from '../../../core/model/identifier'
import type { Language } from '../../../core/model/scalars'

function replaced(
  original: string,
  replacement: string,
  baseForms: readonly string[],
  language: Language = 'nb',
): string {
  return replacementText(original, { kind: 'pseudonym', replacement }, { maskToken: '[***]', baseForms, language })
}

test.each([
  ['Bodil', 'Turid', ['Bodil'], '[Turid]'],
  ['Bodils', 'Turid', ['Bodil'], '[Turid]s'],
  ['bodils', 'Turid', ['Bodil'], '[Turid]s'],
  ['Bodils', 'Jonas', ['Bodil'], '[Jonas]’'],
  ['Jonas’', 'Turid', ['Jonas'], '[Turid]s'],
  ["Hans'", 'Turid', ['Hans'], '[Turid]s'],
  ["Samira's", 'Nadia', ['Samira'], '[Nadia]s'],
  ['Bodil Hansens', 'Turid', ['Bodil Hansen', 'Bodil'], '[Turid]s'],
  ['Hansen-ene', 'en familie', ['Hansen'], '[en familie]-ene'],
  ['Hansenane', 'ein familie', ['Hansen'], '[ein familie]-ane'],
  ['Ternvær-modellen', 'kystkommune', ['Ternvær'], '[kystkommune]-modellen'],
  ['Ternværfolk', 'kystkommune', ['Ternvær'], '[kystkommune]-folk'],
  ['Tromsøs', 'en by', ['Tromsø'], '[en by]s'],
  ['Kari-Anne', 'Turid', ['Kari'], '[Turid]'],
  ['Karianne', 'Turid', ['Kari'], '[Turid]'],
  ['kari-anne', 'Turid', ['Kari'], '[Turid]'],
  ['Bodil Jensen', 'Turid', ['Bodil'], '[Turid]'],
  ['Bodill', 'Turid', ['Bodil', 'Bodill'], '[Turid]'],
  ['Bodil', '[Turid]', ['Bodil'], '[Turid]'],
  ['Bodil', '  Turid ', ['Bodil'], '[Turid]'],
] as const)('%s by %s becomes its form: %j → %s', (original, replacement, forms, expected) =>
  expect(replaced(original, replacement, forms)).toBe(expected),
)

/** Forms of one place or family as a cluster holds them, made ones among them. */
const place = ['Ternvær', 'Ternværfolk', 'ternværing', 'Ternværingen', 'Gaupdal', 'gaupdøl']

test.each([
  ['ternværing', 'nb', '[innbygger i en kystkommune]'],
  ['ternværingen', 'nb', '[innbyggeren i en kystkommune]'],
  ['ternværinger', 'nb', '[innbyggere i en kystkommune]'],
  ['ternværingene', 'nb', '[innbyggerne i en kystkommune]'],
  ['ternværingar', 'nn', '[innbyggjarar i en kystkommune]'],
  ['ternværingane', 'nn', '[innbyggjarane i en kystkommune]'],
  ['gaupdøl', 'nn', '[innbyggjar i en kystkommune]'],
  ['gaupdølar', 'nn', '[innbyggjarar i en kystkommune]'],
  ['ternværing', 'en', '[resident of en kystkommune]'],
  ['Ternværingen', 'nb', '[en kystkommune]'],
  ['Ternværfolk', 'nb', '[en kystkommune]-folk'],
  ['Ternvær-modellen', 'nb', '[en kystkommune]-modellen'],
  ['Ternværs', 'nb', '[en kystkommune]s'],
  ['ternvær', 'nb', '[en kystkommune]'],
] as const)('%s in %s by a coarser place: %s', (original, language, expected) =>
  expect(replaced(original, 'en kystkommune', place, language)).toBe(expected),
)

test.each([
  [{ kind: 'coarser', replacement: 'en kommune' }, '[En kommune]s'],
  [{ kind: 'role', replacement: 'kollega' }, '[Kollega]s'],
  [{ kind: 'role', replacement: 'økonom' }, '[Økonom]s'],
  [{ kind: 'pseudonym', replacement: 'bell' }, '[bell]s'],
] as const)('%j opens a sentence with a capital, but for a name', (decision, expected) => {
  const options = { maskToken: '▇', baseForms: ['Bodil'], language: 'nb', opensSentence: true } as const
  expect(replacementText('Bodils', decision, options)).toBe(expected)
})

/** Each form as it stands, its base forms, what takes its place, and the language. */
test.each([
  // Genitives.
  ['Jonas', 'Jonas', 'Lars', 'nb', '[Lars]'],
  ['Marx’', 'Marx', 'Turid', 'nb', '[Turid]s'],
  ['Fritz’', 'Fritz', 'Nils', 'nb', '[Nils]’'],
  ['OLSENS', 'Olsen', 'Berg', 'nb', '[Berg]s'],
  ['Bodil-s', 'Bodil', 'Turid', 'nb', '[Turid]s'],
  ["NAV's", 'NAV', 'Etaten', 'nb', '[Etaten]s'],
  ['Marits', 'Marit', 'Lars', 'nn', '[Lars]’'],
  ["Kari's", 'Kari', 'Lars', 'en', '[Lars]’'],
  ['James’', 'James', 'Turid', 'en', '[Turid]’s'],
  ["Olsens'", 'Olsen', 'a family', 'en', '[a family]’s'],
  // The plural of a name, with its genitive.
  ['Olsenene', 'Olsen', 'Berg', 'nb', '[Berg]-ene'],
  ['Olsen-enes', 'Olsen', 'Berg', 'nb', '[Berg]-enes'],
  ['Hansen’ene', 'Hansen', 'Berg', 'nb', '[Berg]-ene'],
  ['Hansenanes', 'Hansen', 'Vik', 'nn', '[Vik]-anes'],
  ['Bakkene', 'Bakke', 'Vik', 'nb', '[Vik]-ene'],
  ['Bakkane', 'Bakke', 'Vik', 'nn', '[Vik]-ane'],
  ['Juliane', 'Juli', 'Turid', 'nb', '[Turid]'],
  ['Marine', 'Mari', 'Turid', 'nb', '[Turid]'],
  // Compounds.
  ['Hansen-familiens', 'Hansen', 'Vik', 'nb', '[Vik]-familiens'],
  ['Hansens-familien', 'Hansen', 'Vik', 'nb', '[Vik]s-familien'],
  ['Hansens-familien', 'Hansen', 'Moss', 'nb', '[Moss]-familien'],
  ['Ternværmodellen', 'Ternvær', 'kystkommune', 'nb', '[kystkommune]-modellen'],
  ['Ternværsmodellen', 'Ternvær', 'kystkommune', 'nb', '[kystkommune]-modellen'],
  ['Ternværskulen', 'Ternvær', 'ein stad', 'nn', '[ein stad]-skulen'],
  ['Bergensområdet', 'Bergen', 'en by', 'nb', '[en by]-området'],
  ['NAV-kontoret', 'NAV', 'etat', 'nb', '[etat]-kontoret'],
  ['ikke-Ternvær', 'Ternvær', 'kystkommune', 'nb', 'ikke-[kystkommune]'],
  ['ikkje-Ternvær', 'Ternvær', 'kystkommune', 'nn', 'ikkje-[kystkommune]'],
  ['gamle-Ola', 'Ola', 'Per', 'nb', '[Per]'],
  ['Nord-Ternvær', 'Ternvær', 'kystkommune', 'nb', '[kystkommune]'],
  ['Ternvær-Bodø', 'Ternvær', 'kystkommune', 'nb', '[kystkommune]'],
  // Those who live there.
  ['bergenser', 'Bergen', 'en by', 'nb', '[innbygger i en by]'],
  ['bergenseren', 'Bergen', 'en by', 'nb', '[innbyggeren i en by]'],
  ['bergensere', 'Bergen', 'en by', 'nb', '[innbyggere i en by]'],
  ['bergenserne', 'Bergen', 'en by', 'nb', '[innbyggerne i en by]'],
  ['bergensernes', 'Bergen', 'en by', 'nb', '[innbyggerne i en by]s'],
  ['bergensar', 'Bergen', 'ein by', 'nn', '[innbyggjar i ein by]'],
  ['bergensarar', 'Bergen', 'ein by', 'nn', '[innbyggjarar i ein by]'],
  ['bergensarane', 'Bergen', 'ein by', 'nn', '[innbyggjarane i ein by]'],
  ['osloborger', 'Oslo', 'en by', 'nb', '[innbygger i en by]'],
  ['tromsøværingenes', 'Tromsø', 'en by', 'nb', '[innbyggerne i en by]s'],
  ['oslofolk', 'Oslo', 'en by', 'nb', '[en by]-folk'],
] as const)('%s, a form of %s, by %s in %s: %s', (...row) => {
  const [original, base, replacement, language, expected] = row
  expect(replaced(original, replacement, [base], language)).toBe(expected)
})

test.each([
  ['Ternværinger', '[Innbyggere i en kommune]'],
  ['Ternværing', '[Innbygger i en kommune]'],
  ['Ternværingen', '[En kommune]'],
] as const)('those who live there open a sentence with a capital, a newspaper is none: %s', (original, expected) => {
  const options = { maskToken: '▇', baseForms: ['Ternvær'], language: 'nb', opensSentence: true } as const
  expect(replacementText(original, { kind: 'coarser', replacement: 'en kommune' }, options)).toBe(expected)
})

test.each([
  ['nn', 'Det var Marit si vakt.', 'Marit', 'Det var [Turid] si vakt.'],
  ['nn', 'Det var guten til ho Marit.', 'Marit', 'Det var guten til ho [Turid].'],
  ['nn', 'Og han Oddvar sin bil stod der.', 'Oddvar', 'Og han [Turid] sin bil stod der.'],
  ['nb', 'Det er Jonas sin bil.', 'Jonas', 'Det er [Turid] sin bil.'],
  ['nb', 'Jeg møtte hun Kari der.', 'Kari', 'Jeg møtte hun [Turid] der.'],
] as const)('articles before a name and «sin», «si» after it stay, in %s: %s', (language, text, name, expected) => {
  const [found, ...more] = detect(text, { language, names: [name] })
  expect(more).toEqual([])
  const { start, end } = found!.span
  const instead = replaced(text.slice(start, end), 'Turid', [name], language)
  expect(text.slice(0, start) + instead + text.slice(end)).toBe(expected)
})

test('an ending comes back alike from a form and from the form with its ending among the forms', () => {
  const name = fc.constantFrom('Ternvær', 'Seljefjord', 'Hansen', 'Kvitdal')
  const tail = fc.constantFrom('', 's', 'folk', 'ene', '-modellen', '-ane')
  fc.assert(
    fc.property(name, tail, (base, ending) => {
      const alone = replaced(base + ending, 'X', [base])
      expect(replaced(base + ending, 'X', [base, `${base}folk`, `${base}ene`])).toBe(alone)
    }),
  )
})

test.each([
  ['nn', '[Turid]s'],
  ['en', '[Turid]’s'],
] as const)('the genitive is that of the language %s', (language, expected) =>
  expect(replaced('Bodils', 'Turid', ['Bodil'], language)).toBe(expected),
)

describe('decisions that put nothing of their own', () => {
  const options = { maskToken: '[sladdet]', baseForms: ['Bodil'], language: 'nb' as const }
  test.each<[Decision, string]>([
    [{ kind: 'blackout' }, '[sladdet]'],
    [{ kind: 'remove' }, '[…]'],
    [{ kind: 'keep', reason: 'offentlig' }, 'Bodils'],
    [{ kind: 'already-pseudonym' }, 'Bodils'],
    [{ kind: 'role', replacement: 'en kollega' }, '[en kollega]s'],
    [{ kind: 'coarser', replacement: 'i 50-årene' }, '[i 50-årene]s'],
  ])('%j', (decision, expected) => expect(replacementText('Bodils', decision, options)).toBe(expected))
})

test('nothing of an original of one name is left but an ending', () => {
  const name = fc.constantFrom('Bodil', 'Samira', 'Hansen', 'Ternvær', 'Torbjørn')
  const tail = fc.constantFrom('', 's', '’', "'s", '-ene', 'ane', '-modellen', 'folk', ' Jensen', '-Anne', 'anne')
  fc.assert(
    fc.property(name, tail, (original, ending) => {
      const text = replaced(original + ending, 'X', [original])
      expect(text.startsWith('[X]')).toBe(true)
      expect(text).not.toContain(original)
      expect(text).not.toMatch(/Jensen|anne/i)
    }),
  )
})
