import { firstNames, petForms, surnames } from '../lexicon/lexicon'

const manly = /^(\p{L}{2,}?)(?:emann|mann)$/u
const oern = /^(\p{L}{2,}?)ern$/u
const initials = /^\p{L}\.(?:[ -]?\p{L}\.)+$/u

/**
 * The names that a folded name may be short or tender for, by the list of pet names and by the endings that talk makes them
 * with: «Larsemann», «Olern», «Hansern». Empty where it is a name as it stands.
 */
export function namesMeant(key: string): readonly string[] {
  return [...new Set([...(petForms().get(key) ?? []), ...withoutEnding(key)])]
}

function withoutEnding(key: string): readonly string[] {
  const stem = manly.exec(key)?.[1] ?? oern.exec(key)?.[1]
  if (stem === undefined || surnames().has(key)) return []
  return [stem, `${stem}e`, `${stem}a`, `${stem}en`].filter((it) => firstNames().has(it) || surnames().has(it))
}

/** The letters of initials with full stops («k. b.» → «kb»); null where the key is none. */
export function lettersOfInitials(key: string): string | null {
  return initials.test(key) ? key.replace(/[^\p{L}]/gu, '') : null
}

/** The letters that a folded full name may be cut down to: all of its words, and the first with the last. */
export function initialsOf(key: string): readonly string[] {
  const letters = key.split(/[ -]/u).flatMap((it) => it[0] ?? [])
  return [...new Set([letters.join(''), `${letters[0]}${letters.at(-1)}`])]
}
