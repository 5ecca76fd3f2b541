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
