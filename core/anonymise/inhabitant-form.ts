import type { Language } from '../model/scalars'

/** How many an inhabitant's word means, and whether they are known: «ternværing», -en, -er, -ene. */
type Number = 'one' | 'theOne' | 'some' | 'all'

const ending = '(?:væring|ing|ung|døl|bu|borger|borgar|ser|sar)'
const inflections: readonly (readonly [RegExp, Number])[] = [
  [/(?:ene|ane|ne)$/u, 'all'],
  [/(?:en)$/u, 'theOne'],
  [/(?:er|ar|e)$/u, 'some'],
]

const words: Readonly<Record<Language, Readonly<Record<Number, string>>>> = {
  nb: { one: 'innbygger i', theOne: 'innbyggeren i', some: 'innbyggere i', all: 'innbyggerne i' },
  nn: { one: 'innbyggjar i', theOne: 'innbyggjaren i', some: 'innbyggjarar i', all: 'innbyggjarane i' },
  en: { one: 'resident of', theOne: 'the resident of', some: 'residents of', all: 'the residents of' },
}

const whole = new RegExp(`^(?:s|e)?${ending}(?:en|er|ar|ene|ane|ne|e)?s?$`, 'u')
/** Names of four letters have no word for their people but these: «osloborger». */
const plainTail = /^(?:væring|borger|borgar)/u

/** Whether what stands after a place's name makes it the word for those who live there. */
export function isInhabitantTail(tail: string): boolean {
  return whole.test(tail)
}

/**
 * What stands for an inhabitant of a place: «ternværing» by *en kystkommune* gives `innbygger i en kystkommune`. Null where
 * the original is none, or begins with a capital as a newspaper's name does («Ternværingen»).
 */
export function inhabitantText(
  original: string,
  replacement: string,
  { baseForms, language }: Readonly<{ baseForms: readonly string[]; language: Language }>,
): string | null {
  if (!/^\p{Ll}/u.test(original)) return null
  const isOne = baseForms.some((form) => {
    const base = form.toLowerCase()
    if (base.length < 5 && !(base.length === 4 && plainTail.test(original.slice(base.length)))) return false
    if (original.startsWith(base)) return isInhabitantTail(original.slice(base.length))
    const valley = /dal(?:en)?$/u.test(base) ? base.replace(/dal(?:en)?$/u, '') : null
    return valley !== null && original.startsWith(`${valley}døl`) && isInhabitantTail(original.slice(valley.length))
  })
  if (!isOne) return null
  const bare = original.replace(/s$/u, '').replace(new RegExp(`^.*${ending}`, 'u'), '')
  const number = inflections.find(([pattern]) => pattern.test(bare))?.[1] ?? 'one'
  return `${words[language][number]} ${replacement}`
}
