import type { Language } from '../../model/scalars'
import type { AccessTexts } from './access-texts'
import { en } from './en'
import { nb } from './nb'
import { nn } from './nn'

const catalogues: Readonly<Record<Language, AccessTexts>> = { nb, nn, en }

/** What a participant's access says in a language. */
export function accessCatalogue(language: Language): AccessTexts {
  return catalogues[language]
}
