import type { IdentifierKind } from '../model/identifier'
import type { SecondLookReason } from '../model/second-look'
import { baseForm } from './base-form'
import type { Candidate } from './candidate'
import { commonWords, firstNames, foldName, places, surnames } from './lexicon/lexicon'

/** What was kept, as it stands in the text, with what the detectors say of it there now. */
export type Kept = Readonly<{
  text: string
  kind: IdentifierKind
  found: readonly Pick<Candidate, 'kind' | 'tier'>[]
}>

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

const people: ReadonlySet<IdentifierKind> = new Set(['person'])
const named: ReadonlySet<IdentifierKind> = new Set(['person', 'place', 'organisation', 'other'])

/** What hidden names are compared by: each by itself and, where they are of people, by their parts. */
export function hiddenKeys(hidden: readonly Readonly<{ form: string; kind: IdentifierKind }>[]): ReadonlySet<string> {
  return new Set(
    hidden.flatMap(({ form, kind }) => {
      const key = keyOf(form)
      return kind === 'person' ? [key, ...wordsOf(key)] : [key]
    }),
  )
}

/**
 * Why what was kept deserves another look; nothing where it is made of everyday words, or is a date or an age. Whatever names
 * somebody directly has a reason, also where the detectors took it for a place or a workplace. `hidden`: from `hiddenKeys`.
 */
export function secondLookReasons(
  { text, kind, found }: Kept,
  hidden: ReadonlySet<string>,
): readonly SecondLookReason[] {
  const key = keyOf(text)
  const words = wordsOf(key)
  const isOf = (kinds: ReadonlySet<IdentifierKind>) => kinds.has(kind) || found.some((it) => kinds.has(it.kind))
  const isHidden = hidden.has(key) || (kind === 'person' && words.some((it) => hidden.has(it)))
  const reasons: SecondLookReason[] = [
    ...(isHidden ? ['hidden-elsewhere' as const] : []),
    ...(isOf(people) ? ['reads-as-name' as const] : []),
    ...(named.has(kind) ? listed(text, words) : []),
    ...(isOf(byShape) ? ['shape' as const] : []),
  ]
  const isWord = !named.has(kind) || words.every((it) => commonWords().has(it))
  return reasons.length > 0 || isWord ? reasons : ['unknown-word']
}

/** A first name in any case; a surname or a place, which many a word is, with a capital. */
function listed(text: string, words: readonly string[]): readonly SecondLookReason[] {
  const isCapital = /^\P{L}*\p{Lu}/u.test(text)
  const isName = words.some((it) => firstNames().has(it) || (isCapital && surnames().has(it)))
  const isPlace = isCapital && places().has(keyOf(text))
  return [...(isName ? ['listed-name' as const] : []), ...(isPlace ? ['listed-place' as const] : [])]
}

function keyOf(text: string): string {
  return foldName(baseForm(text.trim()))
}

function wordsOf(key: string): readonly string[] {
  return key.split(/[^\p{L}\p{M}\p{N}]+/u).filter((it) => it.length > 1)
}
