import type { IdentifierKind } from '../model/identifier'
import { baseForm } from './base-form'
import { firstNames, foldName, places, surnames } from './lexicon/lexicon'

/**
 * Why a word that somebody has kept looks like a name or a number all the same: the same form, or a part of it, is hidden at
 * another place; it is a listed name or place; it has the shape of a number.
 */
export type SecondLookReason = 'hidden-elsewhere' | 'listed-name' | 'listed-place' | 'shape'

/** What was kept, as it stands in the text. */
export type Kept = Readonly<{ text: string; kind: IdentifierKind }>

const byShape: ReadonlySet<IdentifierKind> = new Set([
  'phone',
  'email',
  'url',
  'address',
  'national-id',
  'account',
  'organisation-number',
  'plate',
])

/** What hidden names are compared by: each by itself and, where they are of people, by their parts. */
export function hiddenKeys(hidden: readonly Readonly<{ form: string; kind: IdentifierKind }>[]): ReadonlySet<string> {
  return new Set(
    hidden.flatMap(({ form, kind }) => {
      const key = keyOf(form)
      return kind === 'person' ? [key, ...wordsOf(key)] : [key]
    }),
  )
}

/** Why what was kept deserves another look; nothing where it looks like a word. `hidden`: from `hiddenKeys`. */
export function secondLookReasons({ text, kind }: Kept, hidden: ReadonlySet<string>): readonly SecondLookReason[] {
  const key = keyOf(text)
  const words = wordsOf(key)
  const isCapital = /^\P{L}*\p{Lu}/u.test(text)
  const reasons: SecondLookReason[] = []
  if (hidden.has(key) || (kind === 'person' && words.some((it) => hidden.has(it)))) reasons.push('hidden-elsewhere')
  if (isCapital && words.some((it) => firstNames().has(it) || surnames().has(it))) reasons.push('listed-name')
  if (isCapital && places().has(key)) reasons.push('listed-place')
  if (byShape.has(kind)) reasons.push('shape')
  return reasons
}

function keyOf(text: string): string {
  return foldName(baseForm(text.trim()))
}

function wordsOf(key: string): readonly string[] {
  return key.split(/[^\p{L}\p{M}\p{N}]+/u).filter((it) => it.length > 2)
}
