import type { SourceLine } from '../source-line'

/** A place in a file: a line, by its id, and an offset in its text as the reader hands it over. */
export type Place = Readonly<{ line: number; offset: number }>

/** Text put together from lines, and where each of them begins in it. */
export type JoinedText = Readonly<{ text: string; from: readonly Place[] }>

/**
 * Keeps account of lines while a file is read: gives them ids, remembers the marks of comments, and where a line went that
 * became a part of another, as a paragraph of a table cell does.
 */
export type LineBook = {
  lines: number
  readonly marks: Map<string, Place>
  readonly moves: Map<number, Place>
  /** The line beside which a line stands whose text is in none, as the name in a table of speech. */
  readonly beside: Map<number, number>
  /** The numbers that the page shows before lines. */
  readonly numbers: Map<number, ShownNumber>
}

/** The number of a list or heading, and where the text behind it begins. */
export type ShownNumber = Readonly<{ number: string; at: Place }>

/** A book for one reading. */
export function newLineBook(): LineBook {
  return { lines: 0, marks: new Map(), moves: new Map(), beside: new Map(), numbers: new Map() }
}

/** The id of a new line. */
export function nextLine(book: LineBook): number {
  book.lines += 1
  return book.lines
}

/** The texts of lines without blanks around them, blank lines left out. */
export function joinLines(lines: readonly SourceLine[], separator: string): JoinedText {
  const from: Place[] = []
  let text = ''
  for (const line of lines) {
    const kept = line.text.trim()
    if (kept === '') continue
    if (text !== '') text += separator
    const indent = line.text.length - line.text.trimStart().length
    if (line.id !== undefined) from.push({ line: line.id, offset: text.length - indent })
    text += kept
  }
  return { text, from }
}

/** Notes that a text now begins at `offset` of another line. */
export function moveInto(book: LineBook, { from }: JoinedText, line: number, offset: number): void {
  for (const it of from) book.moves.set(it.line, { line, offset: it.offset + offset })
}

/** A mark in a stretch of text that is still to be cut into lines. */
export type Mark = Readonly<{ key: string; at: number }>

/** Cuts text at its line breaks into lines with ids, and notes where its marks stand. */
export function cutLines(
  book: LineBook,
  text: string,
  marks: readonly Mark[],
  common: Pick<SourceLine, 'kind' | 'paragraph'>,
): readonly SourceLine[] {
  let begin = 0
  let next = 0
  const inOrder = marks.toSorted((a, b) => a.at - b.at)
  return text.split('\n').map((it) => {
    const id = nextLine(book)
    for (let mark = inOrder[next]; mark && mark.at <= begin + it.length; mark = inOrder[++next]) {
      if (!book.marks.has(mark.key)) book.marks.set(mark.key, { line: id, offset: mark.at - begin })
    }
    begin += it.length + 1
    return { ...common, text: it, id, wrapped: false }
  })
}

/** Where a mark stands in the lines that were handed over; null where the file has no such mark. */
export function placeOfMark(book: LineBook, key: string): Place | null {
  const place = book.marks.get(key)
  return place ? placeNow(book, place) : null
}

/** Where a place in a line is in the lines that were handed over. */
export function placeNow(book: LineBook, from: Place): Place {
  let place = from
  for (let moved = book.moves.get(place.line); moved; moved = book.moves.get(place.line)) {
    place = { line: moved.line, offset: Math.max(0, moved.offset + place.offset) }
  }
  return place
}

/** Notes the number that the page shows before a paragraph, if it has words: before the first line that has. */
export function noteNumber(book: LineBook, lines: readonly SourceLine[], number: string | null): void {
  const line = lines.find((it) => it.text.trim() !== '')
  if (number === null || line?.id === undefined) return
  const indent = line.text.length - line.text.trimStart().length
  book.numbers.set(line.id, { number, at: { line: line.id, offset: indent } })
}
