import type { Fault } from '../../core/contract/fault'
import { faultText } from '../../core/language/fault/text'
import type { Language } from '../../core/model/scalars'

/** What happened, what was kept and what to do, in words. */
export function faultWords(language: Language, fault: Fault): string {
  return faultText(language, fault)
}
