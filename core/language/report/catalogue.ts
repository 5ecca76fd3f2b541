import type { Language } from '../../model/scalars'
import { en } from './en'
import { nb } from './nb'
import { nn } from './nn'

export type ReportCatalogue = typeof nb

const catalogues = { nb, nn, en } as const satisfies Record<Language, ReportCatalogue>

/** What reports, captions, footers and receipts say in a language. */
export function reportCatalogue(language: Language): ReportCatalogue {
  return catalogues[language]
}
