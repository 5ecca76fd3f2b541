import type { Language } from '../../model/scalars'
import { en } from './en'
import type { LogTexts } from './log-texts'
import { nb } from './nb'
import { nn } from './nn'

const catalogues: Readonly<Record<Language, LogTexts>> = { nb, nn, en }

/** What the log says in a language. */
export function logCatalogue(language: Language): LogTexts {
  return catalogues[language]
}
