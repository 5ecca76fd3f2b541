import { baseForm } from '../base-form'
import { findingAt, type Stretch } from './finding'
import { piecesIn, type Passage } from './passage'
import { candidatesIn, isAsked, readTogether, type FoundCandidate } from './read-together'
import type { Finding, GateInput } from './verdict'
import { isWaiting, tellsAlone, waitingByDocument, waitingIn, type Waiting } from './waiting'

type Decided = ReadonlyMap<string, readonly Readonly<{ start: number; end: number }>[]>

/**
 * Finds what nobody has decided: what waits in the words of documents as they were read whole, and what the detectors see
 * in the file itself, also in the user's own words. What comes from one document is read together, so that they know its
 * ways (a transcript without capitals) and see what stands around; what they would only ask about counts where it waits
 * in the document too, for words out of their place look like names. Places, labels and the app's sentences are not asked
 * about. `refused`: where the key scan has spoken already.
 */
export function findUndecided(
  passages: readonly Passage[],
  {
    language,
    decided: spans,
    waiting: waitingSpans,
    replacements = [],
  }: Pick<GateInput, 'language' | 'decided' | 'waiting' | 'replacements'>,
  refused: readonly Stretch[],
): Finding[] {
  const decided = byDocument(spans)
  const waiting = waitingByDocument(waitingSpans)
  const ours = new Set(replacements)
  const isRefused = lyingIn(refused)
  const seen = readTogether(passages)
    .flatMap((together) => candidatesIn(together, language))
    .filter((it) => isOpen(it, { decided, waiting }) && !isRefused(it.stretch))
    .filter(({ stretch }) => !isReplacementInWords(stretch, ours))
  const isSeen = lyingIn(seen.map((it) => it.stretch))
  const waits = passages
    .flatMap((passage) => waitingIn(passage, waiting))
    .filter(({ stretch }) => saysSomething(stretch) && !isRefused(stretch) && !isSeen(stretch))
  return [...seen, ...waits].map(({ kind, stretch }) => findingAt('undecided', kind, [stretch]))
}

function saysSomething({ passage, start, end }: Stretch): boolean {
  return /[\p{L}\p{N}]/u.test(passage.text.slice(start, end))
}

/** Whether a stretch meets one of those given. */
function lyingIn(stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
  const groups = byPassage(stretches)
  return ({ passage, start, end }) => groups.get(passage)?.some((it) => it.start < end && start < it.end) === true
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
  for (const stretch of stretches) {
    const group = groups.get(stretch.passage)
    if (group === undefined) groups.set(stretch.passage, [stretch])
    else group.push(stretch)
  }
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
function isOpen(
  { kind, tier, stretch: { passage, start: from, end: to } }: FoundCandidate,
  { decided, waiting }: Readonly<{ decided: Decided; waiting: Waiting }>,
): boolean {
  const isDoubtful = tier === 'ask'
  const isPlain = !isDoubtful || tellsAlone(kind, passage.text.slice(from, to))
  return piecesIn(passage, from, to).some((piece) => {
    const start = Math.max(piece.start, from)
    const end = Math.min(piece.end, to)
    if (!isAsked(piece) || !saysSomething({ passage, start, end })) return false
    const source = piece.run?.source
    // Nobody can decide about a word of a title or a code's name: what is only asked about may stand there.
    if (source?.kind !== 'text') return !isDoubtful
    const shift = source.start + piece.at - piece.start
    const spans = decided.get(source.document) ?? []
    if (spans.some((it) => it.start <= start + shift && end + shift <= it.end)) return false
    return isPlain || isWaiting(waiting, source.document, start + shift, end + shift)
  })
}
