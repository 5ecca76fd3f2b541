import type { Tier } from '../../model/identifier'
import type { Candidate } from '../candidate'

const weight: Readonly<Record<Tier, number>> = { certain: 0, likely: 1, ask: 2 }

/**
 * The union of candidates, sorted and without overlap. Where some overlap, the hull of them is one candidate: it takes
 * the kind of the longest (of two as long the plainer one, and not *other*) and the plainest tier, so that nothing found gets lost.
 */
export function mergeCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const merged: Candidate[] = []
  let leading: Candidate | null = null
  for (const it of sorted) {
    const last = merged.at(-1)
    if (!last || !leading || it.span.start >= last.span.end) {
      merged.push(it)
      leading = it
      continue
    }
    leading = leads(it, leading) ? it : leading
    merged[merged.length - 1] = {
      span: { start: last.span.start, end: Math.max(last.span.end, it.span.end) },
      kind: leading.kind,
      tier: plainer(last.tier, it.tier),
    }
  }
  return merged
}

function leads(it: Candidate, other: Candidate): boolean {
  const longer = it.span.end - it.span.start - (other.span.end - other.span.start)
  if (longer !== 0) return longer > 0
  if (it.tier !== other.tier) return weight[it.tier] < weight[other.tier]
  return other.kind === 'other' && it.kind !== 'other'
}

function plainer(a: Tier, b: Tier): Tier {
  return weight[a] <= weight[b] ? a : b
}
