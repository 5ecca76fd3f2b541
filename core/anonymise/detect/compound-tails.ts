import type { Candidate } from '../candidate'
import { foldName, safeWords } from '../lexicon/lexicon'

const names = new Set(['person', 'place', 'organisation', 'other'])
const hyphen = /[-‐‑]/
const tail = /^(?:[-‐‑]\p{L}[\p{L}\p{M}]*){1,3}/u
const head =
  /(?<![\p{L}\p{M}\p{N}])(?:\p{L}[\p{L}\p{M}]{2,}|(?:(?:van|von|ten|ter|de|del|la|el|al|bin|ibn)[-‐‑])?(?:der|den|de|la|las|los|van|von|ten|ter|el|al|bin))[-‐‑]$/u

/**
 * Names with the rest of their hyphen compound («Ternvær-modellen», «Hansen-ene», «gamle-Ola»): the span grows over it.
 * Compounds that are known to tell of nobody («Olsen-banden») are left out.
 */
export function withCompoundTails(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.flatMap((it) => {
    if (!names.has(it.kind)) return [it]
    const span = {
      start: it.span.start - headLength(text, it.span.start),
      end: it.span.end + tailLength(text, it.span.end),
    }
    if (span.start === it.span.start && span.end === it.span.end) return [it]
    return safeWords().has(foldName(text.slice(span.start, span.end))) ? [] : [{ ...it, span }]
  })
}

function tailLength(text: string, end: number): number {
  if (!hyphen.test(text[end] ?? '')) return 0
  return tail.exec(text.slice(end, end + 60))?.[0].length ?? 0
}

function headLength(text: string, start: number): number {
  if (!hyphen.test(text[start - 1] ?? '')) return 0
  return head.exec(text.slice(Math.max(0, start - 30), start))?.[0].length ?? 0
}
