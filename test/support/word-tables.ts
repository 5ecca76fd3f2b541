import { unzipSync } from 'fflate'

/** A table of a Word file: what its caption says, and the words of each cell, row by row, the head first. */
export type WordTable = Readonly<{ caption: string; rows: readonly (readonly string[])[] }>

/** Every part of a Word file as text, by name. */
export function wordParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const decoder = new TextDecoder()
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]))
}

/** The words of a piece of a part, its runs joined, its paragraphs on lines. */
export function wordsOf(xml: string): string {
  const paragraphs = xml.match(/<w:p[ >].*?<\/w:p>/gsu) ?? [xml]
  return paragraphs
    .map((it) => [...it.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => unescaped(text ?? '')).join(''))
    .join('\n')
}

/** The tables of the document that have a caption, in order. */
export function tablesOf(parts: ReadonlyMap<string, string>): readonly WordTable[] {
  const body = parts.get('word/document.xml') ?? ''
  return [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].flatMap(({ 0: table, index }) => {
    const before = body.slice(body.lastIndexOf('<w:p>', index), index)
    if (!before.includes('w:val="Caption"')) return []
    const rows = [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gsu)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => wordsOf(cell)),
    )
    return [{ caption: wordsOf(before), rows }]
  })
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
