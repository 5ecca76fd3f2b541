import type { IdentifierKind } from '../../model/identifier'
import type { Stretch } from './finding'
import type { Passage } from './passage'

/**
 * A passage of a document that waits for a decision, as the document was read whole: found or marked, and not decided.
 * Half-open, UTF-16 units of the document's text.
 */
export type WaitingSpan = Readonly<{ document: string; start: number; end: number; kind: IdentifierKind }>

/** What waits, by document. */
export type Waiting = ReadonlyMap<string, readonly WaitingSpan[]>

/** Gathers what waits by document. */
export function waitingByDocument(spans: readonly WaitingSpan[]): Waiting {
  const groups = new Map<string, WaitingSpan[]>()
  for (const span of spans) {
    const group = groups.get(span.document)
    if (group === undefined) groups.set(span.document, [span])
    else group.push(span)
  }
  return groups
}

/** Whether something waits in a passage of a document. */
export function isWaiting(waiting: Waiting, document: string, start: number, end: number): boolean {
  return waiting.get(document)?.some((it) => it.start < end && start < it.end) === true
}

/** What waits where a passage of the file has words of a document, cut to those words. */
export function waitingIn(
  passage: Passage,
  waiting: Waiting,
): readonly Readonly<{ kind: IdentifierKind; stretch: Stretch }>[] {
  return passage.pieces.flatMap((piece) => {
    const source = piece.run?.source
    if (source?.kind !== 'text') return []
    const shift = source.start + piece.at - piece.start
    return (waiting.get(source.document) ?? []).flatMap((it) => {
      const start = Math.max(it.start - shift, piece.start)
      const end = Math.min(it.end - shift, piece.end)
      return start < end ? [{ kind: it.kind, stretch: { passage, start, end } }] : []
    })
  })
}

const numbered: ReadonlySet<IdentifierKind> = new Set([
  'phone',
  'email',
  'url',
  'national-id',
  'account',
  'organisation-number',
  'plate',
])

/**
 * Whether what was found tells by its own shape, wherever it stands: a number, an address of the net. What else is only
 * asked about tells by what stands around it, and that is in the document and not always in the file.
 */
export function tellsAlone(kind: IdentifierKind, text: string): boolean {
  return numbered.has(kind) || (text.match(/\p{N}/gu)?.length ?? 0) >= 5
}
