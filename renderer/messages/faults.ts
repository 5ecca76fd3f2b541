import type { Fault } from '../../core/contract/fault'
import type { Language } from '../../core/model/scalars'
import { catalogue } from './messages'

/** What happened, what was kept and what to do, in words. */
export function faultWords(language: Language, fault: Fault): string {
  return catalogue[language].common.notDone(fault.code)
}
