import { placeNow, type LineBook, type Place } from '../comments/line-book'
import { stretchesIn } from '../comments/place-in-draft'
import type { Conversation } from '../conversation/conversation'
import type { DraftComment } from '../draft'
import type { ReadingAnswers } from '../reading-mend'
import type { Drop, SourceLine } from '../source-line'

/** What a reader has made of a file, with the lines that it made it of. */
type Read = Readonly<{
  conversation: Conversation
  comments: readonly DraftComment[]
  /** The lines as the reader made them, before they were cleaned. */
  source: readonly SourceLine[]
  book: LineBook
}>

type PieceKind = 'turn' | 'note'
/** Something put into a text before the character at `at`. */
type Insert = Readonly<{ at: number; text: string }>
type Inserts = ReadonlyMap<string, readonly Insert[]>
type Placed = Readonly<{ inserts: Inserts; title: string; lost: readonly Drop[]; count: number }>

/**
 * Offers the numbers that the page shows before paragraphs and that are in no text of the file; taken, each stands before the
 * words of its paragraph, with one blank. They are put in when all else is understood: so a number is never read as a name,
 * a time or the number of a line, and a labelled paragraph has it first in what is said, where a researcher who numbers turns
 * can quote by it. What has no words in the draft has no number there either.
 */
export function withListNumbers(
  read: Read,
  { taken }: ReadingAnswers,
): Readonly<{ conversation: Conversation; comments: readonly DraftComment[] }> {
  const { conversation, comments } = read
  const placed = placeNumbers(read)
  if (placed.count === 0) return { conversation, comments }
  const isTaken = taken['list-numbers'] === true
  const mends = [
    ...conversation.mends,
    { mend: { kind: 'list-numbers', count: placed.count }, taken: isTaken } as const,
  ]
  if (!isTaken) return { conversation: { ...conversation, mends }, comments }
  const { turns, notes, title, drops } = conversation
  const numbered = <Piece extends { text: string }>(pieces: readonly Piece[], kind: PieceKind) =>
    pieces.map((it, index) => ({ ...it, text: insertInto(it.text, placed.inserts.get(`${kind} ${index}`) ?? []) }))
  return {
    conversation: {
      ...{ ...conversation, mends, origins: [] },
      turns: numbered(turns, 'turn'),
      notes: numbered(notes, 'note'),
      title: title === null ? null : placed.title + title,
      drops: [...drops, ...placed.lost],
    },
    comments: comments.map((it) => shifted(it, placed.inserts)),
  }
}

function placeNumbers({ conversation, source, book }: Read): Placed {
  const stretchesOf = stretchesIn(conversation)
  const lines = new Map(source.map((line) => [line.id, line]))
  const inserts = new Map<string, Insert[]>()
  const lost: Drop[] = []
  let title = ''
  for (const { number, at } of book.numbers.values()) {
    const place = placeBeside(book, at)
    const line = lines.get(place.line)
    const on = line && stretchesOf(line, place.offset, place.offset)[0]
    if (on) {
      const key = `${on.piece} ${on.index}`
      const text = (on.piece === 'turn' ? conversation.turns : conversation.notes)[on.index]!.text
      const start = on.span.start
      const inPiece = inserts.get(key) ?? []
      inPiece.push({ at: start, text: setApart(text, start, number) })
      inserts.set(key, inPiece)
    } else if (line && line.id === conversation.titleLine) title += `${number} `
    else lost.push({ kind: 'markup', text: number })
  }
  return { inserts, title, lost, count: book.numbers.size - lost.length }
}

function placeBeside(book: LineBook, at: Place): Place {
  const place = placeNow(book, at)
  const row = book.beside.get(place.line)
  return row === undefined ? place : placeNow(book, { line: row, offset: 0 })
}

/** The number with blanks where it would touch a word. */
function setApart(text: string, at: number, number: string): string {
  return (at > 0 && !/\s/u.test(text[at - 1]!) ? ' ' : '') + `${number} `
}

function insertInto(text: string, inserts: readonly Insert[]): string {
  const inOrder = inserts.toSorted((a, b) => a.at - b.at)
  let done = ''
  let from = 0
  for (const { at, text: number } of inOrder) {
    done += text.slice(from, at) + number
    from = at
  }
  return done + text.slice(from)
}

/** A comment stays on its words: one at the start of a paragraph begins behind the number. */
function shifted(comment: DraftComment, inserts: Inserts): DraftComment {
  const { on } = comment
  const inPiece = on && inserts.get(`${on.piece} ${on.index}`)
  if (!on || !inPiece) return comment
  const { start, end } = on.span
  const by = (isBefore: (it: Insert) => boolean) =>
    inPiece.filter(isBefore).reduce((sum, it) => sum + it.text.length, 0)
  const span = {
    start: start + by((it) => it.at < start || (it.at === start && start < end)),
    end: end + by((it) => it.at < end),
  }
  return { ...comment, on: { ...on, span } }
}
