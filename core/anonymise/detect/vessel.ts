import type { Candidate } from '../candidate'

const vessel = /(?<!\p{L})(?:[MDSR]\/[SKFTY]|MS|KNM|hurtigbåten|ferga|ferja|sjarken|skøyta)\s«?\p{Lu}[\p{L}\p{M}-]+/gu

/** Boats with their name («M/S Ternen», «hurtigbåten Ternen»). */
export function vessels(text: string): readonly Candidate[] {
  return [...text.matchAll(vessel)].map((it) => {
    const name = it[0].search(/\p{Lu}[\p{L}\p{M}-]+$/u)
    const isPlain = it[0].startsWith('M') || it[0][1] === '/'
    const start = it.index + (isPlain ? 0 : name)
    return { span: { start, end: it.index + it[0].length }, kind: 'other', tier: 'likely' }
  })
}
