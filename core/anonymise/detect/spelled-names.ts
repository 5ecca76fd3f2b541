import type { Candidate } from '../candidate'
import { firstNames, surnames } from '../lexicon/lexicon'
import { foldName } from '../lexicon/lexicon'
import { withoutS, type Reader } from './reader'
import { gapBetween, type Token } from './token'

/** Names that are spelled out, «s a m i r a», «K-A-R-I»: three letters or more that make a name of the study or lists. */
export function spelledNames(reader: Reader, names: readonly string[]): readonly Candidate[] {
  const known = new Set(names.flatMap((it) => foldName(it).split(/[^\p{L}\p{M}]+/u)))
  return spelledRuns(reader).flatMap((it) => readRun(reader, it, known))
}

/** Three single letters or more that follow each other. */
export function spelledRuns({ text, tokens }: Pick<Reader, 'text' | 'tokens'>): readonly (readonly Token[])[] {
  const runs: Token[][] = []
  let run: Token[] = []
  for (const token of [...tokens, null]) {
    const last = run.at(-1)
    if (token && token.folded.length === 1 && (!last || isNear(gapBetween(text, last, token)))) run.push(token)
    else {
      if (run.length >= 3) runs.push(run)
      run = token && token.folded.length === 1 ? [token] : []
    }
  }
  return runs
}

function isNear(gap: string): boolean {
  return /^[\s.,…\-–]{1,3}$/.test(gap)
}

function readRun(reader: Reader, run: readonly Token[], known: ReadonlySet<string>): readonly Candidate[] {
  const isPlain = isSpelledOut(reader.text, run)
  for (let from = 0; from + 3 <= run.length; from += 1)
    for (let to = Math.min(run.length, from + 20); to - from >= 3; to -= 1) {
      const letters = run.slice(from, to)
      const word = letters.map((it) => it.folded).join('')
      const isKnown = known.has(word) || known.has(withoutS(word))
      if (!isKnown && !isListedName(word, isPlain && letters.length === run.length ? 3 : 4)) continue
      // What is plainly spelled out is one name, of which the lists may hold a part alone: «H-A-L-I-N-A».
      return [{ span: spanOf(isPlain ? run : letters), kind: 'person', tier: isKnown ? 'certain' : 'likely' }]
    }
  return run.length >= 4 ? [{ span: spanOf(run), kind: 'other', tier: 'ask' }] : []
}

function isListedName(word: string, least: number): boolean {
  return word.length >= least && (firstNames().has(word) || surnames().has(word))
}

/** «A S K», «e-v-a»: three letters are enough where they are plainly spelled out. */
function isSpelledOut(text: string, letters: readonly Token[]): boolean {
  if (letters.every((it) => it.isCapital)) return true
  return letters.slice(1).every((it, nth) => /^[-‐‑]$/.test(gapBetween(text, letters[nth] as Token, it)))
}

function spanOf(run: readonly Token[]): Candidate['span'] {
  return { start: (run[0] as Token).start, end: (run.at(-1) as Token).end }
}
