import type { IdentifierKind, Tier } from '../model/identifier'
import { formKey } from './cluster/form-key'
import { commonWords } from './lexicon/lexicon'

const opening = /(?:^|[\n.!?…:;«“"„‘(\[–—-])[\s«“"„‘(–—-]*$/u

/** Whether a sentence, a line or a quotation opens at a position (UTF-16): a capital says nothing there. */
function opensSentence(text: string, start: number): boolean {
  return opening.test(text.slice(Math.max(0, start - 8), start))
}

/**
 * Whether what was found at a place may be an everyday word there: an everyday word by the lists that the detectors only
 * asked about, in lower case or where its capital says nothing. Inside a sentence a capital makes a name of it.
 */
export function mayBeWord(
  text: string,
  { span, kind, tier }: Readonly<{ span: Readonly<{ start: number; end: number }>; kind: IdentifierKind; tier: Tier }>,
): boolean {
  if (tier !== 'ask') return false
  const surface = text.slice(span.start, span.end)
  if (!commonWords().has(formKey(surface, kind))) return false
  return /^\p{Ll}/u.test(surface) || opensSentence(text, span.start)
}
