import { FaultError } from '../contract/fault'
import type { Cluster, SecondLook } from '../contract/anonymise'
import type { Push } from '../contract/push'
import type { ProjectHistory } from '../history/replay'
import { snapshotOf } from '../history/replay'
import type { Draft } from '../import/draft'
import type { ReadTable } from '../import/participants-table'
import type { ReadingAnswers } from '../import/reading-mend'
import type { DocumentKind } from '../model/document'
import type { CoderId, DocumentId } from '../model/ids'
import type { DetectedText } from './anonymise/detection'
import type { ModelReading } from './anonymise/model-reading'
import type { Sought } from './anonymise/sought'
import type { SourceHashes } from './material/source-hashes'
import { sealDrafts, type Drafts, type SealedDrafts } from './drafts'
import type { OpenNameList, OpenProject, Ports } from './ports'

/** A project that is open: what the store holds, the state it gives, who codes, and what is kept only in memory. */
export type ProjectSession = {
  readonly store: OpenProject
  readonly history: ProjectHistory
  readonly isSample: boolean
  coder: CoderId
  nameList: OpenNameList | null
  nameListPath: string | null
  /** SHA-256 of the files of documents, as far as they were asked for: of their own, null for none, and of those joined. */
  readonly sourceHashes: Map<DocumentId, SourceHashes>
  /** Documents that differ from their last snapshot. */
  readonly changed: Set<DocumentId>
  /** Rises when a text or anything that decides what is hidden changes; caches of the queue hang on it. */
  materialVersion: number
  /** The clusters of the queue at a version. */
  clusters: Readonly<{
    version: number
    value: Promise<readonly Cluster[]>
    /** How many of them wait in each document. */
    waiting: Promise<ReadonlyMap<DocumentId, number>>
  }> | null
  /** What was kept though it looks like a name or a number, by the clusters that it was asked for. */
  kept: Readonly<{ of: readonly Cluster[]; value: Promise<readonly SecondLook[]> }> | null
  /** What the detectors found, per document and outside them, while the text and the known names stand. */
  readonly detected: Map<string, DetectedText>
  /** What the language model has read; nothing where none is chosen. */
  reading: ModelReading
  /** What is looked for, as long as the names and forms of the study stand. */
  sought: Sought | null
}

/**
 * A file that was understood and waits for the user to confirm. `fileName` null: typed or pasted here; `typedAs`: under
 * which title and as what.
 */
export type Preview = Readonly<{
  fileName: string | null
  bytes: Uint8Array
  answers: ReadingAnswers
  draft: Draft
  typedAs?: Readonly<{ title: string; kind: DocumentKind }>
  /** Whether answers were taken over from the last file of the format. */
  isRemembered?: boolean
  /** The document whose own file it is, read once more. */
  of?: DocumentId
  /** The documents made of it already, where the file holds several interviews. */
  made?: readonly DocumentId[]
}>

/** The app as a whole. `project` null: none is open. */
export type App = {
  readonly ports: Ports
  readonly host: 'electron' | 'browser' | 'memory'
  readonly version: string
  readonly push: (push: Push) => void
  project: ProjectSession | null
  /** What was being written when a project was closed, sealed with its key. */
  drafts: SealedDrafts | null
  readonly previews: Map<string, Preview>
  /** Tables of participants that were read and wait for the user to confirm. */
  readonly tables: Map<string, ReadTable>
  /** Jobs under way, with what cancels them. */
  readonly running: Map<string, () => void>
}

/** The app with nothing open. */
export function createApp(
  ports: Ports,
  options: Readonly<{ host: App['host']; version: string }>,
  push: (push: Push) => void,
): App {
  return {
    ports,
    host: options.host,
    version: options.version,
    push,
    project: null,
    drafts: null,
    previews: new Map(),
    tables: new Map(),
    running: new Map(),
  }
}

/** The open project; fault `project.none-open`. */
export function openProject(app: App): ProjectSession {
  if (app.project === null) throw new FaultError('project.none-open')
  return app.project
}

/** The open project for a change; faults `project.none-open`, `project.read-only`. */
export function writableProject(app: App): ProjectSession {
  const project = openProject(app)
  if (project.store.isReadOnly) throw new FaultError('project.read-only')
  return project
}

/**
 * Writes what is left to write, closes the files and forgets everything that was in memory. Drafts are kept for whoever
 * opens the same project again.
 */
export async function closeProject(app: App, drafts: Drafts = {}): Promise<void> {
  const project = app.project
  app.previews.clear()
  app.tables.clear()
  if (project === null) return
  app.drafts = sealDrafts(project, drafts)
  app.project = null
  project.nameList?.close()
  const released = app.ports.nameModel.release()
  try {
    if (!project.store.isReadOnly && project.store.journalLength() > 0)
      await project.store.compact(snapshotOf(project.history), project.changed)
  } finally {
    await project.store.close()
    await released
    app.push({ event: 'project.closed' })
  }
}
