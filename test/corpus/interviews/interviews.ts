import { drawInterviewCast, drawStudyCast } from './cast/study-cast'
import { chanceFrom } from './chance'
import { composeInterview } from './compose'
import type { Interview, Variety, Writing } from './gold'
import { fields } from './repertoire'

/** How much is to be made. `seed`: the same texts each time. */
export type Size = Readonly<{ seed: number; interviewsEach: number; words: number }>

/** What the rates are measured on: 64 interviews of 8 studies, some 190,000 words. */
export const wholeCorpus: Size = { seed: 20261121, interviewsEach: 8, words: 3200 }

const northOrMiddle = ['nord', 'trønder'] as const
const westOrEast = ['vest', 'øst'] as const
const allDialects = ['nord', 'vest', 'trønder', 'øst'] as const

/** Fictional interviews and focus groups, a study for each field, with gold by construction. */
export function interviews({ seed, interviewsEach, words }: Size): readonly Interview[] {
  return fields.flatMap((field, study) => {
    const chance = chanceFrom(seed + study * 7919)
    const cast = drawStudyCast(chance, field)
    return Array.from({ length: interviewsEach }, (_, nth) => {
      const plan = {
        id: `${field} ${nth + 1}`,
        study: field,
        variety: varietyOf(study, nth % 8),
        writing: writingOf(study, nth % 8),
        isGroup: nth === 0,
        words,
      }
      return composeInterview(plan, drawInterviewCast(chance, cast), chance)
    })
  })
}

/** Three bokmål or nynorsk, the rest spread over the dialects, learners and English. */
function varietyOf(study: number, nth: number): Variety {
  const row: readonly Variety[] = [
    'nb',
    'nb',
    'nn',
    study % 2 === 0 ? 'nb' : 'nn',
    northOrMiddle[study % 2] ?? 'nord',
    westOrEast[study % 2] ?? 'vest',
    study % 2 === 0 ? 'en' : 'secondLanguage',
    allDialects[study % 4] ?? 'nord',
  ]
  return row[nth] ?? 'nb'
}

/** One in four was written down by a machine. */
function writingOf(study: number, nth: number): Writing {
  const isAutomatic =
    nth === 1 || (nth === 3 && study % 2 === 1) || (nth === 5 && study % 4 === 0) || (nth === 6 && study % 4 === 1)
  const machine = ['lower-case', 'bare', 'few'] as const
  return isAutomatic ? (machine[(study + nth) % 3] ?? 'lower-case') : 'typed'
}
