import type { IdentifierKind } from '../../model/identifier'
import type { Span } from '../../model/scalars'
import { basicWords } from './basic-words'
import type { Label } from './labels'
import type { Tokeniser } from './read-vocabulary'
import { ownersOf, windowsOf } from './windows'
import { piecesOf } from './word-pieces'

/** What a model takes for a name. */
export type ModelSpan = Readonly<{ span: Span; kind: IdentifierKind }>

/** A model without its weights: how it cuts a text and what its answers mean. `limit`: the most pieces of one run. */
export type ModelReader = Readonly<{ tokeniser: Tokeniser; labels: readonly Label[]; limit: number }>

/** The weights at work: the number of a label for each piece. */
export type RunModel = (ids: readonly number[]) => Promise<readonly number[]>

/** So many pieces two windows share. */
const overlap = 64

/**
 * What a model takes for names in a line, in order and without overlap. Spans count UTF-16 units of the line, cover whole
 * words and hold a letter or digit. A word has the label of its first piece, as such models are taught; a long line is
 * read in windows.
 */
export async function readLine(reader: ModelReader, line: string, run: RunModel): Promise<readonly ModelSpan[]> {
  const { vocabulary, basic } = reader.tokeniser
  const words = basicWords(line, basic).map((it) => piecesOf(it, vocabulary))
  const room = reader.limit - 2
  const windows = windowsOf(
    words.map((it) => it.length),
    room,
    Math.min(overlap, Math.floor(room / 4)),
  )
  const owners = ownersOf(windows, words.length)
  const labels: Label[] = words.map(() => null)
  for (const [index, { from, to }] of windows.entries()) {
    const pieces = words.slice(from, to).flat().slice(0, room)
    const said = await run([vocabulary.first, ...pieces.map((it) => it.id), vocabulary.last])
    let at = 1
    for (let word = from; word < to; word += 1) {
      if (owners[word] === index) labels[word] = reader.labels[said[at] ?? -1] ?? null
      at += words[word]!.length
    }
  }
  const spans = words.map((it) => ({ start: it[0]!.start, end: it.at(-1)!.end }))
  return spansOf(spans, labels).filter(({ span }) => /[\p{L}\p{N}]/u.test(line.slice(span.start, span.end)))
}

/**
 * The names that labels of words mark: from one that begins, over those of its kind that go on. One that goes on where nothing
 * of its kind stands before begins. `words` in order, a label each.
 */
export function spansOf(words: readonly Span[], labels: readonly Label[]): readonly ModelSpan[] {
  const found: ModelSpan[] = []
  let before: Label = null
  for (const [index, word] of words.entries()) {
    const label = labels[index] ?? null
    const open = found.at(-1)
    if (label !== null && open && !label.begins && before?.kind === label.kind)
      found[found.length - 1] = { ...open, span: { start: open.span.start, end: word.end } }
    else if (label !== null) found.push({ span: word, kind: label.kind })
    before = label
  }
  return found
}
