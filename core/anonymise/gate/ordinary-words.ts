import { commonWords, isCommonWord } from '../lexicon/lexicon'

/**
 * Names that are everyday words too, beside those that the word list has: on their own they are a name only where the
 * writing says so. Source: design of the detectors, names and towns that are words.
 */
const namesThatAreWords = new Set(
  (
    'tor gry fred kristen odd live tale line vera endre sine finn per tom jo ask bo mai sol storm august even ville ' +
    'horten hole sand voss moss gol fet lom eid øye hol sel tro ski os hell stad time fall nå sund nes vik råde sola ' +
    'vår dag liv stein bjørn bror andre april may rose mark will grace hope faith joy'
  ).split(' '),
)

/** Whether a name, in lower case, is also an everyday word as it stands. */
export function isAlsoAWord(name: string): boolean {
  return namesThatAreWords.has(name) || commonWords().has(name)
}

/** Whether a word of the text, in lower case, is an everyday one in some inflection: no misspelt name, no compound. */
export function isEverydayWord(word: string): boolean {
  return isAlsoAWord(word) || isCommonWord(word)
}
