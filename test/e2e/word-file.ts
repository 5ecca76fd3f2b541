import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'

/** Every part of a Word file as text, by name. */
export function partsOf(path: string): ReadonlyMap<string, string> {
  const parts = unzipSync(new Uint8Array(readFileSync(path)))
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}

/** The paragraphs of the document, cells too, in order. */
export function paragraphsOf(parts: ReadonlyMap<string, string>): readonly string[] {
  const body = parts.get('word/document.xml') ?? ''
  return [...body.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
      .map((it) => it[1] ?? '')
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  )
}

/** The table of codes under its caption, row by row: the code's name, then its excerpts and its informants. */
export function countsIn(paragraphs: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const start = paragraphs.findIndex((it) => /^Tabell \d Koder\. Antall utdrag og/u.test(it))
  const rows = new Map<string, readonly number[]>()
  for (let at = start + 4; at + 2 < paragraphs.length; at += 3) {
    const [name = '', excerpts = '', informants = ''] = paragraphs.slice(at, at + 3)
    if (!/^\d+$/u.test(excerpts)) break
    rows.set(name.trim(), [Number(excerpts), Number(informants)])
  }
  return rows
}
