import type { Candidate } from '../candidate'

const vessel =
  /(?<!\p{L})(?:[MDSR]\/[SKFTY]|MS|KNM|[Hh]urtigbåten|[Ff]erga|[Ff]erja|[Ss]jarken|[Ss]køyta)\s«?\p{Lu}[\p{L}\p{M}-]+/gu

/** Boats with their name («M/S Ternen», «hurtigbåten Ternen»). */
export function vessels(text: string): readonly Candidate[] {
  return [...text.matchAll(vessel)].map((it) => ({
    span: { start: it.index, end: it.index + it[0].length },
    kind: 'other',
    tier: 'likely',
  }))
}
