import type { ModelSpan } from '../../anonymise/name-model/read-line'
import { faultOf, type Fault } from '../../contract/fault'
import type { DocumentId } from '../../model/ids'
import type { App, ProjectSession } from '../app-session'
import { linesOf, offered, isRead, withSaid, type ModelLine } from './model-lines'

/** What the language model has read of the open project: in memory alone, and only of what stands in the texts now. */
export type ModelReading = {
  readonly documents: Map<DocumentId, readonly ModelLine[]>
  /** Those that were read to their end once: what has changed in them since is read again in a moment. */
  readonly once: Set<DocumentId>
  /** The part that is being read; it never rejects. */
  part: Promise<void> | null
  /** Why nothing more is read. */
  fault: Fault | null
  /** The document that somebody waits for. */
  first: DocumentId | null
}

/** Nothing read yet. */
export function newReading(): ModelReading {
  return { documents: new Map(), once: new Set(), part: null, fault: null, first: null }
}

/**
 * What the chosen model takes for names in a document, as far as it was offered in the queue: a document is offered whole
 * when it is read. What is not read yet is, from now on. Nothing where no model is chosen.
 */
export async function modelSpansIn(app: App, project: ProjectSession, id: DocumentId): Promise<readonly ModelSpan[]> {
  if ((await app.ports.nameModel.chosen()) === null) return []
  const spans = offered(takenUp(project, id))
  readOn(app, project)
  return spans
}

/** Resolves when the model has read a document, or cannot. */
export async function readThrough(app: App, project: ProjectSession, id: DocumentId): Promise<void> {
  await modelSpansIn(app, project, id)
  project.reading.first = id
  while (project.reading.part !== null && !isRead(project.reading.documents.get(id) ?? [])) await project.reading.part
  project.reading.first = null
}

/** How many paragraphs of the project were read, of how many; those that only have changed count as read. */
export function readSoFar({ documents, once }: ModelReading): Readonly<{ read: number; of: number }> {
  let [read, of] = [0, 0]
  for (const [id, lines] of documents) {
    of += lines.length
    read += once.has(id) ? lines.length : lines.filter((it) => it.said !== null).length
  }
  return { read, of }
}

/** Lets go of every word that stands in no text any more. */
export function forgetGoneLines(project: ProjectSession): void {
  for (const id of project.reading.documents.keys())
    if (project.history.state.get(id)) takenUp(project, id)
    else project.reading.documents.delete(id)
}

/** Begins anew with another model, or with none. */
export async function readAnew(app: App): Promise<void> {
  const { project } = app
  if (project !== null) project.reading = newReading()
  await app.ports.nameModel.release()
  if (project === null) return
  project.materialVersion += 1
  app.push({ event: 'nameModel.progress', hasFound: true })
}

function takenUp({ reading, history: { state } }: ProjectSession, id: DocumentId): readonly ModelLine[] {
  const lines = linesOf(state.textOf(id), reading.documents.get(id) ?? [])
  reading.documents.set(id, lines)
  return lines
}

function readOn(app: App, project: ProjectSession): void {
  const { reading } = project
  if (reading.part !== null || reading.fault !== null || app.project !== project) return
  const next = nextPart(project)
  if (next === null) return
  reading.part = readPart(app, project, next)
    .catch(() => {
      reading.fault = faultOf('name-model.not-loading')
    })
    .then(() => {
      reading.part = null
      if (project.reading === reading) readOn(app, project)
    })
}

type Part = Readonly<{ document: DocumentId; lines: readonly string[] }>

/** So many characters are read at a time: the project can be closed between two parts. */
const charactersAtOnce = 2000

/** The next paragraphs of the document that somebody waits for, else of one that is not approved, else of any. */
function nextPart({ reading, history: { state } }: ProjectSession): Part | null {
  const unread = [...reading.documents.keys()].filter((id) => !isRead(reading.documents.get(id)!))
  const document =
    unread.find((id) => id === reading.first) ??
    unread.find((id) => state.get(id)?.state !== 'deidentified') ??
    unread[0]
  if (document === undefined) return null
  const lines: string[] = []
  let characters = 0
  for (const { text, said } of reading.documents.get(document)!) {
    if (said !== null) continue
    lines.push(text)
    characters += text.length
    if (characters >= charactersAtOnce) break
  }
  return { document, lines }
}

async function readPart(app: App, project: ProjectSession, { document, lines }: Part): Promise<void> {
  const { reading } = project
  const read = await app.ports.nameModel.read(lines)
  if (app.project !== project || project.reading !== reading) return
  const before = reading.documents.get(document) ?? []
  const after = read.ok ? withSaid(before, new Map(lines.map((it, at) => [it, read.value[at]!]))) : before
  if (!read.ok) reading.fault = read.fault
  else if (before.length > 0) reading.documents.set(document, after)
  if (isRead(after)) reading.once.add(document)
  const hasFound = JSON.stringify(offered(before)) !== JSON.stringify(offered(after))
  if (hasFound) project.materialVersion += 1
  app.push({ event: 'nameModel.progress', hasFound })
}
