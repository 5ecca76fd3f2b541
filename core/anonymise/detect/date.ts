import type { Tier } from '../../model/identifier'
import type { Candidate } from '../candidate'
import { isDayOfCalendar, isDayOfYear } from './calendar'
import { wordsBefore } from './digits'
import { birthYear, monthNames, saidDay, saidEnglishDay } from './spoken-date'

const shortMonths = 'jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|des|dec'
const month = `(?:${monthNames}|(?:${shortMonths})\\.?)`
const space = '[\\s\\u00a0\\u2009\\u202f]'
const year = `(?:\\.?,?${space}(?:i${space})?(?:1[89]|20)\\d\\d|${space}['’]\\d\\d)`
const edge = '(?![\\p{L}\\p{N}])'
const feast =
  '(?:julaften|julekvelden|juleaften|(?:påske|pinse|nyttårs)(?:aften|kvelden))|(?:første|andre|2\\.|1\\.) (?:jule|påske|pinse)dag|skjærtorsdag|langfredag|palmesøndag|palmelørdag|kristi himmelfartsdag|sankthans(?:aften)?|(?:første|andre|tredje|fjerde) søndag i advent'

const part = `${space}?([./-])${space}?`
const numeric = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(\\d{1,2})${part}(\\d{1,2})(?:${part}|${space})(\\d{4}|\\d{2})(?![\\p{L}\\p{N}])(?!\\.\\d)`,
  'gu',
)
const iso = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{1,2})(?:\\.|st|nd|rd|th)?${space}?(?:of${space})?${month}${year}?${edge}`,
  'giu',
)
const monthFirst = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${monthNames})|(?:${shortMonths})\\.?(?=${space}\\d{1,2},))${space}(\\d{1,2})(?:st|nd|rd|th)?(?:,?${space}\\d{4})?${edge}(?!\\.\\d)`,
  'giu',
)
const feasts = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:natt til )?(?:${feast})(?:\\s(?:i\\s(?:fjor|år)|\\d{4}))?${edge}`,
  'giu',
)
const season =
  /(?<![\p{L}])(?:påsken|påska|julen|jula|pinsen|pinsa|sommeren|sumaren|høsten|hausten|vinteren|våren|vinterferien)\s(?:19|20)\d\d(?!\d)/giu
const monthOfYear = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${monthNames})(?:,?${space}(?:19|20)\\d\\d)${edge}`, 'giu')
const shortDay = /(?<![\p{L}\p{N}.,/-])(\d{1,2})[./](\d{1,2})\.?(?![\p{L}\p{N}/]|[.,-]\d)/gu
const dayCue = /(?:\b(?:den|født|fødd|f\.|fra|til|dato|natt til|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\s)$/
const sixFigures =
  /(?:(?<!\p{L})(?:den|født|fødd|f\.|fødselsdato|født den|dato|date)[\s:]{1,2})(\d{2})(\d{2})(\d{2})(?![\d\p{L}]|[ .]?\d)/giu
const holidays = new Set(['17. mai', '1. mai', '8. mars', '1. januar', '24. desember', '31. desember', '25. desember'])
/** What may follow a day whose month is a number: «den andre i tredje klasse» is none. */
const closesDay =
  /^(?:$|[^\p{L}\p{N}]*$|[,.;:!?…»)\n]|\s(?:som|var|da|så|er|ble|blei|vart|og|eller|hadde|kom|that|was|…)(?!\p{L}))/u

type Match = RegExpExecArray

/**
 * Dates in figures and words, feasts and years of birth. A date with a year is certain, without it likely; days that
 * everybody keeps (17. mai, 1. januar) and feasts are only asked about.
 */
export function dates(text: string): readonly Candidate[] {
  return [
    ...numericDates(text),
    ...namedDates(text),
    ...each(text, saidDay, (it) => saidTier(text, it)),
    ...each(text, saidEnglishDay, () => 'likely'),
    ...each(text, feasts, () => 'ask'),
    ...each(text, season, () => 'ask'),
    ...each(text, monthOfYear, () => 'likely'),
    ...[...text.matchAll(birthYear)].map((it) => lastGroup(it, it[1] ?? '')),
  ]
}

function numericDates(text: string): readonly Candidate[] {
  const found = each(text, numeric, numericTier)
  const turned = each(text, iso, (it) =>
    isDayOfCalendar(Number(it[3]), Number(it[2]), Number(it[1])) ? 'certain' : null,
  )
  const short = each(text, shortDay, (it) =>
    isDayOfYear(Number(it[1]), Number(it[2])) && dayCue.test(wordsBefore(text, it.index, 12)) ? 'likely' : null,
  )
  const closed = [...text.matchAll(sixFigures)].flatMap((it) =>
    isDayOfYear(Number(it[1]), Number(it[2])) ? [lastGroup(it, `${it[1]}${it[2]}${it[3]}`)] : [],
  )
  return [...found, ...turned, ...short, ...closed]
}

/** Parted by a mark and a space or by spaces alone, a year of two figures says too little. */
function numericTier(it: Match): Tier | null {
  const isShort = it[5]?.length === 2
  if (isShort && (it[4] === undefined || /\s[./-]\s/u.test(it[0]))) return null
  const full = isShort ? 2000 + Number(it[5]) : Number(it[5])
  if (isDayOfCalendar(Number(it[1]), Number(it[3]), full)) return 'certain'
  return isDayOfCalendar(Number(it[3]), Number(it[1]), full) ? 'likely' : null
}

function namedDates(text: string): readonly Candidate[] {
  return [
    ...each(text, named, (it) => namedTier(text, it)),
    ...each(text, monthFirst, (it) =>
      Number(it[1]) >= 1 && Number(it[1]) <= 31 ? (/\d{4}$/.test(it[0]) ? 'certain' : 'likely') : null,
    ),
  ]
}

function namedTier(text: string, it: Match): Tier | null {
  const day = Number(it[1])
  if (day < 1 || day > 31) return null
  if (/\d{2}$/.test(it[0])) return 'certain'
  const isHoliday = holidays.has(it[0].toLowerCase())
  return isHoliday && !/født|fødd|born/.test(wordsBefore(text, it.index, 20)) ? 'ask' : 'likely'
}

/** «fjerde i tredje syttiåtte», «syttende mai»: a month told by its number and no year is asked about. */
function saidTier(text: string, it: Match): Tier | null {
  if (/^syttende mai$/i.test(it[0])) return 'ask'
  if (it[1] !== undefined || new RegExp(`(?:${monthNames})`, 'iu').test(it[0])) return 'likely'
  return closesDay.test(text.slice(it.index + it[0].length, it.index + it[0].length + 12)) ? 'ask' : null
}

function lastGroup(match: Match, group: string): Candidate {
  const end = match.index + match[0].length
  return { span: { start: end - group.length, end }, kind: 'date', tier: 'likely' }
}

function each(text: string, pattern: RegExp, tierOf: (match: Match) => Tier | null): readonly Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(pattern)) {
    const tier = tierOf(match)
    if (tier) found.push({ span: { start: match.index, end: match.index + match[0].length }, kind: 'date', tier })
  }
  return found
}
