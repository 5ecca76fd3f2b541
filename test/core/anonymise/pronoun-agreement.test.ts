import { expect, test } from 'vitest'
import { disagreeingPronouns } from '../../../core/anonymise/pronoun-agreement'

function count(text: string, name: string, pseudonym: string): number {
  const places = [...text.matchAll(new RegExp(name, 'gu'))].map((it) => ({
    start: it.index,
    end: it.index + it[0].length,
  }))
  return disagreeingPronouns([{ text, places }], { forms: [name], pseudonym })
}

test.each([
  ['Solveig kom, og hun tok kaffe.', 'Solveig', 'Jonas', 1],
  ['Solveig kom. Hun tok kaffe, og vi ga henne kake.', 'Solveig', 'Jonas', 2],
  ['Eg møtte ho Marit og guten hennar.', 'Marit', 'Lars', 2],
  ['Solveig kom. Det regnet. Hun tok kaffe.', 'Solveig', 'Jonas', 0],
  ['Solveig kom.\nIntervjuer: Var hun blid?', 'Solveig', 'Jonas', 0],
  ['Torbjørn sa at han og bilen hans var her.', 'Torbjørn', 'Turid', 2],
  ['Torbjørn sa at hun var her.', 'Torbjørn', 'Turid', 0],
  ['Then Samira said that she was ill.', 'Samira', 'Lars', 1],
  ['Solveig og Solveig, og hun.', 'Solveig', 'Jonas', 1],
  ['Da sa Hans at det var sent.', 'Hans', 'Turid', 0],
] as const)('in «%s», %s by %s: %i', (text, name, pseudonym, expected) =>
  expect(count(text, name, pseudonym)).toBe(expected),
)

test.each([
  ['Solveig', 'Turid'],
  ['Solveig', 'Zorblak'],
  ['Zorblak', 'Turid'],
] as const)('none disagrees where %s becomes %s: the same gender, or one that no list knows', (name, pseudonym) =>
  expect(count(`${name} kom, og hun og han tok kaffe.`, name, pseudonym)).toBe(0),
)
