import type { Language } from '../../model/scalars'
import { en } from './en'
import { nb } from './nb'
import { nn } from './nn'
import { enParts } from './parts/en'
import { nbParts, type ReportParts } from './parts/nb'
import { nnParts } from './parts/nn'

export type ReportCatalogue = typeof nb & Readonly<{ parts: ReportParts }>

const catalogues = {
  nb: { ...nb, parts: nbParts },
  nn: { ...nn, parts: nnParts },
  en: { ...en, parts: enParts },
} as const satisfies Record<Language, ReportCatalogue>

/** What reports, captions, footers and receipts say in a language. */
export function reportCatalogue(language: Language): ReportCatalogue {
  return catalogues[language]
}
