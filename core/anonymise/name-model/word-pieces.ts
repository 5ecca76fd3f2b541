import type { Character } from './basic-words'

/** The vocabulary of a model and how its words are cut. */
export type Vocabulary = Readonly<{
  ids: ReadonlyMap<string, number>
  unknown: number
  /** What opens and closes each run of pieces: `[CLS]` and `[SEP]`. */
  first: number
  last: number
  /** What a piece inside a word begins with: `##`. */
  prefix: string
  /** A word of more characters is one unknown piece. */
  longestWord: number
}>

/** A piece of a word by its id, and where it stands. */
export type Piece = Readonly<{ id: number; start: number; end: number }>

/**
 * A word as pieces of the vocabulary: each time the longest that fits (WordPiece, as in Devlin et al. 2019). A word that
 * cannot be written so is one unknown piece. The word has at least one character; so have the pieces.
 */
export function piecesOf(word: readonly Character[], vocabulary: Vocabulary): readonly Piece[] {
  const whole = { id: vocabulary.unknown, start: word[0]!.start, end: word.at(-1)!.end }
  if (word.length > vocabulary.longestWord) return [whole]
  const pieces: Piece[] = []
  for (let from = 0; from < word.length;) {
    const piece = longestFrom(word, from, vocabulary)
    if (piece === null) return [whole]
    pieces.push({ id: piece.id, start: word[from]!.start, end: word[piece.to - 1]!.end })
    from = piece.to
  }
  return pieces
}

function longestFrom(
  word: readonly Character[],
  from: number,
  { ids, prefix }: Vocabulary,
): Readonly<{ id: number; to: number }> | null {
  let written =
    (from > 0 ? prefix : '') +
    word
      .slice(from)
      .map((it) => it.text)
      .join('')
  for (let to = word.length; to > from; to -= 1) {
    const id = ids.get(written)
    if (id !== undefined) return { id, to }
    written = written.slice(0, -word[to - 1]!.text.length)
  }
  return null
}
