import type { Candidate } from '../candidate'

const generations =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’.-]*[ \u00a0][sj]r\.(?:[ \u00a0]og[ \u00a0][sj]r\.)?(?![\p{L}\p{N}])/gu

/** The elder and the younger of a name: «Bush sr. og jr.» */
export function generationsOfName(text: string): readonly Candidate[] {
  return [...text.matchAll(generations)].map((it) => ({
    span: { start: it.index, end: it.index + it[0].length },
    kind: 'person',
    tier: 'ask',
  }))
}
