import type { Candidate } from '../candidate'

const generations =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’.-]*[ \u00a0][sj]r\.(?:[ \u00a0]og[ \u00a0][sj]r\.)?(?![\p{L}\p{N}])/gu

/** «Løkstuen-ene», «Hansen-ane»: a family. */
const family = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,}[-‐‑](?:ene|ane)(?!\p{L})/gu

/** The elder and the younger of a name, and all who bear it: «Bush sr. og jr.», «Løkstuen-ene». */
export function generationsOfName(text: string): readonly Candidate[] {
  return [...text.matchAll(generations), ...text.matchAll(family)].map((it) => ({
    span: { start: it.index, end: it.index + it[0].length },
    kind: 'person',
    tier: 'ask',
  }))
}
