import { compareSpans, overlaps } from '../../anchor/span'
import type { Language, Span } from '../../model/scalars'
import { words } from '../../text/words'
import type { SpecialCategory } from './category'
import { englishWords, norwegianPhrases, norwegianWords, otherWords } from './sensitive-words'

/** Words that tell of a special category; of whom is not said here. */
export type Sensitive = Readonly<{ span: Span; category: SpecialCategory }>

const endings = ['', 'e', 'en', 'et', 'a', 'er', 'ar', 'ene', 'ane', 't', 'n', 'r', 's', 'ens', 'ets', 'te']

/** No word that begins another is shorter than this. */
const firstLetters = 3

type Lexicon = Readonly<{
  whole: ReadonlyMap<string, SpecialCategory>
  /** By the letters that all beginnings have at least. */
  begins: ReadonlyMap<string, readonly (readonly [string, SpecialCategory])[]>
  ends: readonly (readonly [string, SpecialCategory])[]
  phrases: readonly (readonly [SpecialCategory, RegExp])[]
}>

function lexiconOf(lists: Readonly<Record<SpecialCategory, string>>, given: Lexicon['phrases']): Lexicon {
  const whole = new Map<string, SpecialCategory>()
  const begins: [string, SpecialCategory][] = []
  const ends: [string, SpecialCategory][] = []
  const phrases = [...given]
  for (const category of Object.keys(lists) as SpecialCategory[])
    for (const entry of lists[category].split(/\s+/u)) {
      const word = entry.replaceAll(/[*~]/gu, '')
      if (entry.includes('_')) phrases.push([category, phraseOf(entry)])
      else if (entry.startsWith('*')) ends.push([word, category])
      else if (entry.endsWith('*')) begins.push([word, category])
      else if (entry.endsWith('~')) for (const ending of endings) whole.set(word + ending, category)
      else whole.set(word, category)
    }
  return { whole, begins: byFirstLetters(begins, ([word]) => word), ends, phrases }
}

function byFirstLetters<T>(items: readonly T[], wordOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const it of items) {
    const first = wordOf(it).slice(0, firstLetters)
    found.set(first, [...(found.get(first) ?? []), it])
  }
  return found
}

function phraseOf(entry: string): RegExp {
  const tail = entry.endsWith('*') ? '\\p{L}*' : entry.endsWith('~') ? `(?:${endings.filter(Boolean).join('|')})?` : ''
  const body = entry.replaceAll(/[*~]/gu, '').replaceAll('_', '\\s+')
  return new RegExp(`(?<!\\p{L})${body}${tail}(?!\\p{L})`, 'giu')
}

const norwegian = lexiconOf(norwegianWords, norwegianPhrases)
const english = lexiconOf(englishWords, [])
const others = byFirstLetters(otherWords.split(/\s+/u), (it) => it)

/** How many letters of a compound stand before the word that tells, at least. */
const shortestFirstPart = 3

/**
 * Where a text tells of health, belief, union membership, ethnicity, sexual life or an offence, in order. By whole words: forms of
 * «bekrefte» hold no «kreft». Words from lists of our own; what is told without them is not found.
 */
export function findSensitive(text: string, language: Language): readonly Sensitive[] {
  const lexicon = language === 'en' ? english : norwegian
  const single = words(text).flatMap((it): Sensitive[] => {
    const category = categoryOf(it.text.toLowerCase(), lexicon)
    return category === undefined ? [] : [{ span: it.span, category }]
  })
  const phrases = lexicon.phrases.flatMap(([category, pattern]) =>
    [...text.matchAll(pattern)].map((it): Sensitive => ({
      span: { start: it.index, end: it.index + it[0].length },
      category,
    })),
  )
  const several = apart(phrases)
  const left = single.filter((it) => !several.some((other) => overlaps(other.span, it.span)))
  return [...left, ...several].toSorted((a, b) => compareSpans(a.span, b.span))
}

/** Of phrases that meet, the shorter: what the longer one says beside it is still found by its words. */
function apart(phrases: readonly Sensitive[]): readonly Sensitive[] {
  const length = ({ span }: Sensitive) => span.end - span.start
  const kept: Sensitive[] = []
  for (const it of phrases.toSorted((a, b) => length(a) - length(b)))
    if (!kept.some((other) => overlaps(other.span, it.span))) kept.push(it)
  return kept
}

function categoryOf(word: string, { whole, begins, ends }: Lexicon): SpecialCategory | undefined {
  const first = word.slice(0, firstLetters)
  if (others.get(first)?.some((it) => (it.endsWith('*') ? word.startsWith(it.slice(0, -1)) : it === word)))
    return undefined
  return (
    whole.get(word) ??
    begins.get(first)?.find(([start]) => word.startsWith(start))?.[1] ??
    ends.find(([last]) => word === last || (word.endsWith(last) && word.length >= last.length + shortestFirstPart))?.[1]
  )
}
