import type { Fault, FaultCode } from '../../contract/fault'
import type { Language } from '../../model/scalars'
import { en } from './en'
import { nb } from './nb'
import { nn } from './nn'

type Params = Readonly<Record<string, string | number>>

/** A text for every fault. A missing one does not compile. */
export type FaultTexts = Readonly<Record<FaultCode, (params: Params) => string>>

const catalogues: Readonly<Record<Language, FaultTexts>> = { nb, nn, en }

/** A fault in words: what happened, what was kept, what to do. */
export function faultText(language: Language, fault: Fault): string {
  return catalogues[language][fault.code](fault.params)
}
