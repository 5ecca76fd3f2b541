import { FaultError } from '../contract/fault'
import { applyProjectChange, documentsOfChange, invertProjectChange, recordsOfChange } from '../history/apply'
import { isEmptyChange } from '../history/change-builder'
import type { ProjectChange } from '../history/project-change'
import { writeFrame } from '../history/journal-entry'
import { record, snapshotOf } from '../history/replay'
import type { CodingId, DocumentId } from '../model/ids'
import { typeOfId } from '../model/ids'
import type { AnyRecord, RecordOf } from '../model/schema'
import { writableProject, type App, type ProjectSession } from './app-session'
import { forgetGoneLines } from './anonymise/model-reading'
import { withSameSource } from './material/source-hashes'

/** After so many frames the journal is folded into snapshots. */
const framesBetweenSnapshots = 2000

const noChange: ProjectChange = { mapping: 1, texts: [], records: { added: [], updated: [], removed: [] } }

type CommitOptions = Readonly<{
  counts?: Record<string, number>
  /** The command that this one takes back or does again. */
  of?: number
}>

/**
 * Makes a change lasting, then visible: one frame on disk before the state moves, so that a failed write leaves
 * everything as it was. Tells the window what changed. A command that changes nothing leaves no frame: undo has no empty steps.
 */
export async function commit(
  app: App,
  command: string,
  change: ProjectChange,
  options: CommitOptions = {},
): Promise<void> {
  const project = writableProject(app)
  if (isEmptyChange(change)) return
  const frame = writeFrame({ ...frameBasis(app, project, command, options), change })
  await project.store.append(frame)
  record(project.history, frame)
  markChanged(project, change)
  if (project.store.journalLength() >= framesBetweenSnapshots) {
    await project.store.compact(snapshotOf(project.history), new Set(project.changed))
    project.changed.clear()
  }
  announce(app, command, change)
}

/**
 * A change that erases: the new generation is written and verified before every older one is destroyed. It stands in no
 * journal, and undo does not reach across it. When the disk refuses, the state is as before.
 */
export async function commitBarrier(
  app: App,
  command: string,
  change: ProjectChange,
  options: CommitOptions & Readonly<{ forget: readonly DocumentId[] }>,
): Promise<void> {
  const project = writableProject(app)
  const { history, store } = project
  const forget = await withSameSource(project, options.forget)
  const empty = writeFrame({ ...frameBasis(app, project, command, options), change: noChange })
  const frame = { ...empty, shell: { ...empty.shell, records: recordsOfChange(change) } }
  const before = { seq: history.seq, hash: history.hash, undo: history.undo, redo: history.redo }
  applyProjectChange(history.state, change)
  record(history, frame)
  try {
    await store.barrier(snapshotOf(history), frame.shell, forget)
  } catch (error) {
    Object.assign(history, before)
    applyProjectChange(history.state, invertProjectChange(change))
    throw error
  }
  for (const id of forget) project.sourceHashes.delete(id)
  project.materialVersion += 1
  forgetGoneLines(project)
  project.changed.clear()
  announce(app, command, change)
}

function frameBasis(app: App, project: ProjectSession, command: string, options: CommitOptions) {
  return {
    seq: project.history.seq + 1,
    prevHash: project.history.hash,
    time: app.ports.clock.now(),
    coder: project.coder,
    command,
    counts: options.counts ?? {},
    of: options.of ?? null,
  }
}

function recordsOf(change: ProjectChange): readonly AnyRecord[] {
  const { added, removed, updated } = change.records
  return [...added, ...removed, ...updated.map((it) => it.after)]
}

const withoutWords: ReadonlySet<string> = new Set(['coding', 'receipt', 'coder', 'assessment'])

function markChanged(project: ProjectSession, change: ProjectChange): void {
  if (recordsOf(change).some((it) => !withoutWords.has(typeOfId(it.id)))) project.materialVersion += 1
  for (const document of documentsOfChange(change)) project.changed.add(document)
}

function announce(app: App, command: string, change: ProjectChange): void {
  const types = new Set<string>(recordsOf(change).map((it) => typeOfId(it.id)))
  const codings = (records: readonly AnyRecord[]) =>
    records.filter((it): it is RecordOf<'coding'> => typeOfId(it.id) === 'coding')
  app.push({
    event: 'project.changed',
    seq: app.project?.history.seq ?? 0,
    command,
    texts: change.texts.map((it) => it.document),
    codingsAdded: [...codings(change.records.added), ...codings(change.records.updated.map((it) => it.after))],
    codingsRemoved: codings(change.records.removed).map((it) => it.id as CodingId),
    types: [...types],
  })
}

/** The record with an id, or fault `record.missing`. */
export function required<T>(record: T | undefined): T {
  if (record === undefined) throw new FaultError('record.missing')
  return record
}
