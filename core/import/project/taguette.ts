import { FaultError } from '../../contract/fault'
import { htmlTokens } from '../markup/html-tokens'
import type { SqliteFile } from '../sqlite'
import { byteIndex } from './byte-index'
import type { CodedDocument, CodedProject, CodedSpan } from './coded-project'

/**
 * Reads a project of Taguette: documents, tags and highlights. A highlight counts in bytes of UTF-8 of the document's text
 * without its tags. Tags are a flat list, whose dots some use for levels; they stay as they are. Fault: `import.unknown-format`
 * for another SQLite file. Source: Taguette 1.x, `database/models.py`, and the format survey, case 69.
 */
export function readTaguette(file: SqliteFile): CodedProject {
  const tables = new Set(file.rows("SELECT name FROM sqlite_master WHERE type = 'table'").map((it) => it['name']))
  if (!['documents', 'tags', 'highlights', 'highlight_tags'].every((it) => tables.has(it)))
    throw new FaultError('import.unknown-format', { found: 'sqlite' })
  const tags = file.rows('SELECT id, path, description FROM tags ORDER BY id')
  const codeOf = new Map(tags.map((it, at) => [it['id'], at]))
  const links = file.rows(
    'SELECT document_id, start_offset, end_offset, tag_id FROM highlights JOIN highlight_tags ON highlight_id = id ORDER BY id',
  )
  let lost = 0
  const documents = file.rows('SELECT id, name, contents FROM documents ORDER BY id').map((row): CodedDocument => {
    const text = wordsOf(String(row['contents'] ?? ''))
    const indexOf = byteIndex(text)
    const codings = links.flatMap((link): readonly CodedSpan[] => {
      if (link['document_id'] !== row['id']) return []
      const [start, end] = [indexOf(Number(link['start_offset'])), indexOf(Number(link['end_offset']))]
      const code = codeOf.get(link['tag_id'] ?? null)
      if (start !== null && end !== null && start < end && code !== undefined) return [{ span: { start, end }, code }]
      lost += 1
      return []
    })
    return { title: String(row['name'] ?? ''), text, codings }
  })
  const codes = tags.map((it) => ({ path: [String(it['path'] ?? '')], definition: String(it['description'] ?? '') }))
  return { format: 'taguette', documents, codes, lost }
}

/** The text of a document as Taguette counts it: everything between its tags. */
function wordsOf(contents: string): string {
  return [...htmlTokens(contents)].map((it) => (it.kind === 'text' ? it.text : '')).join('')
}
