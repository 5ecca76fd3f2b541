import type { IdentifierKind } from '../../model/identifier'
import type { Language } from '../../model/scalars'
import { inhabitantWords, municipalities, placesAbroad, type Municipality } from '../lexicon/lexicon'
import { baseForm } from '../base-form'
import { numberWords } from '../detect/number-words'
import { coarserDates } from './coarser-date'

/**
 * Ready coarser steps for a surface, finest first, without brackets: age → decade of life, date → month, season, year,
 * municipality → size and part of the country. Empty where nothing coarser is known for the kind; never what says all that the
 * surface does.
 */
export function suggestCoarser(kind: IdentifierKind, surface: string, language: Language): readonly string[] {
  const words = (it: string) => ` ${it.trim().toLocaleLowerCase('nb')} `
  return stepsOf(kind, surface, language).filter((it) => !words(it).includes(words(surface)))
}

function stepsOf(kind: IdentifierKind, surface: string, language: Language): readonly string[] {
  if (kind === 'age') return coarserAge(surface, language)
  if (kind === 'date') return coarserDates(surface, language)
  if (kind === 'place') return coarserPlace(surface, language)
  if (kind === 'address')
    return { nb: ['en adresse i kommunen'], nn: ['ei adresse i kommunen'], en: ['an address in the municipality'] }[
      language
    ]
  return kind === 'organisation' ? coarserOrganisation(surface, language) : []
}

function coarserAge(surface: string, language: Language): readonly string[] {
  const age = ageOf(surface)
  if (age === null) return []
  if (age > 89) return { nb: ['over 89 år'], nn: ['over 89 år'], en: ['over 89 years'] }[language]
  if (age < 16) return { nb: ['0–15 år'], nn: ['0–15 år'], en: ['0–15 years'] }[language]
  const decade = Math.floor(age / 10) * 10
  const young = { nb: '15–25 år', nn: '15–25 år', en: '15–25 years' }[language]
  const tens = { nb: `i ${decade}-årene`, nn: `i ${decade}-åra`, en: `in the ${decade}s` }[language]
  const half = {
    nb: age < 50 ? 'under 50 år' : '50 år eller eldre',
    nn: age < 50 ? 'under 50 år' : '50 år eller eldre',
    en: age < 50 ? 'under 50' : '50 or older',
  }[language]
  return age <= 25 ? [young, half] : [tens, half]
}

function ageOf(surface: string): number | null {
  const figure = /\d{1,3}/.exec(surface)
  if (figure) return Number(figure[0])
  const words = surface.toLowerCase().match(/\p{L}+/gu) ?? []
  for (const word of words) {
    const value = numberWords.get(word) ?? numberWords.get(word.replace(/å?ring.*$/u, ''))
    if (value !== undefined) return value
  }
  return null
}

const part: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  north: { nb: 'i Nord-Norge', nn: 'i Nord-Noreg', en: 'in Northern Norway' },
  middle: { nb: 'i Trøndelag', nn: 'i Trøndelag', en: 'in Trøndelag' },
  west: { nb: 'på Vestlandet', nn: 'på Vestlandet', en: 'in Western Norway' },
  south: { nb: 'på Sørlandet', nn: 'på Sørlandet', en: 'in Southern Norway' },
  east: { nb: 'på Østlandet', nn: 'på Austlandet', en: 'in Eastern Norway' },
}

/** The part of the country by the first two figures of a municipality's number (counties of 2024). */
function partOf(id: string): Readonly<Record<Language, string>> | undefined {
  if (id === '') return undefined
  const county = id.slice(0, 2)
  if (['18', '55', '56'].includes(county)) return part.north
  if (county === '50') return part.middle
  if (['11', '15', '46'].includes(county)) return part.west
  return county === '42' ? part.south : part.east
}

function coarserPlace(surface: string, language: Language): readonly string[] {
  const folded = baseForm(surface).toLowerCase()
  const place = inhabitantWords().get(folded) ?? folded
  if (placesAbroad().has(place))
    return { nb: ['et sted i utlandet'], nn: ['ein stad i utlandet'], en: ['a place abroad'] }[language]
  const plain = { nb: 'en kommune', nn: 'ein kommune', en: 'a municipality' }[language]
  const village = { nb: 'et sted i kommunen', nn: 'ein stad i kommunen', en: 'a place in the municipality' }[language]
  const found = municipalities().get(place)
  if (!found) return [plain, village]
  const where = partOf(found.id)?.[language]
  if (where === undefined) return [plain, village]
  return [`${sizedMunicipality(found, language)} ${where}`, `${plain} ${where}`, plain]
}

function sizedMunicipality(it: Municipality, language: Language): string {
  if (it.people < 5000) return { nb: 'en liten kommune', nn: 'ein liten kommune', en: 'a small municipality' }[language]
  if (it.people < 20000)
    return { nb: 'en mellomstor kommune', nn: 'ein mellomstor kommune', en: 'a medium-sized municipality' }[language]
  return { nb: 'en stor kommune', nn: 'ein stor kommune', en: 'a large municipality' }[language]
}

const heads: readonly (readonly [RegExp, Readonly<Record<Language, string>>])[] = [
  [/sykehjem|sjukeheim|aldersh|omsorgssenter/i, { nb: 'et sykehjem', nn: 'ein sjukeheim', en: 'a nursing home' }],
  [/sykehus|sjukehus|hospital/i, { nb: 'et sykehus', nn: 'eit sjukehus', en: 'a hospital' }],
  [
    /videregående|vidaregåande/i,
    { nb: 'en videregående skole', nn: 'ein vidaregåande skule', en: 'an upper secondary school' },
  ],
  [/skole|skule|school/i, { nb: 'en skole', nn: 'ein skule', en: 'a school' }],
  [/barnehage/i, { nb: 'en barnehage', nn: 'ein barnehage', en: 'a kindergarten' }],
  [/hjemme|heime/i, { nb: 'en hjemmetjeneste', nn: 'ei heimeteneste', en: 'a home care service' }],
  [/legevakt|legesenter|legekontor/i, { nb: 'en legetjeneste', nn: 'ei legeteneste', en: 'a medical service' }],
  [/^nav\b/i, { nb: 'et NAV-kontor', nn: 'eit NAV-kontor', en: 'a NAV office' }],
  [/kommune/i, { nb: 'en kommune', nn: 'ein kommune', en: 'a municipality' }],
  [/\b(?:IL|FK|IF|SK)\b|idrettslag|fotballklubb/i, { nb: 'et idrettslag', nn: 'eit idrettslag', en: 'a sports club' }],
  [/\b(?:AS|ASA)\b/i, { nb: 'en bedrift', nn: 'ei bedrift', en: 'a company' }],
]

function coarserOrganisation(surface: string, language: Language): readonly string[] {
  return heads.filter(([pattern]) => pattern.test(surface)).map(([, words]) => words[language])
}
