import { words } from '../../text/words'
import type { Span } from '../../model/scalars'

/** So many words in a row are a quotation, where nobody else has said them. */
const runLength = 5

/** Where a text repeats words that go. `whole`: also where it is shorter than a quotation, and all of it was said. */
export type SharedWords = (text: string, options?: Readonly<{ whole: boolean }>) => readonly Span[]

/**
 * Finds quotations of the words that go: five words in a row or more, in any case, with any punctuation between, that
 * stand nowhere in what stays.
 */
export function sharedWords(going: readonly string[], staying: readonly string[]): SharedWords {
  const said = going.map(padded)
  const runs = new Set(said.flatMap(runsOf))
  let kept: readonly string[] | null = null
  const isTheirsAlone = (run: string) => {
    kept ??= staying.map(padded)
    return !kept.some((it) => it.includes(` ${run} `))
  }
  return (text, { whole } = { whole: false }) => {
    const found = words(text)
    const folded = found.map((it) => fold(it.text))
    if (folded.length === 0) return []
    if (folded.length < runLength) {
      const run = folded.join(' ')
      const isSaid = whole && said.some((it) => it.includes(` ${run} `)) && isTheirsAlone(run)
      return isSaid ? [{ start: found[0]!.span.start, end: found.at(-1)!.span.end }] : []
    }
    return folded.slice(runLength - 1).flatMap((_, at) => {
      const run = folded.slice(at, at + runLength).join(' ')
      if (!runs.has(run) || !isTheirsAlone(run)) return []
      return [{ start: found[at]!.span.start, end: found[at + runLength - 1]!.span.end }]
    })
  }
}

function padded(text: string): string {
  return ` ${words(text)
    .map((it) => fold(it.text))
    .join(' ')} `
}

function runsOf(padded: string): readonly string[] {
  const all = padded.trim().split(' ')
  return all.slice(runLength - 1).map((_, at) => all.slice(at, at + runLength).join(' '))
}

function fold(word: string): string {
  return word.toLocaleLowerCase('nb')
}
