import type { Language } from '../../../core/model/scalars'

/** The language that the terminal is set to, from `LC_ALL`, `LC_MESSAGES` or `LANG`. Bokmål when it names none. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  if (/^nn([_.-]|$)/i.test(locale)) return 'nn'
  if (/^en([_.-]|$)/i.test(locale)) return 'en'
  return 'nb'
}
