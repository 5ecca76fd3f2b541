import type { DocumentSummary } from '../../contract/material'
import { memosAbout } from '../../history/dependants'
import type { ProjectState } from '../../history/project-state'
import type { AnyId, DocumentId } from '../../model/ids'
import type { Memo } from '../../model/memo'
import { countWords } from '../../text/words'
import { openClusters } from '../anonymise/queue'
import { openProject, type App } from '../app-session'
import { required } from '../commit'

/** One line of the list of documents. `isCounted`: whether what waits for a decision is, which looks through the whole project. */
export async function documentSummary(
  app: App,
  id: DocumentId,
  { isCounted }: Readonly<{ isCounted: boolean }> = { isCounted: true },
): Promise<DocumentSummary> {
  const { state } = openProject(app).history
  return {
    document: required(state.get(id)),
    words: countWords(state.textOf(id)),
    turns: state.turnsOf(id).length,
    codings: state.codingsOf(id).length,
    memos: memosOn(state, id).length,
    toDecide: isCounted ? (await openClusters(app, id)).length : 0,
  }
}

/** The memos on a document, on its codings, its speakers and whatever else lies in it. */
function memosOn(state: ProjectState, id: DocumentId): readonly Memo[] {
  const memos = state.all('memo')
  if (memos.length === 0) return []
  const lying = [state.codingsOf(id), state.placesOf(id), state.passagesOf(id), state.turnsOf(id)].flat()
  const inside = [...lying, ...state.speakersOf(id)]
  return memosAbout(memos, new Set<AnyId>([id, ...inside.map((it) => it.id)]))
}
