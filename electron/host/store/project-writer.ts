import { FaultError } from '../../../core/contract/fault'
import type { Frame, Shell } from '../../../core/history/frame'
import { hashOfShell } from '../../../core/history/journal-entry'
import type { Snapshot } from '../../../core/history/snapshot'
import type { DocumentId } from '../../../core/model/ids'
import { writeAuditSegment } from './audit'
import { backupContent, writeBackup } from './backup'
import { writeDocuments, writeRest, type Generation } from './generation'
import type { Head, HeadFile } from './head'
import { newJournal, type Journal } from './journal'
import type { LoadedProject } from './load-project'
import type { Computer } from './lock'
import { pathOf, placeOf, type GenerationFile, type ProjectFiles } from './project-files'
import { documentsWithSource } from './sources'
import { sweep } from './sweep'

/** The writing side of an open project. Its calls may not overlap. */
export type ProjectWriter = Readonly<{
  append(frame: Frame): Promise<void>
  compact(snapshot: Snapshot, changed: ReadonlySet<DocumentId>): Promise<void>
  barrier(snapshot: Snapshot, shell: Shell, forget: readonly DocumentId[]): Promise<void>
  generation(): Generation
  /** The shells that are in no audit segment yet. */
  pending(): readonly Shell[]
  close(): Promise<void>
}>

type Writing = {
  readonly files: ProjectFiles
  readonly head: HeadFile
  readonly computer: Computer
  generation: Generation
  journal: Journal
  pending: Shell[]
  last: Head
  /** Memory and disk may differ: nothing more is written until the project is opened again. */
  isPoisoned: boolean
}

export function createProjectWriter(
  files: ProjectFiles,
  loaded: LoadedProject,
  hands: Readonly<{ journal: Journal; head: HeadFile; computer: Computer }>,
): ProjectWriter {
  const pending = loaded.frames.map((it) => it.shell)
  const { generation, last } = loaded
  const writing: Writing = { files, ...hands, generation, pending, last, isPoisoned: false }
  return {
    append: (frame) => append(writing, frame),
    compact: (snapshot, changed) => compact(writing, snapshot, changed),
    barrier: (snapshot, shell, forget) => barrier(writing, snapshot, shell, forget),
    generation: () => writing.generation,
    pending: () => writing.pending,
    close: () => writing.journal.close(),
  }
}

async function append(writing: Writing, frame: Frame): Promise<void> {
  refusePoisoned(writing)
  const next = follow(writing.last, frame.shell)
  await writing.journal.append(frame)
  writing.last = next
  writing.pending.push(frame.shell)
  await writing.head.write(next)
}

async function compact(writing: Writing, snapshot: Snapshot, changed: ReadonlySet<DocumentId>): Promise<void> {
  refusePoisoned(writing)
  expectHead(snapshot, writing.last)
  const before = writing.generation
  const number = before.generation + 1
  const written = new Map(before.documents.map((it) => [it.document, it.generation]))
  const isWrittenAnew = (document: DocumentId) => changed.has(document) || !written.has(document)
  const documents = snapshot.documents.map(({ document }) => ({
    document,
    generation: isWrittenAnew(document) ? number : (written.get(document) ?? number),
  }))
  const audit = before.audit + (writing.pending.length > 0 ? 1 : 0)
  const content = { ...before, generation: number, documents, audit, rest: snapshot.rest }
  const toWrite = snapshot.documents.filter((it) => isWrittenAnew(it.document))
  await commit(writing, content, toWrite, writing.pending)
  await sweep(writing.files, content).catch(() => undefined)
}

async function barrier(
  writing: Writing,
  snapshot: Snapshot,
  shell: Shell,
  forget: readonly DocumentId[],
): Promise<void> {
  refusePoisoned(writing)
  const last = follow(writing.last, shell)
  expectHead(snapshot, last)
  const before = writing.generation
  const number = before.generation + 1
  const staying = new Set(snapshot.documents.map((it) => it.document))
  for (const document of forget) staying.delete(document)
  const content: Generation = {
    generation: number,
    documents: snapshot.documents.map(({ document }) => ({ document, generation: number })),
    audit: before.audit + 1,
    floor: number,
    erased: (await documentsWithSource(writing.files)).filter((it) => !staying.has(it)),
    rest: snapshot.rest,
  }
  await commit(writing, content, snapshot.documents, [...writing.pending, shell])
  writing.last = last
  await writing.head.write(last)
  await poisoning(writing, () => sweep(writing.files, content))
}

/** Everything but the commit may fail and leave the generation before as it was. See generation.ts for the order. */
async function commit(
  writing: Writing,
  content: Generation,
  documents: Snapshot['documents'],
  shells: readonly Shell[],
): Promise<void> {
  const { files } = writing
  const rest: GenerationFile = { kind: 'rest', id: '', generation: content.generation }
  let journal: Journal | null = null
  try {
    await writeDocuments(files, content.generation, documents)
    if (shells.length > 0) await writeAuditSegment(files, content.audit, shells)
    const journalFile: GenerationFile = { ...rest, kind: 'journal' }
    journal = await newJournal(files.file, pathOf(files, journalFile), {
      key: files.key,
      place: placeOf(files, journalFile),
    })
    await files.file.fsyncFolder(files.folder)
    if (content.floor === content.generation)
      await writeBackup(files, await backupContent(files, content), writing.computer.now())
    await writeRest(files, content)
  } catch (error) {
    await journal?.close().catch(() => undefined)
    // Once the name is there, whether it lasts is not known: the next open finds out.
    const isCommitted = await files.file.stat(pathOf(files, rest)).then((found) => found !== null, isTrue)
    if (isCommitted) writing.isPoisoned = true
    else await sweep(files, writing.generation).catch(() => undefined)
    throw error
  }
  await writing.journal.close().catch(() => undefined)
  Object.assign(writing, { generation: content, journal, pending: [] })
}

function isTrue(): boolean {
  return true
}

/** After a commit there is no way back: when the rest fails, the next open finishes it. */
async function poisoning(writing: Writing, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    writing.isPoisoned = true
    throw error
  }
}

function refusePoisoned(writing: Writing): void {
  if (writing.isPoisoned) throw new FaultError('disk.failed', { errno: 'EIO' })
}

/** The chain after one more command. A shell that does not follow is a mistake of the caller. */
function follow(last: Head, shell: Shell): Head {
  if (shell.seq !== last.seq + 1 || shell.prevHash !== last.hash)
    throw new Error(`command ${shell.seq} does not follow command ${last.seq}`)
  return { seq: shell.seq, hash: hashOfShell(shell) }
}

function expectHead({ rest }: Snapshot, head: Head): void {
  if (rest.seq !== head.seq || rest.hash !== head.hash)
    throw new Error(`snapshot of command ${rest.seq} where command ${head.seq} is the last`)
}
