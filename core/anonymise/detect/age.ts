import type { Tier } from '../../model/identifier'
import type { Candidate } from '../candidate'
import { wordsBefore } from './digits'
import { numberWords } from './number-words'

const words = [...numberWords.keys()].filter((it) => (numberWords.get(it) ?? 0) > 1).sort((a, b) => b.length - a.length)
const big = words.filter((it) => (numberWords.get(it) ?? 0) >= 13).join('|')
const figure = '\\d{1,3}'
const number = `(?:${figure}|${words.join('|')})`
const left = '(?<![\\p{L}\\p{N}.,])'
const right = '(?![\\p{L}\\p{N}])'
const spaced = '[\\s\\u00a0\\u2009\\u202f]'

const person = new RegExp(
  `${left}(?:${number})[-‑ ]?(?:års|å)?(?:åring|åringa|ring)(?:en|ar|er|ane|ene|s)?${right}`,
  'giu',
)
const years = new RegExp(
  `${left}(${number})${spaced}(?:år|års|years?)(${spaced}(?:gammel|gammal|gamle|gamal|old))?${right}`,
  'giu',
)
const hyphened = new RegExp(`${left}${figure}-year-olds?${right}`, 'giu')
const months = new RegExp(
  `${left}(?:${number})${spaced}(?:måneder|månader|months|uker|veker|dager)${spaced}(?:gammel|gammal|gamle|old)${right}`,
  'giu',
)
const said = new RegExp(
  `${left}(?:jeg|eg|æ|han|ho|hun|hu|fylte|fyller|fylt|ble|blei|vart|blir|blei)${spaced}(?:er${spaced}|var${spaced})?(?:jo${spaced})?(${figure}|${big})(?:${spaced}(?:i|nå|no)${right})?${right}(?!${spaced}?(?:år|kroner|timer|minutter|prosent|%|ganger|mil|km|stykker|personer|til|av|,\\d|:\\d))`,
  'giu',
)
const decade = new RegExp(`${left}(?:${number})[-‑]?(?:årene|åra|årsalderen)${right}`, 'giu')
const aged = new RegExp(`${left}(?:alder|aged|age)${spaced}?:?${spaced}(${figure})${right}`, 'giu')
const lasting = /\b(?:for|om|etter|over|hvert|hver|siste|de|hele|minst|nesten|rundt|cirka|ca\.?)\s$/

/** Ages in figures and words. How long something lasted («i 31 år») is asked about; «for ti år siden» is left. */
export function ages(text: string): readonly Candidate[] {
  return [
    ...each(text, person, () => 'certain'),
    ...each(text, hyphened, () => 'certain'),
    ...each(text, years, (it) => yearsTier(text, it)),
    ...each(text, months, () => 'likely'),
    ...each(text, said, (it) => saidTier(it), 1),
    ...each(text, decade, (it) => (isYearOfCentury(it[0]) ? null : 'ask')),
    ...each(text, aged, () => 'likely', 1),
  ]
}

function valueOf(word: string): number {
  return numberWords.get(word.toLowerCase()) ?? Number(word)
}

function yearsTier(text: string, it: RegExpMatchArray & { index: number }): Tier | null {
  const value = valueOf(it[1] ?? '')
  if (value > 120) return null
  if (it[2] || value > 89) return 'certain'
  const before = wordsBefore(text, it.index, 14)
  const after = text.slice(it.index + it[0].length, it.index + it[0].length + 8)
  if (/^\s(?:siden|sidan|sida|etter|ago|til)/i.test(after) || lasting.test(before)) return null
  return /\b(?:er|var|fylte|fyller|på|bare|berre|alder|with|is|was)\s$/.test(before) ? 'likely' : 'ask'
}

function saidTier(it: RegExpMatchArray): Tier | null {
  const value = valueOf(it[1] ?? '')
  if (value < 13 || value > 115) return null
  return /^(?:fyl)/i.test(it[0]) || /\ser\s|\svar\s/i.test(it[0]) ? 'likely' : null
}

/** «80-årene» may be a decade of the century; «femtiårene» of a life. Both are asked about but for 20 and below. */
function isYearOfCentury(surface: string): boolean {
  return Number.parseInt(surface, 10) > 120
}

function each(
  text: string,
  pattern: RegExp,
  tierOf: (match: RegExpMatchArray & { index: number }) => Tier | null,
  group = 0,
): readonly Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(pattern)) {
    const tier = tierOf(match)
    const surface = match[group] ?? ''
    const start = match.index + match[0].lastIndexOf(surface)
    if (tier && surface) found.push({ span: { start, end: start + surface.length }, kind: 'age', tier })
  }
  return found
}
