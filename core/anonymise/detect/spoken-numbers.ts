import type { IdentifierKind, Tier } from '../../model/identifier'
import type { Candidate } from '../candidate'
import { wordsBefore } from './digits'
import { numberContext as context } from './number-context'
import type { SpokenRun } from './spoken-run'

const telephone = 8
const organisation = 9
const identity = 11
/** A shorter row is no number unless a word before says so. */
const least = 6
const plus = /(?:pluss|plus)\s$/u

/**
 * Numbers that are spoken digit by digit or in groups («fem ni null fire ett sju to tre», «fire hundre og femten tjueto
 * …»): eight digits are a telephone, eleven a national identity number or account, others are asked about. Counting aloud
 * (one, two, three …) is left.
 */
export function spokenNumbers(text: string, runs: readonly SpokenRun[]): readonly Candidate[] {
  return runs.flatMap((run) => {
    const read = isCounting(run.values) ? null : readRun(run, wordsBefore(text, run.start))
    if (!read) return []
    const prefix = read.kind === 'phone' ? (plus.exec(wordsBefore(text, run.start, 8))?.[0].length ?? 0) : 0
    return [{ span: { start: run.start - prefix, end: run.end }, ...read }]
  })
}

type Reading = Readonly<{ kind: IdentifierKind; tier: Tier }>

function readRun(run: SpokenRun, before: string): Reading | null {
  const isNamed = context.named.test(before)
  if (isNamed && run.digits.length + run.loose >= 3) return { kind: 'other', tier: 'likely' }
  if (run.values.length < 3 || (run.words < 2 && run.values.length < 4 && run.digits.length !== identity)) return null
  const has = (length: number) => run.digits.length <= length && length <= run.digits.length + run.loose
  if (has(identity) && context.account.test(before)) return { kind: 'account', tier: 'likely' }
  if (has(organisation) && context.organisation.test(before)) return { kind: 'organisation-number', tier: 'likely' }
  return readLength(run, has)
}

function readLength(run: SpokenRun, has: (length: number) => boolean): Reading | null {
  const { digits } = run
  const isPrefixed = /^47\d{8}$/.test(digits)
  if (digits.length === telephone || isPrefixed) return { kind: 'phone', tier: /^[01]/.test(digits) ? 'ask' : 'likely' }
  if (digits.length === organisation) return { kind: 'organisation-number', tier: 'ask' }
  if (has(identity)) return { kind: 'national-id', tier: 'likely' }
  if (has(telephone)) return { kind: 'phone', tier: 'likely' }
  if (has(organisation)) return { kind: 'organisation-number', tier: 'ask' }
  return digits.length >= least && run.values.length >= 4 ? { kind: 'other', tier: 'ask' } : null
}

function isCounting(values: readonly number[]): boolean {
  const steps = values.slice(1).map((it, at) => it - (values[at] ?? 0))
  return steps.length > 1 && steps.every((it) => it === steps[0])
}
