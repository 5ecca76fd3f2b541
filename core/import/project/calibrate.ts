import type { Span } from '../../model/scalars'

/** A passage as a file gives it: positions in a unit that programs do not agree on, and often the words themselves. */
export type Selection = Readonly<{ start: number; end: number; name: string; codes: readonly number[] }>

type Unit = (position: number) => number | null

/**
 * The text with LF and without a mark of its byte order, and where each selection lies in it, in UTF-16 code units; null where
 * no reading of its positions fits. The unit is found selection by selection: the one that gives the words that the file names, else
 * the one that most of the others have. Source: REFI-QDA notes, section 3.6: units are mixed inside one file.
 */
export function calibrate(
  written: string,
  selections: readonly Selection[],
): Readonly<{ text: string; spans: readonly (Span | null)[] }> {
  const text = written.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n')
  const units = unitsOf(written, text)
  const named = selections.map((it) => units.findIndex((unit) => isNamed(text, spanIn(unit, it), it.name)))
  const counts = units.map((_, at) => named.filter((it) => it === at).length)
  const usual = units[Math.max(0, counts.indexOf(Math.max(...counts)))]!
  return { text, spans: selections.map((it, at) => spanIn(units[named[at]!] ?? usual, it) ?? spanIn(usual, it)) }
}

/** What a position may count: characters, characters after a byte order mark, characters with CR LF as two, UTF-16 code units. */
function unitsOf(written: string, text: string): readonly Unit[] {
  const characters = indexesOf(text)
  const asWritten = indexesOf(written.replace(/^\ufeff/u, ''))
  return [
    (at) => characters[at] ?? null,
    (at) => characters[at - 1] ?? null,
    (at) => (asWritten[at] === undefined ? null : asWritten[at] - returnsBefore(written, asWritten[at])),
    (at) => (at <= text.length ? at : null),
  ]
}

/** The UTF-16 index of every character, and the end. */
function indexesOf(text: string): readonly number[] {
  const indexes: number[] = []
  let index = 0
  for (const character of text) {
    indexes.push(index)
    index += character.length
  }
  return [...indexes, index]
}

function returnsBefore(written: string, index: number): number {
  return (
    written
      .replace(/^\ufeff/u, '')
      .slice(0, index)
      .match(/\r(?=\n)/gu)?.length ?? 0
  )
}

function spanIn(unit: Unit, { start, end }: Selection): Span | null {
  const [from, to] = [unit(start), unit(end)]
  return from !== null && to !== null && from < to ? { start: from, end: to } : null
}

function isNamed(text: string, span: Span | null, name: string): boolean {
  if (span === null || name.trim() === '') return false
  const wanted = folded(name.replace(/(…|\.\.\.)$/u, ''))
  const words = folded(text.slice(span.start, span.end))
  return wanted !== '' && (words === wanted || (/(…|\.\.\.)$/u.test(name) && words.startsWith(wanted)))
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
