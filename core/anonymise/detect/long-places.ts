import type { Candidate } from '../candidate'
import { longPlaces } from '../lexicon/lexicon'
import type { Reader } from './reader'
import { gapBetween } from './token'

/** Places of several words («Mo i Rana», «Sogn og Fjordane», «Nes på Hedmarken»). */
export function placesOfSeveralWords(reader: Reader): readonly Candidate[] {
  const found: Candidate[] = []
  for (const [at, token] of reader.tokens.entries()) {
    if (!token.isCapital && !reader.isAutomatic) continue
    for (const words of longPlaces().get(token.folded) ?? []) {
      const end = endOf(reader, at, words)
      if (end !== null) found.push({ span: { start: token.start, end }, kind: 'place', tier: 'certain' })
    }
  }
  return found
}

function endOf(reader: Reader, at: number, words: readonly string[]): number | null {
  for (let step = 1; step < words.length; step += 1) {
    const left = reader.tokens[at + step - 1]
    const right = reader.tokens[at + step]
    if (!left || !right || !/^[ \u00a0\n-]$/.test(gapBetween(reader.text, left, right))) return null
    const isLast = step === words.length - 1
    if (right.folded !== words[step] && !(isLast && right.folded === `${words[step]}s`)) return null
  }
  return reader.tokens[at + words.length - 1]?.end ?? null
}
