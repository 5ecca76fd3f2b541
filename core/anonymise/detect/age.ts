import type { Tier } from '../../model/identifier'
import type { Candidate } from '../candidate'
import { ageSpace as space, anyAge, leftEdge, rightEdge as right, valueOfAge } from './age-words'
import { wordsBefore } from './digits'
import { toldAges } from './told-age'

const numbers = new RegExp(`${leftEdge}(?=[\\dA-ZÅ])${anyAge}`, 'giu')
const joint = `(?:${space}?[-‑–]?${space}?)`
const half = `(?:${space}og${space}(?:et${space})?halvt?)?`

type Match = RegExpExecArray
type Rule = Readonly<{ pattern: RegExp; tierOf: (text: string, match: Match) => Tier | null }>

/** What may stand from a number on; each is tried at the numbers of a text alone. */
const rules: readonly Rule[] = [
  {
    pattern: fromNumber(`(?!tenår)${anyAge}${joint}(?:års|å)?åringa?(?:en|ar|er|ane|ene|s)?${right}`),
    tierOf: () => 'certain',
  },
  { pattern: fromNumber(`${anyAge}${joint}(?:årig|års)(?:e|dag|dagen)?${right}`), tierOf: adjectiveTier },
  { pattern: fromNumber(`${anyAge}-year-olds?${right}`), tierOf: () => 'certain' },
  {
    pattern: fromNumber(
      `(${anyAge})${half}${space}{1,2}(?:år|års|years?|yrs)(${space}{1,2}(?:gammel|gammal|gamle|gamal|of${space}age|old))?${right}`,
    ),
    tierOf: yearsTier,
  },
  {
    pattern: fromNumber(
      `${anyAge}${space}(?:måneder|månader|months|uker|veker|dager)${space}(?:gammel|gammal|gamle|old)${right}`,
    ),
    tierOf: () => 'likely',
  },
  { pattern: fromNumber(`${anyAge}[-‑]?(?:årene|åra|årsalderen)${right}`), tierOf: decadeTier },
]
const lasting = /\b(?:for|om|etter|over|hvert|hver|siste|de|hele|minst|nesten|rundt|cirka|ca\.?)\s$/

/** Ages in figures and words. How long something lasted («i 31 år») is asked about; «for ti år siden» is left. */
export function ages(text: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (const { index } of text.matchAll(numbers))
    for (const { pattern, tierOf } of rules) {
      pattern.lastIndex = index
      const match = pattern.exec(text)
      const tier = match && tierOf(text, match)
      if (match && tier) found.push({ span: { start: index, end: index + match[0].length }, kind: 'age', tier })
    }
  return [...found, ...toldAges(text)]
}

function fromNumber(source: string): RegExp {
  return new RegExp(source, 'iuy')
}

/** «13-års», «50-årsdagen»: what lasts so long («3-års kontrakt») is left, but for ages of grown people. */
function adjectiveTier(text: string, it: Match): Tier | null {
  const end = it.index + it[0].length
  const isGrown = valueOfAge(it[0]) > 12
  const isOfPerson = isGrown && /(?:årig|årige|dag|dagen)$/iu.test(it[0])
  const isBare = isGrown && !/^[ \u00a0]\p{L}/u.test(text.slice(end, end + 2))
  const isTold = /(?:^|\s)(?:han|hun|ho|er|var|fylte|fyller|på)\s$/.test(wordsBefore(text, it.index, 8))
  return isOfPerson || isBare || isTold ? 'ask' : null
}

function yearsTier(text: string, it: Match): Tier | null {
  const value = valueOfAge(it[1] ?? '')
  if (value > 120) return null
  if (it[2] || value > 89) return 'certain'
  const before = wordsBefore(text, it.index, 14)
  const after = text.slice(it.index + it[0].length, it.index + it[0].length + 8)
  if (/^\s(?:siden|sidan|sida|etter|ago|til)/i.test(after) || lasting.test(before)) return null
  return /\b(?:er|var|fylte|fyller|på|bare|berre|alder|with|is|was)\s$/.test(before) ? 'likely' : 'ask'
}

/** «80-årene» may be a decade of the century; «femtiårene» of a life. Both are asked about but for 20 and below. */
function decadeTier(_text: string, it: Match): Tier | null {
  return Number.parseInt(it[0], 10) > 120 ? null : 'ask'
}
