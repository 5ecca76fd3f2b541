import { isListed, plainFunctionWords } from '../../../lexicon/lexicon'
import { wordsAsFirstNames, wordsAsPlaces } from './name-words'
import { phrases } from './phrases'
import { plainTemplates } from './plain-templates'

const isPlain = (line: string) => !/[<({]/.test(line)

const sentences = [
  ...[...wordsAsFirstNames.values(), ...wordsAsPlaces.values()].flat(),
  ...plainTemplates.trim().split('\n').filter(isPlain),
  ...[...phrases.did.trim().split('\n'), ...phrases.does.split('\n')].flatMap((it) => [`hun ${it}`, `noen ${it}`]),
]

/**
 * Everyday words that no list of names has, with sentences that say them. In an interview some of them are held for listed names
 * and borne by people and places, so that the surroundings alone can tell: the lists that tests are made from stay unseen.
 */
export const borrowable: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>()
  for (const sentence of sentences)
    for (const word of new Set(sentence.match(/\p{L}{3,9}/gu))) {
      if (isListed(word) || plainFunctionWords().has(word)) continue
      const known = found.get(word)
      if (known) known.push(sentence)
      else found.set(word, [sentence])
    }
  return found
})()
