import type { DocumentSummary } from '../../contract/material'
import { memosAbout } from '../../history/dependants'
import type { ProjectState } from '../../history/project-state'
import type { Document } from '../../model/document'
import type { AnyId, DocumentId } from '../../model/ids'
import type { Memo } from '../../model/memo'
import { countWords } from '../../text/words'
import { openCounts } from '../anonymise/queue'
import { openProject, type App } from '../app-session'
import { required } from '../commit'

/** One line of the list of documents. `isCounted`: whether what waits for a decision is, which looks through the whole project. */
export async function documentSummary(
  app: App,
  id: DocumentId,
  { isCounted }: Readonly<{ isCounted: boolean }> = { isCounted: true },
): Promise<DocumentSummary> {
  const { state } = openProject(app).history
  const document = required(state.get(id))
  return {
    document,
    words: wordsIn(state, document),
    turns: state.turnsOf(id).length,
    codings: state.codingsOf(id).length,
    memos: memosOn(state, id).length,
    toDecide: isCounted ? ((await openCounts(app)).get(id) ?? 0) : 0,
  }
}

/** A document's record is another one after each change of its text. */
const counted = new WeakMap<Document, number>()

function wordsIn(state: ProjectState, document: Document): number {
  const words = counted.get(document) ?? countWords(state.textOf(document.id))
  counted.set(document, words)
  return words
}

/** The memos on a document, on its codings, its speakers and whatever else lies in it. */
function memosOn(state: ProjectState, id: DocumentId): readonly Memo[] {
  const memos = state.all('memo')
  if (memos.length === 0) return []
  const lying = [state.codingsOf(id), state.placesOf(id), state.passagesOf(id), state.turnsOf(id)].flat()
  const inside = [...lying, ...state.speakersOf(id)]
  return memosAbout(memos, new Set<AnyId>([id, ...inside.map((it) => it.id)]))
}
