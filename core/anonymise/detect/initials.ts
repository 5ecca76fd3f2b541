import type { Candidate } from '../candidate'

const initials = /(?<![\p{L}\p{N}.])\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\.(?![\p{L}\p{N}])/gu

/** Initials with full stops («K.B.»): asked about. */
export function initialPairs(text: string): readonly Candidate[] {
  return [...text.matchAll(initials)].map((it) => ({
    span: { start: it.index, end: it.index + it[0].length },
    kind: 'person',
    tier: 'ask',
  }))
}
