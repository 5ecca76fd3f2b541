import { looksAutomatic } from '../../anonymise/lower-case'
import type { ApprovalState, Cluster } from '../../contract/anonymise'
import type { ProjectState } from '../../history/project-state'
import type { Document } from '../../model/document'

/** The clusters of the whole project, and how many of them have something kept that is to be looked at once more. */
type Basis = Readonly<{ clusters: readonly Cluster[]; kept: number }>

/** What stands between a document and its approval. */
export function approvalStateOf(state: ProjectState, document: Document, { clusters, kept }: Basis): ApprovalState {
  return {
    document: document.id,
    state: document.state,
    open: clusters.filter((it) => it.documents.some((here) => here.document === document.id && here.open > 0)).length,
    kept,
    turns: state.turnsOf(document.id).length,
    turnsRead: document.turnsRead,
    mustRead: mustBeRead(state, document),
  }
}

/** Whether a document cannot be approved unread: an automatic transcript, or one nearly without capitals. */
export function mustBeRead(state: ProjectState, { id, format }: Document): boolean {
  return automaticFormats.has(format) || looksAutomatic(state.textOf(id))
}

/** Formats that speech recognition writes and hardly anybody else. */
const automaticFormats: ReadonlySet<string> = new Set(['vtt', 'srt', 'whisper-json'])
