import type { Output } from '../../../core/contract/contract'

export type FileEntry = Output<'file.list'>['entries'][number]

/** What a dialog is for: which entries it shows. */
export type FileKind = 'folders' | 'projects' | 'transcripts' | 'tables' | 'nameLists' | 'reports'

const tableName = /\.(csv|tsv|txt)$/i
/** What the importer reads, by the endings that such files bear; one without an ending is told by its content. */
const transcriptName =
  /(^[^.]+|\.(docx|docm|odt|rtf|pdf|txt|text|log|md|markdown|html?|vtt|srt|json|otr|tsv|csv|xlsx|eaf|textgrid|cha|aud|qdpx|sqlite3?))$/i

/** Whether a dialog of this kind shows the entry. Folders are always ways on. */
export function isShown(kind: FileKind, entry: FileEntry): boolean {
  if (entry.kind === 'folder') return true
  switch (kind) {
    case 'folders':
      return false
    case 'projects':
      return entry.kind === 'project'
    case 'nameLists':
      return entry.kind === 'name-list'
    case 'tables':
      return entry.kind === 'file' && tableName.test(entry.name)
    case 'reports':
      return entry.kind === 'file' && entry.name.toLowerCase().endsWith('.docx')
    case 'transcripts':
      return entry.kind === 'file' && transcriptName.test(entry.name)
  }
}
