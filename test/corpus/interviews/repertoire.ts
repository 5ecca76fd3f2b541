import type { Variety } from './gold'
import { inManner } from './speech'
import { anonymous } from './templates/anonymous'
import { childWelfare } from './templates/child-welfare'
import { dialects } from './templates/dialects'
import { farming } from './templates/farming'
import type { FieldTemplates } from './templates/field-templates'
import { fishing } from './templates/fishing'
import { ambiguous, english, general, secondLanguage } from './templates/general'
import { homeCare } from './templates/home-care'
import { police } from './templates/police'
import { backchannels, openings, questions } from './templates/questions'
import { refugees } from './templates/refugees'
import { school } from './templates/school'
import { startUp } from './templates/start-up'

const byField: Readonly<Record<string, FieldTemplates>> = {
  homeCare,
  school,
  fishing,
  childWelfare,
  startUp,
  police,
  farming,
  refugees,
}

export const fields: readonly string[] = Object.keys(byField)

/** What can be said in one manner of speech: turns with identifiers, sentences without, and what carries a conversation. */
export type Repertoire = Readonly<{
  telling: readonly string[]
  /** Turns about somebody whose name is a word. */
  ambiguous: readonly string[]
  plain: readonly string[]
  questions: readonly string[]
  backchannels: readonly string[]
  openings: readonly string[]
}>

const lines = (text: string) => text.split('\n').filter(Boolean)
const sentences = (text: string) => lines(text).flatMap((line) => line.split(/(?<=[.?!]) (?=\p{Lu})/u))

export function repertoireOf(variety: Variety, field: string): Repertoire {
  const own = byField[field] as FieldTemplates
  const language = variety === 'nn' || variety === 'en' ? variety : 'nb'
  const spoken = (text: string) => lines(text).map((it) => inManner(it, variety))
  const carried = {
    ambiguous: variety === 'en' ? [] : spoken(ambiguous[variety === 'nn' ? 'nn' : 'nb']),
    questions: lines(questions[language]),
    backchannels: backchannels[language],
    openings: openings[language],
  }
  switch (variety) {
    case 'nb':
    case 'nn':
      return {
        ...carried,
        telling: [...lines(own[variety]), ...lines(general[variety])],
        plain: sentences(anonymous[variety]),
      }
    case 'en':
      return { ...carried, telling: lines(english), plain: sentences(anonymous.en) }
    case 'secondLanguage':
      return {
        ...carried,
        telling: [...lines(secondLanguage), ...spoken(own.nb)],
        plain: [...sentences(anonymous.secondLanguage), ...sentences(anonymous.nb).map((it) => inManner(it, variety))],
      }
    default:
      return {
        ...carried,
        telling: [...lines(dialects[variety]), ...spoken(own.nb), ...spoken(general.nb)],
        plain: sentences(anonymous.nb).map((it) => inManner(it, variety)),
      }
  }
}

/** Every turn that was written by hand and holds an identifier. */
export function allTellingTemplates(): ReadonlySet<string> {
  const all = [...Object.values(byField), general, ambiguous].flatMap(({ nb, nn }) => [...lines(nb), ...lines(nn)])
  return new Set([...all, ...lines(secondLanguage), ...lines(english), ...Object.values(dialects).flatMap(lines)])
}
