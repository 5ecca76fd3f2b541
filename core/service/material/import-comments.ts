import { compareSpans } from '../../anchor/span'
import type { ChangeBuilder } from '../../history/change-builder'
import type { Draft, DraftComment } from '../../import/draft'
import type { LaidOut } from '../../import/lay-out'
import type { AnyId, DocumentId } from '../../model/ids'
import type { Span } from '../../model/scalars'
import type { App } from '../app-session'
import { newMemo } from '../memo/memo-handlers'

/** The file's remarks with the text they go on. `toText`: from the laid-out words to the text; `known`: memos already there. */
type Commented = Readonly<{
  document: DocumentId
  draft: Draft
  laid: LaidOut
  toText: (span: Span) => Span
  known: ReadonlySet<string>
}>

/**
 * Keeps the remarks of a file as memos: on the passage that each stands on, an answer on the passage of what it answers, the
 * rest on the document. Who wrote one, and when, stands under it as the file says.
 */
export function addComments(
  app: App,
  change: ChangeBuilder,
  { document, draft, laid, toText, known }: Commented,
): void {
  const passages = new Map<string, AnyId>()
  const spans = draft.comments.map((_, index) => spanOf(draft, laid, index))
  for (const [index, comment] of draft.comments.entries()) {
    const text = wordsOf(comment)
    if (known.has(text)) continue
    const span = spans[index] ?? null
    const key = span === null ? '' : `${span.start} ${span.end}`
    let about = span === null ? document : passages.get(key)
    if (about === undefined) {
      const passage = { id: app.ports.ids.next('passage'), document, span: toText(span!) }
      change.add(passage)
      about = passage.id
      passages.set(key, about)
    }
    change.add(newMemo(app, { about, kind: 'analysis', text }))
  }
}

/** Where a comment stands in the laid-out text; an answer stands where the comment does that began the talk. */
function spanOf(draft: Draft, laid: LaidOut, index: number): Span | null {
  let comment = draft.comments[index]
  const seen = new Set<number>()
  while (comment !== undefined && comment.on === null && comment.answers !== null && !seen.has(comment.answers)) {
    seen.add(comment.answers)
    comment = draft.comments[comment.answers]
  }
  if (!comment?.on) return null
  const { piece, index: at, span } = comment.on
  const turn = piece === 'turn' ? laid.turns.find((it) => it.index === at) : notesOf(laid)[at]
  if (turn === undefined) return null
  const start = turn.span.start
  const found = { start: start + span.start, end: start + span.end }
  return compareSpans(found, turn.span) >= 0 && found.end <= turn.span.end ? found : turn.span
}

function notesOf({ turns }: LaidOut): LaidOut['turns'] {
  return turns.filter((it) => it.index === null)
}

function wordsOf({ text, author, writtenAt }: DraftComment): string {
  const signed = [author.trim(), writtenAt?.trim() ?? ''].filter((it) => it !== '').join(', ')
  return signed === '' ? text : `${text}\n– ${signed}`
}
