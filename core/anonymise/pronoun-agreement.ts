import type { Span } from '../model/scalars'
import { genderOfName } from './suggest'

type KnownGender = 'woman' | 'man'

const pronouns: Readonly<Record<KnownGender, RegExp>> = {
  woman: /(?<!\p{L})(?:hun|henne|hennes|hennar|ho|hu|she|her|hers|herself)(?!\p{L})/giu,
  man: /(?<!\p{L})(?:han|ham|hans|honom|he|him|his|himself)(?!\p{L})/giu,
}
const sentenceEnd = /[.!?…](?=\s|$)/gu

/**
 * How many pronouns near a person's places would not agree with a pseudonym of the other gender: those of the original's
 * gender in the sentence of a place and the one after it, on the same line. None where the lists do not know both genders.
 * They are counted for the reader to look at, never changed: a pronoun may mean somebody else.
 */
export function disagreeingPronouns(
  texts: readonly Readonly<{ text: string; places: readonly Span[] }>[],
  { forms, pseudonym }: Readonly<{ forms: readonly string[]; pseudonym: string }>,
): number {
  const was = forms.map(genderOfName).find((it) => it !== 'unknown')
  const becomes = genderOfName(pseudonym)
  if (was === undefined || becomes === 'unknown' || was === becomes) return 0
  return texts.reduce((sum, it) => sum + pronounsNear(it.text, it.places, pronouns[was]).size, 0)
}

/** Where the pronouns stand, each once. */
function pronounsNear(text: string, places: readonly Span[], pattern: RegExp): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { start, end } of places) {
    const from = startOfSentence(text, start)
    for (const match of text.slice(from, endOfNextSentence(text, end)).matchAll(pattern)) {
      const at = from + match.index
      const isOfPlace = places.some((it) => it.start <= at && at < it.end)
      if (!isOfPlace) found.add(at)
    }
  }
  return found
}

function startOfSentence(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 300), at)
  const line = before.lastIndexOf('\n') + 1
  const marks = [...before.matchAll(sentenceEnd)].map((it) => it.index + 1)
  return at - before.length + Math.max(line, marks.at(-1) ?? 0)
}

function endOfNextSentence(text: string, at: number): number {
  const after = text.slice(at, at + 400)
  const line = after.indexOf('\n')
  const second = [...after.matchAll(sentenceEnd)][1]?.index
  return at + Math.min(line < 0 ? after.length : line, second ?? after.length)
}
