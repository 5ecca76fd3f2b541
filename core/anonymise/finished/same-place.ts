import { inhabitantWords, parallelPlaces } from '../lexicon/lexicon'
import type { Term } from '../gate/verdict'

const ascii: readonly (readonly [RegExp, string])[] = [
  [/æ/gu, 'ae'],
  [/ø/gu, 'o'],
  [/å/gu, 'a'],
]
const asciiDoubled: readonly (readonly [RegExp, string])[] = [
  [/æ/gu, 'ae'],
  [/ø/gu, 'oe'],
  [/å/gu, 'aa'],
]

/** Other ways to name what a term names: as an address on the net spells it, its name in Sámi or Kven, those who live there. */
export function otherNames({ form, kind }: Term): readonly Term[] {
  const folded = form.toLowerCase()
  const plain = [ascii, asciiDoubled]
    .map((rules) => rules.reduce((text, [from, to]) => text.replace(from, to), folded))
    .filter((it) => it !== folded && it.length >= 6)
  if (kind !== 'place') return plain.map((it) => ({ form: it, kind }))
  const parallel = [...parallelPlaces()].flatMap(([a, b]) => (a === folded ? [b] : b === folded ? [a] : []))
  const people = [...inhabitantWords()].flatMap(([word, place]) => (place === folded ? [word] : []))
  return [...plain, ...parallel, ...people].map((it) => ({ form: it, kind }))
}
