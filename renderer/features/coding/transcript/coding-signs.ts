import type { Stance } from '../../../../core/model/coding'
import type { Messages } from '../../../messages/messages'

/** How a passage stands to its code, in one sign. */
export const stanceSigns: Readonly<Record<Stance, string>> = { supports: '+', qualifies: '±', contradicts: '−' }

type Signed = Readonly<{ stance: Stance | null; isForUse: boolean; isNoted: boolean }>

/** What is known of a coding beside its code, in words. */
export function signsOf({ signs }: Messages['coding'], coding: Signed): readonly string[] {
  return [
    coding.stance ? signs[coding.stance] : '',
    coding.isForUse ? signs.isForUse : '',
    coding.isNoted ? signs.isNoted : '',
  ].filter(Boolean)
}
