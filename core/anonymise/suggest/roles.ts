import type { IdentifierKind } from '../../model/identifier'
import type { Language } from '../../model/scalars'

/** A role with the words around a name that speak for it, all languages together. */
type Role = Readonly<{ cue: RegExp; words: Readonly<Record<Language, string>> }>

const person: readonly Role[] = [
  {
    cue: /\b(pasient|bruker|brukar|patient|innlagt|stelle|medisin)/,
    words: { nb: 'pasient', nn: 'pasient', en: 'patient' },
  },
  {
    cue: /\b(kollega|jobber|arbeider|vakt|turnus|colleague|avdeling)/,
    words: { nb: 'kollega', nn: 'kollega', en: 'colleague' },
  },
  { cue: /\b(lege|doktor|lækjar|fastlege|overlege|physician|doctor)/, words: { nb: 'lege', nn: 'lege', en: 'doctor' } },
  { cue: /\b(nabo|naboen|granne|neighbour|neighbor)/, words: { nb: 'nabo', nn: 'nabo', en: 'neighbour' } },
  { cue: /\b(sjef|leder|leiar|rektor|manager|boss)/, words: { nb: 'leder', nn: 'leiar', en: 'manager' } },
  { cue: /\b(lærer|lærar|teacher|skolen|skulen)/, words: { nb: 'lærer', nn: 'lærar', en: 'teacher' } },
  { cue: /\b(elev|student|pupil)/, words: { nb: 'elev', nn: 'elev', en: 'pupil' } },
  {
    cue: /\b(mann|kone|kona|ektefelle|samboer|sambuar|gift|husband|wife)/,
    words: { nb: 'ektefelle', nn: 'ektefelle', en: 'spouse' },
  },
  { cue: /\b(sønn|datter|dotter|barn|ungen|son|daughter|child)/, words: { nb: 'barn', nn: 'barn', en: 'child' } },
  {
    cue: /\b(mor|far|mamma|pappa|forelder|foreldre|mother|father|parent)/,
    words: { nb: 'forelder', nn: 'forelder', en: 'parent' },
  },
  { cue: /\b(bror|søster|syster|brother|sister|søsken)/, words: { nb: 'søsken', nn: 'sysken', en: 'sibling' } },
  { cue: /\b(moderator|møteleder)/, words: { nb: 'moderator', nn: 'moderator', en: 'moderator' } },
  { cue: /\b(venn|venninne|ven|venninna|friend)/, words: { nb: 'venn', nn: 'ven', en: 'friend' } },
  { cue: /\b(pårørende|pårørande|slekt|next of kin)/, words: { nb: 'pårørende', nn: 'pårørande', en: 'relative' } },
]

const byKind: Partial<Record<IdentifierKind, Readonly<Record<Language, readonly string[]>>>> = {
  organisation: {
    nb: ['arbeidsplass', 'sykehjem', 'skole', 'kommunal tjeneste', 'forening', 'bedrift'],
    nn: ['arbeidsplass', 'sjukeheim', 'skule', 'kommunal teneste', 'lag', 'bedrift'],
    en: ['workplace', 'nursing home', 'school', 'municipal service', 'association', 'company'],
  },
  place: {
    nb: ['sted', 'kommune', 'tettsted', 'bygd', 'by'],
    nn: ['stad', 'kommune', 'tettstad', 'bygd', 'by'],
    en: ['place', 'municipality', 'village', 'town', 'city'],
  },
  address: { nb: ['adresse'], nn: ['adresse'], en: ['address'] },
  phone: { nb: ['telefonnummer'], nn: ['telefonnummer'], en: ['phone number'] },
  email: { nb: ['e-postadresse'], nn: ['e-postadresse'], en: ['e-mail address'] },
  url: { nb: ['nettadresse'], nn: ['nettadresse'], en: ['web address'] },
  'national-id': { nb: ['fødselsnummer'], nn: ['fødselsnummer'], en: ['national identity number'] },
  account: { nb: ['kontonummer'], nn: ['kontonummer'], en: ['account number'] },
  'organisation-number': { nb: ['organisasjonsnummer'], nn: ['organisasjonsnummer'], en: ['organisation number'] },
  plate: { nb: ['bilnummer'], nn: ['bilnummer'], en: ['number plate'] },
  other: { nb: ['navn', 'nummer', 'sak'], nn: ['namn', 'nummer', 'sak'], en: ['name', 'number', 'case'] },
}

/**
 * Roles that may stand instead, without brackets: for a person those that the words around speak for come first, then
 * the rest in a fixed order; for other kinds what the thing is. None for dates and ages (they are made coarser).
 */
export function suggestRoles(kind: IdentifierKind, context: string, language: Language): readonly string[] {
  if (kind !== 'person') return byKind[kind]?.[language] ?? []
  const around = context.toLowerCase()
  const spoken = person.filter((it) => it.cue.test(around))
  return [...new Set([...spoken, ...person].map((it) => it.words[language]))]
}
