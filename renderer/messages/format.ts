import type { Language } from '../../core/model/scalars'

const locales: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/** A number as the language writes it: `12 345,5`. */
export function formatNumber(language: Language, value: number, decimals = 0): string {
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value)
}

/** A day as the language writes it: `21. november 2026`. Takes an ISO instant or day. */
export function formatDate(language: Language, iso: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(new Date(iso))
}

/** Milliseconds as `00:04:10`. */
export function formatTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

/** Whole minutes in short: `9 min`, `1 t 20 min`; `hour` is the language's sign for one. Nothing in it breaks over lines. */
export function formatMinutes(minutes: number, hour: string): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [
    ...(hours > 0 ? [`${hours}\u00a0${hour}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest}\u00a0min`] : []),
  ]
  return parts.join('\u00a0')
}

/** A file's size in round words: `12 kB`. */
export function formatBytes(language: Language, bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB']
  return `${formatNumber(language, value, value < 10 && unit !== 'kB' ? 1 : 0)}\u00a0${unit}`
}

/** A moment as the language writes it, on this computer's clock: `21. nov. 2026, 13:04`. */
export function formatDateTime(language: Language, iso: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
}

/** «A», «B» og «C», as the language lists them. */
export function formatList(language: Language, words: readonly string[]): string {
  return new Intl.ListFormat(locales[language]).format(words)
}
