import { baseForm } from '../base-form'
import type { Candidate } from '../candidate'
import { findingAt, type Stretch } from './finding'
import { piecesIn, type Passage } from './passage'
import { candidatesIn, isAsked, readTogether } from './read-together'
import type { Finding, GateInput } from './verdict'

type Decided = ReadonlyMap<string, readonly Readonly<{ start: number; end: number }>[]>

/**
 * Asks the detectors about the words of documents that nobody has decided, and about the user's own words. What comes
 * from one document is read together, so that they know its ways (a transcript without capitals) and see what stands
 * around; places, labels and the app's sentences are not asked about. `refused`: where the key scan has spoken already.
 */
export function findUndecided(
  passages: readonly Passage[],
  { language, decided: spans, replacements = [] }: Pick<GateInput, 'language' | 'decided' | 'replacements'>,
  refused: readonly Stretch[],
): Finding[] {
  const decided = byDocument(spans)
  const ours = new Set(replacements)
  const refusedIn = byPassage(refused)
  const isRefused = ({ passage, start, end }: Stretch) =>
    refusedIn.get(passage)?.some((it) => it.start < end && start < it.end) === true
  return readTogether(passages).flatMap((together) =>
    candidatesIn(together, language)
      .filter(({ stretch, tier }) => isOpen(stretch, tier, decided) && !isRefused(stretch))
      .filter(({ stretch }) => !isReplacementInWords(stretch, ours))
      .map(({ kind, stretch }) => findingAt('undecided', kind, [stretch])),
  )
}

/** Whether the user's own words name somebody by what stands in place of the name. Pseudonyms collide with nobody. */
function isReplacementInWords({ passage, start, end }: Stretch, ours: ReadonlySet<string>): boolean {
  const pieces = piecesIn(passage, start, end)
  if (pieces.some((piece) => piece.run?.source.kind !== 'words')) return false
  const written = passage.text.slice(start, end)
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

/** Whether a candidate has letters or digits in text that is asked about and not decided. */
function isOpen({ passage, start: from, end: to }: Stretch, tier: Candidate['tier'], decided: Decided): boolean {
  return piecesIn(passage, from, to).some((piece) => {
    const start = Math.max(piece.start, from)
    const end = Math.min(piece.end, to)
    if (!isAsked(piece) || !/[\p{L}\p{N}]/u.test(passage.text.slice(start, end))) return false
    const source = piece.run?.source
    // Nobody can decide about a word of a title or a code's name: what is only asked about may stand there.
    if (source?.kind !== 'text') return tier !== 'ask'
    const shift = source.start + piece.at - piece.start
    const spans = decided.get(source.document) ?? []
    return !spans.some((it) => it.start <= start + shift && end + shift <= it.end)
  })
}
