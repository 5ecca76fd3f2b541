import type { Draft } from '../../import/draft'
import { noAnswers } from '../../import/reading-mend'
import type { Document } from '../../model/document'
import { openProject, type App } from '../app-session'
import { readGiven, storedSource } from './import-source'

/** What the file that a document was read from says, read as it was then; null where the project does not hold it. */
export async function formerReading(app: App, document: Document): Promise<Draft | null> {
  if ((await openProject(app).store.source(document.id)) === null) return null
  const given = await storedSource(app, document.id)
  return (await readGiven(app, given, { ...noAnswers, taken: document.reading?.taken ?? {} })).draft
}
