import type { Tier } from '../../model/identifier'
import type { Candidate } from '../candidate'
import { wordsBefore } from './digits'

const standard = /(?<![\p{L}\p{N}])(\p{Lu}{2})[ \u00a0-]?(\d[ ]?\d{3}\d?)(?![\p{L}\p{N}]|[.,]\d)/gu
const anyCase = /(?<![\p{L}\p{N}])(\p{L}{2})[ \u00a0-]?(\d{4,5})(?![\p{L}\p{N}])/gu
const issued = /^[ABCDEFHJKLNPRSTUVXYZ]{2}$/
const context = /(skilt|bil|reg\.?\s?nr|registrering|kjennemerke|henger|plate|number plate)[^\n.]{0,25}$/
const notPlates = new Set([
  'NO',
  'NR',
  'KL',
  'KR',
  'AS',
  'TV',
  'PC',
  'EU',
  'ÅR',
  'CA',
  'PÅ',
  'AV',
  'ID',
  'ER',
  'OG',
  'TO',
  'VI',
])

/**
 * Licence plates: two letters and four or five figures. The letters that are issued make five figures certain; letters
 * that never are, four figures or lower case need a word like «skilt» or «bil» before, else they are asked about.
 */
export function plates(text: string): readonly Candidate[] {
  const upper = [...text.matchAll(standard)].map((it) => plate(text, it, upperTier))
  const lower = [...text.matchAll(anyCase)].map((it) => plate(text, it, lowerTier))
  return [...upper, ...lower].filter((it) => it !== null)
}

type TierOf = (letters: string, figures: string, isNamed: boolean) => Tier | null

function plate(text: string, match: RegExpExecArray, tierOf: TierOf): Candidate | null {
  const isNamed = context.test(wordsBefore(text, match.index))
  const tier = tierOf(match[1] ?? '', (match[2] ?? '').replace(' ', ''), isNamed)
  return tier && { span: { start: match.index, end: match.index + match[0].length }, kind: 'plate', tier }
}

function upperTier(letters: string, figures: string, isNamed: boolean): Tier | null {
  if (isNamed) return 'certain'
  if (notPlates.has(letters)) return null
  return issued.test(letters) && figures.length === 5 && !figures.startsWith('0') ? 'certain' : 'ask'
}

function lowerTier(letters: string, _figures: string, isNamed: boolean): Tier | null {
  return isNamed && letters !== letters.toUpperCase() ? 'likely' : null
}
