import type { Candidate } from '../../../core/anonymise/candidate'
import { detect } from '../../../core/anonymise/detect'
import type { Span } from '../../../core/model/scalars'
import type { Gold, Interview } from '../interviews/gold'

/** An interview with what the detectors find in it. */
export type Looked = Readonly<{ interview: Interview; candidates: readonly Candidate[] }>

export function lookThrough(interviews: readonly Interview[]): readonly Looked[] {
  return interviews.map((interview) => {
    const { text, language, names } = interview
    return { interview, candidates: detect(text, { language, names }) }
  })
}

/** Whether every letter and digit of a span lies in a candidate (the unit of the Text Anonymization Benchmark). */
export function isCovered(text: string, span: Span, candidates: readonly Candidate[]): boolean {
  for (let at = span.start; at < span.end; at += 1) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) continue
    if (!candidates.some((it) => it.span.start <= at && at < it.span.end)) return false
  }
  return true
}

/** A planted identifier, and whether it is covered. Labels are left out: the app knows them. */
export type Asked = Gold & Readonly<{ interview: Interview; isFound: boolean; surface: string }>

export function askedOf({ interview, candidates }: Looked): readonly Asked[] {
  return interview.gold
    .filter((it) => it.form !== 'label')
    .map((it) => ({
      ...it,
      interview,
      surface: interview.text.slice(it.span.start, it.span.end),
      isFound: isCovered(interview.text, it.span, touching(it.span, candidates)),
    }))
}

/** Candidates of names that touch nothing planted. Dates and ages are right by their shape wherever they stand. */
export function falseNames({ interview, candidates }: Looked): readonly Candidate[] {
  const names = new Set(['person', 'place', 'organisation', 'other'])
  return candidates.filter((it) => names.has(it.kind) && touching(it.span, interview.gold).length === 0)
}

export function touching<T extends Readonly<{ span: Span }>>(span: Span, all: readonly T[]): readonly T[] {
  return all.filter((it) => it.span.start < span.end && span.start < it.span.end)
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
