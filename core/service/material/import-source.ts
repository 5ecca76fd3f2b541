import { FaultError } from '../../contract/fault'
import type { ImportSource } from '../../contract/material'
import { kindByName } from '../../import/guess-kind'
import { noAnswers, type ReadingAnswers } from '../../import/reading-mend'
import { draftOfNote, isConversation, underTitle } from '../../import/typed-text'
import type { DocumentId } from '../../model/ids'
import { openProject, type App, type Preview } from '../app-session'
import { valueOf } from '../project/project-handlers'
import { runJob } from '../run-job'

type Given = Omit<Preview, 'answers' | 'draft'>

/** Reads a file, or words typed here, into what waits to be confirmed. Faults: `import.*`, `disk.*`. */
export async function readSource(app: App, source: ImportSource): Promise<Preview> {
  return readGiven(app, await givenBy(app, source), noAnswers)
}

/** Reads the same once more, as a person has said. Faults: `import.*`. */
export async function readGiven(app: App, given: Given, answers: ReadingAnswers): Promise<Preview> {
  const { fileName, bytes, typedAs } = given
  const name = fileName ?? 'text.txt'
  if (typedAs && !isConversation(typedAs.kind)) {
    const draft = draftOfNote(typedAs.title, new TextDecoder().decode(bytes), typedAs.kind)
    return { fileName, bytes, typedAs, answers, draft }
  }
  const draft = valueOf(await runJob(app, 'import.preview', 'import', { name, bytes, answers }))
  if (!typedAs) {
    const kind = draft.kind === 'notes' ? kindByName(name, draft.title) : draft.kind
    return { fileName, bytes, answers, draft: { ...draft, kind } }
  }
  return { fileName, bytes, typedAs, answers, draft: { ...underTitle(typedAs.title, draft), kind: typedAs.kind } }
}

async function givenBy(app: App, source: ImportSource): Promise<Given> {
  if (source.kind === 'document') return storedSource(app, source.document)
  if (source.kind === 'text') {
    if (source.text.trim() === '') throw new FaultError('import.empty')
    const typedAs = { title: source.name, kind: source.as }
    return { fileName: null, bytes: new TextEncoder().encode(source.text), typedAs }
  }
  const { name, bytes } = valueOf(await app.ports.files.read(source))
  // Macs write æ, ø and å of file names in two parts.
  return { fileName: name.normalize('NFC'), bytes }
}

/** The bytes that a document was read from; gone after its approval. Faults: `record.missing`. */
export async function storedSource(app: App, id: DocumentId): Promise<Given> {
  const { history, store } = openProject(app)
  const document = history.state.get(id)
  const bytes = document ? await store.source(id) : null
  if (!document || bytes === null) throw new FaultError('record.missing')
  const typedAs = document.fileName === null ? { typedAs: { title: document.title, kind: document.kind } } : {}
  return { fileName: document.fileName, bytes, ...typedAs }
}
