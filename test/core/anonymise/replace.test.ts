import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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
