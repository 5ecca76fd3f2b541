import type { Candidate } from '../../../../core/anonymise/candidate'
import { detect } from '../../../../core/anonymise/detect'
import type { Example } from './spelling'

/** How an identifier was found: by its words and nothing beside, with words beside it, by parts alone or as another kind, or not. */
export type Judgement = 'exact' | 'wide' | 'other kind' | 'parts' | 'missed'

/** What the detectors make of an example. Signs and spaces at its edges do not count. */
export function judge(example: Example): Judgement {
  const { text, start, end, kinds, language } = example
  const found = detect(text, { language: language ?? 'nb', names: [] })
  const near = found.filter(({ span }) => span.start < end && start < span.end)
  if (near.length === 0) return 'missed'
  const whole = near.find((it) => covers(text, it, { start, end }))
  if (!whole) return 'parts'
  if (!kinds.includes(whole.kind)) return 'other kind'
  const beside = text.slice(whole.span.start, start) + text.slice(end, Math.max(end, whole.span.end))
  return /[\p{L}\p{N}]/u.test(beside.replace(example.lead?.trim() || '\0', '')) ? 'wide' : 'exact'
}

function covers(text: string, { span }: Candidate, { start, end }: Candidate['span']): boolean {
  const before = text.slice(start, Math.max(start, span.start))
  const after = text.slice(Math.min(end, span.end), end)
  return !/[\p{L}\p{N}]/u.test(before + after)
}
