import type { ModelSpan } from '../../anonymise/name-model/read-line'
import { occurrences } from './marked-forms'

/**
 * A paragraph of a document as it stands now. `said`: what the model takes for names in it, null until it is read; `shown`: what
 * of that, or of what stood here before, is offered in the queue. Spans count from `start`, which counts in the document.
 */
export type ModelLine = Readonly<{
  text: string
  start: number
  said: readonly ModelSpan[] | null
  shown: readonly ModelSpan[]
}>

/**
 * The paragraphs of a text, with what is known of those that were in it before. In those that are new the names of those
 * that are gone are offered where they still stand, until they are read: a decision changes a paragraph, and what waits in it goes
 * on waiting.
 */
export function linesOf(text: string, before: readonly ModelLine[]): readonly ModelLine[] {
  const known = new Map(before.map((it) => [it.text, it]))
  const written = text.split('\n')
  const standing = new Set(written)
  const gone = before.filter((it) => !standing.has(it.text)).flatMap(formsOf)
  let start = 0
  return written.map((line) => {
    const at = start
    start += line.length + 1
    const it = known.get(line)
    if (it) return { ...it, start: at }
    return { text: line, start: at, said: /\p{L}/u.test(line) ? null : [], shown: formsIn(line, gone) }
  })
}

/** The paragraphs with what the model has said of some. Once all of them are read, what it has said is offered. */
export function withSaid(
  lines: readonly ModelLine[],
  said: ReadonlyMap<string, readonly ModelSpan[]>,
): readonly ModelLine[] {
  const read = lines.map((it) => ({ ...it, said: it.said ?? said.get(it.text) ?? null }))
  return isRead(read) ? read.map((it) => ({ ...it, shown: it.said ?? it.shown })) : read
}

/** Whether the model has read all of it. */
export function isRead(lines: readonly ModelLine[]): boolean {
  return lines.every((it) => it.said !== null)
}

/** What is offered, in the document's own positions. */
export function offered(lines: readonly ModelLine[]): readonly ModelSpan[] {
  return lines.flatMap(({ start: from, shown }) =>
    shown.map(({ span: { start, end }, kind }) => ({ span: { start: from + start, end: from + end }, kind })),
  )
}

type Form = Readonly<{ form: string; kind: ModelSpan['kind'] }>

function formsOf({ text, shown }: ModelLine): readonly Form[] {
  return shown.map(({ span, kind }) => ({ form: text.slice(span.start, span.end), kind }))
}

function formsIn(line: string, forms: readonly Form[]): readonly ModelSpan[] {
  return forms
    .flatMap(({ form, kind }) => occurrences(line, form).map((span) => ({ span, kind })))
    .toSorted((a, b) => a.span.start - b.span.start)
}
