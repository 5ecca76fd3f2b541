import type { Tier } from '../../model/identifier'
import type { Candidate } from '../candidate'
import { ageSpace as space, grownAge, leftEdge as left, rightEdge as right, valueOfAge } from './age-words'

const unit = 'år|kroner|timer|minutter|prosent|%|ganger|mil|km|stykker|personer|til|av|,\\d|:\\d'
const told = new RegExp(
  `${left}(?:jeg|eg|æ|han|ho|hun|hu|fylte|fyller|fylt|ble|blei|vart|blir|blei)${space}(?:(?:er|var|har|fyller|fylte|fylt|ble|blei|vart|blir|nå|no|jo|snart)${space}){0,3}(${grownAge})(?:${space}(?:i|nå|no)${right})?${right}(?!${space}?(?:${unit}))`,
  'giu',
)
const toldInEnglish = new RegExp(
  `${left}(?:he|she|i)(?:${space}(?:is|was|am|turned|just${space}turned)|['’][sm])${space}(${grownAge})${right}(?!${space}?(?:${unit}|years|hours|minutes|percent|of))`,
  'giu',
)
const englishDecade = new RegExp(
  `(?:his|her|their|my|your)${space}(?:early${space}|mid${space}|late${space}|mid-)?((?:twen|thir|for|fif|six|seven|eigh|nine)ties|\\d0s)${right}`,
  'giu',
)
const aged = new RegExp(`${left}(?:alder|aged|age)(?:${space}av)?${space}?:?${space}(${grownAge})${right}`, 'giu')
const becoming = /^(?:jeg|eg|æ|han|ho|hun|hu)\s(?:\S+\s)*(?:ble|blei|vart|blir)\s/i
const closesAge = /^(?![ \u00a0]\p{L})|^ (?:som|da|så|og|eller|men|i|nå|no)(?!\p{L})/u

/** Ages told of somebody without a word for years: «jeg er femtiåtte», «hun fyller 60», «alder: 46», «in her forties». */
export function toldAges(text: string): readonly Candidate[] {
  return [
    ...each(text, told, (it) => toldTier(text, it)),
    ...each(text, toldInEnglish, (it) => (valueOfAge(it[1] ?? '') >= 13 ? 'ask' : null)),
    ...each(text, englishDecade, () => 'ask'),
    ...each(text, aged, () => 'likely'),
  ]
}

function toldTier(text: string, it: RegExpExecArray): Tier | null {
  const value = valueOfAge(it[1] ?? '')
  if (value < 13 || value > 115) return null
  if (/fyl/i.test(it[0]) || /\ser\s|\svar\s/i.test(it[0])) return 'likely'
  const end = it.index + it[0].length
  return becoming.test(it[0]) && closesAge.test(text.slice(end, end + 8)) ? 'ask' : null
}

function each(text: string, pattern: RegExp, tierOf: (match: RegExpExecArray) => Tier | null): readonly Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(pattern)) {
    const tier = tierOf(match)
    const surface = match[1] ?? ''
    const start = match.index + match[0].lastIndexOf(surface)
    if (tier && surface) found.push({ span: { start, end: start + surface.length }, kind: 'age', tier })
  }
  return found
}
