import { FaultError } from '../../contract/fault'
import type { ImportSource } from '../../contract/material'
import { draftOfNote, isConversation, underTitle } from '../../import/typed-text'
import type { App, Preview } from '../app-session'
import { valueOf } from '../project/project-handlers'
import { runJob } from '../run-job'

type Typed = Extract<ImportSource, { kind: 'text' }>

/** Reads a file, or words typed here, into what waits to be confirmed. Faults: `import.*`, `disk.*`. */
export async function readSource(app: App, source: ImportSource): Promise<Preview> {
  if (source.kind === 'text') return readTyped(app, source)
  const { name, bytes } = valueOf(await app.ports.files.read(source))
  return { fileName: name, bytes, draft: valueOf(await runJob(app, 'import.preview', 'import', { name, bytes })) }
}

async function readTyped(app: App, { name, text, as }: Typed): Promise<Preview> {
  if (text.trim() === '') throw new FaultError('import.empty')
  const bytes = new TextEncoder().encode(text)
  if (!isConversation(as)) return { fileName: null, bytes, draft: draftOfNote(name, text, as) }
  const read = valueOf(await runJob(app, 'import.preview', 'import', { name: 'text.txt', bytes }))
  return { fileName: null, bytes, draft: { ...underTitle(name, read), kind: as } }
}
