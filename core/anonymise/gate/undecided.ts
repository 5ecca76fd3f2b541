import { baseForm } from '../base-form'
import type { Candidate } from '../candidate'
import { detect } from '../detect'
import { findingAt, type Stretch } from './finding'
import { piecesIn, type Passage, type Piece } from './passage'
import type { Finding, GateInput } from './verdict'

type Decided = ReadonlyMap<string, readonly Readonly<{ start: number; end: number }>[]>

/**
 * Asks the detectors about the words of documents that nobody has decided, and about the user's own words. They read
 * whole passages, so that they see what stands around; places, labels and the app's sentences are not asked about.
 * `refused`: where the key scan has spoken already.
 */
export function findUndecided(
  passages: readonly Passage[],
  { language, decided: spans, replacements = [] }: Pick<GateInput, 'language' | 'decided' | 'replacements'>,
  refused: readonly Stretch[],
): Finding[] {
  const decided = byDocument(spans)
  const ours = new Set(replacements)
  const refusedIn = byPassage(refused)
  const known = new Map<string, readonly Candidate[]>()
  const candidatesIn = (text: string) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = detect(text, { language, names: [] })
    known.set(text, found)
    return found
  }
  return passages
    .filter((passage) => passage.pieces.some(isAsked))
    .flatMap((passage) =>
      candidatesIn(passage.text)
        .filter((candidate) => isOpen(passage, candidate, decided))
        .filter((candidate) => !isReplacementInWords(passage, candidate, ours))
        .filter(({ span }) => !refusedIn.get(passage)?.some((it) => it.start < span.end && span.start < it.end))
        .map(({ kind, span }) => findingAt('undecided', kind, [{ passage, start: span.start, end: span.end }])),
    )
}

/** Whether the user's own words name somebody by what stands in place of the name. Pseudonyms collide with nobody. */
function isReplacementInWords(passage: Passage, { span }: Candidate, ours: ReadonlySet<string>): boolean {
  const pieces = piecesIn(passage, span.start, span.end)
  if (pieces.some((piece) => piece.run?.source.kind !== 'words')) return false
  const written = passage.text.slice(span.start, span.end)
  return ours.has(written) || ours.has(baseForm(written))
}

function byPassage(stretches: readonly Stretch[]): ReadonlyMap<Passage, readonly Stretch[]> {
  const groups = new Map<Passage, Stretch[]>()
  for (const stretch of stretches) groups.set(stretch.passage, [...(groups.get(stretch.passage) ?? []), stretch])
  return groups
}

function byDocument(spans: GateInput['decided']): Decided {
  const groups = new Map<string, { start: number; end: number }[]>()
  for (const { document, start, end } of spans) {
    const group = groups.get(document)
    if (group === undefined) groups.set(document, [{ start, end }])
    else group.push({ start, end })
  }
  return groups
}

function isAsked(piece: Piece): boolean {
  return piece.run?.source.kind === 'text' || piece.run?.source.kind === 'words'
}

/** Whether a candidate has letters or digits in text that is asked about and not decided. */
function isOpen(passage: Passage, { span, tier }: Candidate, decided: Decided): boolean {
  return piecesIn(passage, span.start, span.end).some((piece) => {
    const start = Math.max(piece.start, span.start)
    const end = Math.min(piece.end, span.end)
    if (!isAsked(piece) || !/[\p{L}\p{N}]/u.test(passage.text.slice(start, end))) return false
    const source = piece.run?.source
    if (source?.kind !== 'text') return tier !== 'ask'
    const shift = source.start + piece.at - piece.start
    const spans = decided.get(source.document) ?? []
    return !spans.some((it) => it.start <= start + shift && end + shift <= it.end)
  })
}
