import type { Tier } from '../../model/identifier'
import { isCommonWord, places } from '../lexicon/lexicon'
import type { Candidate } from '../candidate'
import { wordsBefore } from './digits'
import { anySpace } from './digit-gaps'
import type { SpokenRun } from './spoken-run'

const country = '(?:(?:N|NO)[ ]?-[ ]?)?'
const gap = `(,?[${anySpace}]{1,2}|,?[${anySpace}]?\\n[${anySpace}]?)`
const capital = '\\p{Lu}[\\p{L}\\p{M}]*(?:(?:[ -]| [iI] )\\p{Lu}[\\p{L}\\p{M}]+){0,2}'
const withPlace = new RegExp(
  `(?<![\\d.,:/\\p{L}-])${country}(\\d{4})${gap}(${capital}|\\p{Ll}(?:[\\p{L}\\p{M}]+|(?= i ))(?:(?:-| i )\\p{L}[\\p{L}\\p{M}]+)?)`,
  'gu',
)
const named =
  /(?<!\p{L})(?:postnr|postnummer|postnummeret|postadresse|postcode)\.?:?\s(?:(?:er|var|is|mitt)\s){0,2}(\d{4})(?!\d)/giu
const label = /(?<!\p{L})(?:postnr|postnummer|postnummeret|postcode)\.?:?\s(?:(?:er|var|is|mitt)\s){0,2}$/u
const placeAfter = /^[ ,…]{1,3}(\p{L}[\p{L}\p{M}]*(?:(?:-| i )\p{L}[\p{L}\p{M}]+)?)/u

/** Postcodes with their place, in figures or as they are said, and four figures after «postnummer». */
export function postcodes(text: string, runs: readonly SpokenRun[]): readonly Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(withPlace)) {
    const [surface, code = '', between = '', name = ''] = match
    const tier = tierOf({ code, between, name })
    const end = match.index + surface.length - name.length + placeOf(name).length
    if (tier) found.push(candidate(match.index, end, tier))
  }
  for (const match of text.matchAll(named)) {
    const end = match.index + match[0].length
    found.push(candidate(end - 4, end, 'likely'))
  }
  return [...found, ...runs.flatMap((it) => spokenPostcode(text, it))]
}

type Code = Readonly<{ code: string; between: string; name: string }>

/** A figure that may be a year, a comma, a line break or a name in lower case need a place of the lists. */
function tierOf({ code, between, name }: Code): Tier | null {
  const isListed = isPlace(name)
  const isPlain = !/[,\n]/.test(between)
  if (/^\p{Ll}/u.test(name)) return isListed && isPlain ? lowerTier(code, name) : null
  if (mayBeYear(code)) return isPlain && isListed ? 'likely' : null
  if (!isListed) return isPlain ? 'likely' : null
  return isPlain ? 'certain' : 'likely'
}

function lowerTier(code: string, name: string): Tier | null {
  if (mayBeYear(code)) return null
  const isNoWord = places().has(name) || /[ -]/.test(placeOf(name)) || !isCommonWord(firstWord(name))
  return isNoWord || code.startsWith('0') ? 'ask' : null
}

function mayBeYear(code: string): boolean {
  return /^(1[89]|20)\d\d$/.test(code)
}

function isPlace(name: string): boolean {
  const folded = name.toLowerCase()
  const [, of = ''] = folded.split(' i ')
  return (
    places().has(of) ||
    places().has(folded) ||
    places().has(firstWord(folded)) ||
    places().has(folded.split(' ')[0] ?? '')
  )
}

/** As much of a name as is a place: «vik i sogn» whole, «bodø i» not. */
function placeOf(name: string): string {
  const [, of = ''] = name.split(/ i |-/iu)
  return /^\p{Lu}/u.test(name) || places().has(name) || places().has(of) ? name : firstWord(name)
}

function firstWord(name: string): string {
  return name.split(/[ -]/)[0] ?? ''
}

/** «null ni null tre Oslo», «postnummer åtti nittini». */
function spokenPostcode(text: string, run: SpokenRun): readonly Candidate[] {
  const { digits, loose, start, end } = run
  if (digits.length > 4 || digits.length + loose < 4) return []
  const place = placeAfter.exec(text.slice(end, end + 40))
  const name = place?.[1] ?? ''
  const isNoWord = /^\p{Lu}/u.test(name) || name.length >= 5 || !isCommonWord(name) || digits.startsWith('0')
  if (place && isPlace(name) && isNoWord)
    return [candidate(start, end + place[0].length - name.length + placeOf(name).length, 'likely')]
  return label.test(wordsBefore(text, start)) ? [candidate(start, end, 'likely')] : []
}

function candidate(start: number, end: number, tier: Tier): Candidate {
  return { span: { start, end }, kind: 'address', tier }
}
