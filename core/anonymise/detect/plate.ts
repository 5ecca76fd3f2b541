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
  const found: Candidate[] = []
  for (const match of text.matchAll(standard)) {
    const letters = match[1] ?? ''
    const figures = (match[2] ?? '').replace(' ', '')
    const isNamed = context.test(wordsBefore(text, match.index))
    if (notPlates.has(letters) && !isNamed) continue
    const isPlain = issued.test(letters) && figures.length === 5 && !figures.startsWith('0')
    const span = { start: match.index, end: match.index + match[0].length }
    found.push({ span, kind: 'plate', tier: isPlain || isNamed ? 'certain' : 'ask' })
  }
  for (const match of text.matchAll(anyCase)) {
    if (match[1] === match[1]?.toUpperCase() || !context.test(wordsBefore(text, match.index))) continue
    found.push({ span: { start: match.index, end: match.index + match[0].length }, kind: 'plate', tier: 'likely' })
  }
  return found
}
