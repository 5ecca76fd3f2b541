import type { Tier } from '../../model/identifier'
import type { Candidate } from '../candidate'
import { isDayOfCalendar, isDayOfYear } from './calendar'
import { wordsBefore } from './digits'
import { numberWords, ordinalWords } from './number-words'

const monthNames =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december'
const shortMonths = 'jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|des|dec'
const month = `(?:${monthNames}|(?:${shortMonths})\\.?)`
const ordinal = [...ordinalWords.keys()].sort((a, b) => b.length - a.length).join('|')
const year = "(?:,?\\s(?:i\\s)?(?:1[89]|20)\\d\\d|\\s['’]\\d\\d)"
const edge = '(?![\\p{L}\\p{N}])'
const feast =
  '(?:jule|påske|pinse|nyttårs)(?:aften|kvelden)|(?:første|andre|2\\.|1\\.) (?:jule|påske|pinse)dag|skjærtorsdag|langfredag|palmesøndag|palmelørdag|kristi himmelfartsdag|sankthans(?:aften)?|(?:første|andre|tredje|fjerde) søndag i advent'

const numeric = /(?<![\p{L}\p{N}.,/-])(\d{1,2})([./-])\s?(\d{1,2})([./-])\s?(\d{4}|\d{2})(?![\p{L}\p{N}])(?!\.\d)/gu
const iso = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s?(?:of\\s)?${month}${year}?${edge}`,
  'giu',
)
const monthFirst = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${monthNames})\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s\\d{4})?${edge}(?!\\.)`,
  'giu',
)
const spoken = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ordinal})\\s(?:i\\s)?(?:${monthNames}|${ordinal})(?:\\s[\\p{L}\\d]+)?${edge}`,
  'giu',
)
const feasts = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:natt til )?(?:${feast})(?:\\s(?:i\\s(?:fjor|år)|\\d{4}))?${edge}`,
  'giu',
)
const season =
  /(?<![\p{L}])(?:påsken|påska|julen|jula|pinsen|pinsa|sommeren|sumaren|høsten|hausten|vinteren|våren|vinterferien)\s(?:19|20)\d\d(?!\d)/giu
const shortDay = /(?<![\p{L}\p{N}.,/-])(\d{1,2})[./](\d{1,2})\.?(?![\p{L}\p{N}/]|[.,-]\d)/gu
const born = /(?:født|fødd|f\.|born)\s(?:den\s|i\s|in\s)?('?\d{2}|\d{4}|\d{6})(?!\d|[ .]?\d)/giu
const dayCue = /(?:\b(?:den|født|fødd|f\.|fra|til|dato|natt til|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\s)$/
const holidays = new Set(['17. mai', '1. mai', '8. mars', '1. januar', '24. desember', '31. desember', '25. desember'])

/**
 * Dates in figures and words, feasts and years of birth. A date with a year is certain, without it likely; days that
 * everybody keeps (17. mai, 1. januar) and feasts are only asked about.
 */
export function dates(text: string): readonly Candidate[] {
  return [
    ...numericDates(text),
    ...namedDates(text),
    ...each(text, spoken, spokenTier, trimSpoken),
    ...each(text, feasts, () => 'ask'),
    ...each(text, season, () => 'ask'),
    ...each(text, born, () => 'likely'),
  ]
}

function numericDates(text: string): readonly Candidate[] {
  const found = each(text, numeric, (it) => {
    const full = it[5]?.length === 2 ? 2000 + Number(it[5]) : Number(it[5])
    if (isDayOfCalendar(Number(it[1]), Number(it[3]), full)) return 'certain'
    return isDayOfCalendar(Number(it[3]), Number(it[1]), full) ? 'likely' : null
  })
  const turned = each(text, iso, (it) =>
    isDayOfCalendar(Number(it[3]), Number(it[2]), Number(it[1])) ? 'certain' : null,
  )
  const short = each(text, shortDay, (it) =>
    isDayOfYear(Number(it[1]), Number(it[2])) && dayCue.test(wordsBefore(text, it.index, 12)) ? 'likely' : null,
  )
  return [...found, ...turned, ...short]
}

function namedDates(text: string): readonly Candidate[] {
  return [
    ...each(text, named, (it) => {
      const day = Number(it[1])
      if (day < 1 || day > 31) return null
      if (/\d{2}$/.test(it[0])) return 'certain'
      return holidays.has(it[0].toLowerCase()) && !/født|fødd|born/.test(wordsBefore(text, it.index, 20))
        ? 'ask'
        : 'likely'
    }),
    ...each(text, monthFirst, (it) =>
      Number(it[1]) >= 1 && Number(it[1]) <= 31 ? (/\d{4}$/.test(it[0]) ? 'certain' : 'likely') : null,
    ),
  ]
}

/** «fjerde i tredje syttiåtte», «syttende mai»: two ordinals need «i» between them or a year after. */
function spokenTier(it: RegExpMatchArray): Tier | null {
  const words = it[0].toLowerCase().split(/\s+/)
  if (words[0] === 'syttende' && words[1] === 'mai') return 'ask'
  const monthAt = words[1] === 'i' ? 2 : 1
  if (!ordinalWords.has(words[monthAt] ?? '')) return 'likely'
  const isMonth = (ordinalWords.get(words[monthAt] ?? '') ?? 99) <= 12
  return isMonth && monthAt === 2 && isYearWord(words[3]) ? 'likely' : null
}

function isYearWord(word: string | undefined): boolean {
  return (
    word !== undefined && (numberWords.has(word) || /^(\d{2}|\d{4}|nitten\p{L}+|totusen\p{L}*|tjue\p{L}*)$/u.test(word))
  )
}

function trimSpoken(surface: string): string {
  const last = surface.slice(surface.search(/\s\S+$/) + 1).toLowerCase()
  const isPart = isYearWord(last) || ordinalWords.has(last) || new RegExp(`^(?:${monthNames})$`).test(last)
  return isPart ? surface : surface.replace(/\s\S+$/, '')
}

function each(
  text: string,
  pattern: RegExp,
  tierOf: (match: RegExpMatchArray & { index: number }) => Tier | null,
  trim: (surface: string) => string = (it) => it,
): readonly Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(pattern)) {
    const tier = tierOf(match)
    if (tier) found.push({ span: { start: match.index, end: match.index + trim(match[0]).length }, kind: 'date', tier })
  }
  return found
}
