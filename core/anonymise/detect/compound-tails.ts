import type { Candidate } from '../candidate'
import { foldName, safeWords } from '../lexicon/lexicon'

const names = new Set(['person', 'place', 'organisation', 'other'])
const tail = /^(?:[-‐‑]\p{L}[\p{L}\p{M}]*){1,3}/u

/**
 * Names with the rest of their hyphen compound («Ternvær-modellen», «Hansen-ene»): the span grows over it. Compounds
 * that are known to tell of nobody («Olsen-banden») are left out.
 */
export function withCompoundTails(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.flatMap((it) => {
    if (!names.has(it.kind)) return [it]
    const after = text.slice(it.span.end, it.span.end + 60)
    const end = it.span.end + (/[-‐‑]/.test(after[0] ?? '') ? (tail.exec(after)?.[0].length ?? 0) : 0)
    if (end === it.span.end) return [it]
    return safeWords().has(foldName(text.slice(it.span.start, end))) ? [] : [{ ...it, span: { ...it.span, end } }]
  })
}
