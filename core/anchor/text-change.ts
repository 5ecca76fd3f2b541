import { replaceSpans, type ChangeSet } from './change-set'
import { commonPairs, type Pair } from './common-pairs'
import { wordEdits, type WordEdit } from './word-edits'

/**
 * The change that makes one text the other, line by line and then word by word in lines that differ: what stays the same
 * keeps its place, also in lines that differ in the blanks around them alone. For whole documents; a stretch that was moved is
 * taken out and put in.
 */
export function textChange(before: string, after: string): ChangeSet {
  const a = linesOf(before)
  const b = linesOf(after)
  const [startsA, startsB] = [startsOf(a), startsOf(b)]
  const edits: WordEdit[] = []

  function compare(from: Pair, to: Pair): void {
    const shift = startsA[from.a]!
    const was = before.slice(shift, startsA[to.a])
    for (const { span, text } of wordEdits(was, after.slice(startsB[from.b], startsB[to.b])))
      edits.push({ span: { start: span.start + shift, end: span.end + shift }, text })
  }

  let from: Pair = { a: 0, b: 0 }
  for (const pair of commonPairs(a.map(wordsOf), b.map(wordsOf))) {
    const next = { a: pair.a + 1, b: pair.b + 1 }
    compare(from, pair)
    compare(pair, next)
    from = next
  }
  compare(from, { a: a.length, b: b.length })
  return replaceSpans(before, edits)
}

/** Lines with their LF, so that they are the text when put together. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? []
}

function wordsOf(line: string): string {
  return line.trim()
}

function startsOf(lines: readonly string[]): readonly number[] {
  const starts = [0]
  for (const line of lines) starts.push(starts.at(-1)! + line.length)
  return starts
}
