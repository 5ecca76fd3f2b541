import type { Language } from '../../model/scalars'

const months: Readonly<Record<Language, readonly string[]>> = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  nn: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const seasons: Readonly<Record<Language, readonly string[]>> = {
  nb: ['vinteren', 'våren', 'sommeren', 'høsten'],
  nn: ['vinteren', 'våren', 'sommaren', 'hausten'],
  en: ['the winter of', 'the spring of', 'the summer of', 'the autumn of'],
}
const starts = 'jan feb mar apr mai jun jul aug sep okt nov des'.split(' ')
const english: Readonly<Record<string, string>> = { may: 'mai', oct: 'okt', dec: 'des' }

/** A date as month and year, season and year, year; what the surface does not tell is left out. */
export function coarserDates(surface: string, language: Language): readonly string[] {
  const month = monthOf(surface)
  const year = yearOf(surface)
  const monthName = month === null ? undefined : months[language][month - 1]
  const season = month === null ? undefined : seasons[language][Math.floor((month % 12) / 3)]
  const withYear = (it: string | undefined) => (it === undefined ? null : year === null ? it : `${it} ${year}`)
  const bareSeason = year === null ? season?.replace(/ of$/, '') : season
  const steps = [withYear(monthName), withYear(bareSeason), year === null ? null : String(year)]
  return steps.filter((it) => it !== null)
}

function monthOf(surface: string): number | null {
  for (const word of surface.toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
    const start = word.slice(0, 3)
    const at = starts.indexOf(english[start] ?? start)
    if (at >= 0) return at + 1
  }
  const turned = /\d{4}[-./](\d{1,2})[-./]\d/.exec(surface)
  const figures = turned ?? /\d{1,2}\s?[./-]\s?(\d{1,2})/.exec(surface)
  const month = Number(figures?.[1])
  return month >= 1 && month <= 12 ? month : null
}

function yearOf(surface: string): number | null {
  const four = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/.exec(surface)
  if (four) return Number(four[0])
  const two = /\d{1,2}[./-]\s?\d{1,2}[./-]\s?(\d{2})(?!\d)/.exec(surface)
  return two ? 2000 + Number(two[1]) : null
}
