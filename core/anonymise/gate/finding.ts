import type { IdentifierKind } from '../../model/identifier'
import { piecesIn, type Passage } from './passage'
import type { Finding } from './verdict'

/** A part of a passage, half-open, UTF-16 units. */
export type Stretch = Readonly<{ passage: Passage; start: number; end: number }>

const around = 40

/** What was found, with where it stands in the file and, where that is known, in the document or among the user's words. */
export function findingAt(why: Finding['why'], kind: IdentifierKind | null, stretches: readonly Stretch[]): Finding {
  const [first, ...more] = stretches
  if (first === undefined) throw new Error('a finding stands somewhere')
  const last = more.at(-1) ?? first
  const { passage, start, end } = first
  return {
    why,
    kind,
    part: passage.part,
    text: stretches.map((it) => it.passage.text.slice(it.start, it.end)).join(' '),
    before: passage.text.slice(Math.max(0, start - around), start),
    after: last.passage.text.slice(last.end, last.end + around),
    ...origin(passage, start, end),
  }
}

/** Something about a part as a whole: it cannot be read, or is a picture. */
export function findingOfPart(why: Finding['why'], part: string, text = ''): Finding {
  return { why, kind: null, part, text, before: '', after: '', document: null, span: null, of: null }
}

function origin(passage: Passage, start: number, end: number): Pick<Finding, 'document' | 'span' | 'of'> {
  for (const piece of piecesIn(passage, start, end)) {
    const source = piece.run?.source
    if (source?.kind === 'words') return { document: null, span: null, of: source.of }
    if (source?.kind !== 'text') continue
    const shift = source.start + piece.at - piece.start
    const from = Math.max(start, piece.start)
    const to = Math.min(end, piece.end)
    return { document: source.document, span: { start: from + shift, end: to + shift }, of: null }
  }
  return { document: null, span: null, of: null }
}
