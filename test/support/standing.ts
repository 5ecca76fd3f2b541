/** Finds words where they stand by themselves, whatever signs are around: «Dag» in «Dag.», not in «Dagny». */
export function standing(words: string): RegExp {
  const literal = words.normalize('NFC').replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu')
}
