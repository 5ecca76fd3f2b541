import { commonWords, isCommonWord, everydayWords, isListed, moreWords } from '../lexicon/lexicon'
import { isKnownCompound, type SeenOf } from '../tagger/seen'
import { seenInText } from '../tagger/seen-in-text'

const known = { lower: 5, capital: 0 }

/** How words are written, by newspaper text and by the words of this project's lists. */
const seenOf: SeenOf = (folded) => (commonWords().has(folded) || moreWords().has(folded) ? known : seenInText(folded))

/** What compounds are made of: forms of dialects would make too many of names. */
const seenInCompounds: SeenOf = (folded) =>
  commonWords().has(folded) || everydayWords().has(folded) ? known : seenInText(folded)

const endings = [
  'este',
  'est',
  'ere',
  'ast',
  'ene',
  'ane',
  'en',
  'et',
  'er',
  'ar',
  'ede',
  'te',
  'de',
  'es',
  'a',
  'e',
  's',
  't',
  'r',
  'n',
]

/**
 * Whether a folded form is a word of bokmål, nynorsk or speech: of the lists, seen in lower case in newspaper text, inflected
 * of such, or closed up of two of them. Says nothing of whether it is a name too.
 */
export function isOrdinaryWord(folded: string): boolean {
  if (isCommonWord(folded) || isWritten(folded)) return true
  if (folded.length < 5) return false
  if (folded.length >= 7 && (derived.test(folded) || isPrefixed(folded))) return true
  if (isInflected(folded) || isShortNoun(folded)) return true
  return folded.length >= 8 && !isListed(folded) && (isKnownCompound(folded, seenInCompounds) || isBentCompound(folded))
}

/** «fiskerisonen»: a compound with an ending. */
function isBentCompound(folded: string): boolean {
  return ['ene', 'ane', 'en', 'et', 'er', 'ar', 'a', 's', 'e', 'ens', 'ets'].some(
    (it) =>
      folded.endsWith(it) &&
      folded.length - it.length >= 7 &&
      isKnownCompound(folded.slice(0, -it.length), seenInCompounds),
  )
}

/** Endings that make words of words, and no names. */
const derived =
  /(?:sjon(?:en|er|ar|ene|ane)?|ism(?:e|en)|het(?:en|er)?|heit(?:a|er)?|els(?:e|en|er|ene)|itet(?:en)?|ering(?:en|a|er|ar)?|logi(?:en|sk|ske)?|isk(?:e|t)|erend?e|ende|ande|messig(?:e)?|aktig(?:e)?|l(?:ø|au)s(?:t|e)?|leg(?:e)?|skap(?:et|en)?|ning(?:en|a|er|ar|s)?|ingen)$/u
const prefix =
  /^(?:av|an|be|for|fore|frem|fram|gjen|hoved|hovud|inn|med|mis|mot|opp|over|på|sam|selv|sjølv|til|u|under|unna|ut|van|ved)/u

function isPrefixed(folded: string): boolean {
  const rest = folded.replace(prefix, '')
  return rest.length >= 5 && rest.length < folded.length && (isWritten(rest) || isInflected(rest))
}

function isInflected(folded: string): boolean {
  return endings.some((it) => folded.endsWith(it) && mayBeStem(folded.slice(0, -it.length)))
}

/** With one of two letters taken off, too: «rommet» of «rom». */
function mayBeStem(stem: string): boolean {
  return isStem(stem) || (/(.)\1$/u.test(stem) && isStem(stem.slice(0, -1)))
}

function isWritten(folded: string): boolean {
  const { lower, capital } = seenOf(folded)
  return lower > 0 && lower * 5 >= lower + capital
}

/** «puben», «hælene»: short nouns in the definite. */
function isShortNoun(folded: string): boolean {
  const stem = folded.replace(/(?:en|et|ene|ane)$/u, '')
  return stem.length === 3 && folded.length >= 5 && isWritten(stem)
}

function isStem(stem: string): boolean {
  return stem.length >= 4 && (isWritten(stem) || isWritten(`${stem}e`)) && !isListed(stem)
}

/** Whether newspapers write a folded form often, and in lower case alone («viste», «strøm»). */
export function isAlwaysWord(folded: string): boolean {
  const { lower, capital } = seenInText(folded)
  return lower >= 5 && capital === 0
}
