import { isHeldOut } from '../../../lexicon/held-out'
import { firstNameWords, placeWords } from './name-word-sentences'

/** Words that are names too, with sentences in which they are words. Of the half of the names that tests hold out, none. */
export type NameWords = ReadonlyMap<string, readonly string[]>

function read(text: string): NameWords {
  const lines = text.trim().split('\n')
  const words = lines.map((line) => {
    const at = line.indexOf(': ')
    return [line.slice(0, at), line.slice(at + 2).split(' / ')] as const
  })
  return new Map(words.filter(([word]) => !isHeldOut(word)))
}

/** Words that are first names. */
export const wordsAsFirstNames = read(firstNameWords)
/** Words that are surnames or places. */
export const wordsAsPlaces = read(placeWords)
