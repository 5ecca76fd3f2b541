import type { Candidate } from '../candidate'
import { numberWords } from './number-words'
import type { Reader } from './reader'
import { gapBetween, type Token } from './token'

const least = 6

/**
 * Numbers that are spoken digit by digit or in pairs («fem ni null fire ett sju to tre»): eight digits are a telephone,
 * eleven a national identity number, others are asked about. Counting aloud (one, two, three …) is left.
 */
export function spokenNumbers(reader: Reader): readonly Candidate[] {
  const found: Candidate[] = []
  let run: Token[] = []
  for (const token of [...reader.tokens, null]) {
    const last = run.at(-1)
    const goesOn = token && numberWords.has(token.folded) && (!last || isNear(gapBetween(reader.text, last, token)))
    if (goesOn) run.push(token)
    else {
      if (run.length >= 4) found.push(...readRun(run))
      run = token && numberWords.has(token.folded) ? [token] : []
    }
  }
  return found
}

function isNear(gap: string): boolean {
  return /^[\s,.…\-–]{1,4}$/.test(gap) && !/\n\s*\n/.test(gap)
}

function readRun(run: readonly Token[]): readonly Candidate[] {
  const values = run.map((it) => numberWords.get(it.folded) ?? 0)
  const digits = values.join('')
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last || digits.length < least || isCounting(values)) return []
  const span = { start: first.start, end: last.end }
  if (digits.length === 11) return [{ span, kind: 'national-id', tier: 'likely' }]
  if (digits.length === 9) return [{ span, kind: 'organisation-number', tier: 'ask' }]
  if (digits.length === 8) return [{ span, kind: 'phone', tier: /^[01]/.test(digits) ? 'ask' : 'likely' }]
  return [{ span, kind: 'other', tier: 'ask' }]
}

function isCounting(values: readonly number[]): boolean {
  const steps = values.slice(1).map((it, at) => it - (values[at] ?? 0))
  return steps.every((it) => it === steps[0])
}
