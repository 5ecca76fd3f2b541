import type { Output } from '../../../core/contract/contract'

export type FileEntry = Output<'file.list'>['entries'][number]

/** What a dialog is for: which entries it shows. */
export type FileKind = 'folders' | 'projects' | 'transcripts' | 'tables' | 'nameLists' | 'reports' | 'finished'

/** The files that a dialog shows, by their endings; what the importer reads may also bear none, and is told by its content. */
const fileNames: Readonly<Partial<Record<FileKind, RegExp>>> = {
  tables: /\.(csv|tsv|txt)$/i,
  reports: /\.docx$/i,
  finished: /\.(docx|docm|odt|fodt|pdf|txt|md)$/i,
  transcripts:
    /(^[^.]+|\.(docx|docm|odt|rtf|pdf|txt|text|log|md|markdown|html?|vtt|srt|json|otr|tsv|csv|xlsx|eaf|textgrid|cha|aud|qdpx|sqlite3?))$/i,
}

/** Whether a dialog of this kind shows the entry. Folders are always ways on. */
export function isShown(kind: FileKind, entry: FileEntry): boolean {
  if (entry.kind === 'folder') return true
  if (kind === 'projects') return entry.kind === 'project'
  if (kind === 'nameLists') return entry.kind === 'name-list'
  return entry.kind === 'file' && fileNames[kind]?.test(entry.name) === true
}
