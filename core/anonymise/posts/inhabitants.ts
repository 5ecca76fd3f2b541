import { baseForm } from '../base-form'
import { municipalities } from '../lexicon/lexicon'

/** The sizes of municipalities that are told: fewer inhabitants than this. */
export const sizeSteps = [1_000, 2_000, 3_000, 5_000, 10_000, 20_000, 50_000, 100_000] as const

/** The name of an attribute that holds how many live in the participant's municipality. */
const aboutInhabitants =
  /innbygg|innbyggj|folketal|folketall|befolkning|kommunestørr|kommunestorl|inhabitant|population/iu

/** Whether an attribute is about the number of inhabitants. */
export function isAboutInhabitants(attribute: string): boolean {
  return aboutInhabitants.test(attribute)
}

/**
 * The largest number that a value allows: `1 900`, `under 5000`, `1 000–2 000`, `2,8 tusen`. Null where it has no number, or only
 * says that there are more (`over 5000`).
 */
export function inhabitantsIn(value: string): number | null {
  if (/(?:over|mer enn|meir enn|more than|above|minst|at least|>)\s*\d/iu.test(value)) return null
  const numbers = [...value.matchAll(/\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+|\d+(?:[.,]\d+)?/gu)].map(([it]) => {
    const isGrouped = /[ .,\u00a0\u202f]\d{3}(?!\d)/u.test(it)
    return Number(isGrouped ? it.replaceAll(/\D/gu, '') : it.replace(',', '.'))
  })
  if (numbers.length === 0) return null
  const most = Math.round(Math.max(...numbers) * (/tusen|thousand/iu.test(value) ? 1000 : 1))
  return /(?:under|færre enn|mindre enn|fewer than|less than|below|<)\s*\d/iu.test(value) ? most - 1 : most
}

/** The inhabitants of a Norwegian municipality by its name, in whole hundreds; null where it is none, or two bear the name. */
export function inhabitantsOf(place: string): number | null {
  const name = baseForm(place).toLowerCase()
  const found = municipalities().get(name) ?? municipalities().get(name.replace(/ (?:kommune|municipality)$/u, ''))
  return found !== undefined && found.people > 0 ? found.people : null
}

/** The step that a number of inhabitants lies below; null: it is larger than all of them. */
export function sizeStep(inhabitants: number): number | null {
  return sizeSteps.find((it) => inhabitants < it) ?? null
}
