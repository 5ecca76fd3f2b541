import type { DocumentSummary } from '../../contract/material'
import type { DocumentId } from '../../model/ids'
import { countWords } from '../../text/words'
import { openClusters } from '../anonymise/queue'
import { openProject, type App } from '../app-session'
import { required } from '../commit'

/** One line of the list of documents. */
export async function documentSummary(app: App, id: DocumentId): Promise<DocumentSummary> {
  const { state } = openProject(app).history
  return {
    document: required(state.get(id)),
    words: countWords(state.textOf(id)),
    turns: state.turnsOf(id).length,
    codings: state.codingsOf(id).length,
    toDecide: (await openClusters(app, id)).length,
  }
}
