import type { Candidate } from '../candidate'

const vessel =
  /(?<!\p{L})(?:[MDSR]\/[SKFTY]|MS|KNM|[Hh]urtigbåten|[Ff]erga|[Ff]erja|[Ss]jarken|[Ss]køyta)\s«?\p{Lu}[\p{L}\p{M}-]+/gu
/** «m/k vårsol», «sjøgutten ii», in text without capitals. */
const inLowerCase = /(?<!\p{L})(?:[mdsr]\/[skfty]\s\p{L}[\p{L}\p{M}-]+|\p{L}{4,}\s(?:ii|iii|iv))(?!\p{L})/gu

/** Boats with their name («M/S Ternen», «hurtigbåten Ternen»). */
export function vessels(text: string, isAutomatic: boolean): readonly Candidate[] {
  const small = isAutomatic ? [...text.matchAll(inLowerCase)] : []
  return [...text.matchAll(vessel), ...small].map((it) => ({
    span: { start: it.index, end: it.index + it[0].length },
    kind: 'other',
    tier: 'likely',
  }))
}
