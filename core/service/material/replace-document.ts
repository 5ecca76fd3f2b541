import { mapSpan } from '../../anchor/change-set'
import { reanchor } from '../../anchor/reanchor'
import { textChange } from '../../anchor/text-change'
import { FaultError } from '../../contract/fault'
import type { Output } from '../../contract/contract'
import { beginChange } from '../../history/change-builder'
import type { ProjectState } from '../../history/project-state'
import { layOut } from '../../import/lay-out'
import type { Coding } from '../../model/coding'
import type { Document } from '../../model/document'
import type { Passage } from '../../model/passage'
import { writableProject, type App, type Preview } from '../app-session'
import { commit, required } from '../commit'
import { settlePreview, takenPreview, type ConfirmInput } from './confirm-import'
import { addComments } from './import-comments'
import { formerReading } from './former-reading'
import { keepCorrections } from './keep-corrections'
import { memosOfLost, voiceIn } from './lost-coding'
import { originalText } from './original-text'
import { placeAgain } from './place-again'
import { readingOf } from './remembered-answers'
import { asRespondents, replacePeople, respondentsOf } from './replace-people'
import { replaceTurns } from './replace-turns'
import { handOver, settle, type Replacing } from './replacing'

type Replaced = Output<'import.replace'>
type Input = Pick<ConfirmInput, 'preview' | 'speakers'> & Readonly<{ document: Document['id'] }>

/** Puts another version of a file in the place of a document's words, and everything on them where it belongs now. */
export async function replaceDocument(app: App, input: Input): Promise<Replaced> {
  const project = writableProject(app)
  const { state } = project.history
  const document = required(state.get(input.document))
  if (document.state === 'deidentified') throw new FaultError('import.approved')
  const preview = takenPreview(app, input)
  const draft = await keepCorrections(app, document, preview.draft)
  const laid = layOut(draft)
  const former = draft.people.length > 0 ? ((await formerReading(app, document))?.people ?? []) : []
  const respondents = respondentsOf(state, document.id, former)
  const original = originalText(state, document.id)
  const diff = textChange(original.text, laid.text)
  const versions = { before: original.text, after: laid.text, change: diff }
  const places = placeAgain(versions, state.placesOf(document.id), original.change)
  const change = beginChange(state)
  const replacing: Replacing = {
    ...{ app, state, change, document, laid, versions, successors: new Map() },
    toOriginal: (span) => mapSpan(original.change, span),
    toText: (span) => mapSpan(places.change, span),
  }
  for (const step of [original.change, diff, places.change]) change.editText(document.id, step)
  for (const it of places.stay) change.update(it)
  for (const it of places.gone) handOver(replacing, it.id, document.id)
  const turnsRead = replaceTurns(replacing, {
    speakers: asRespondents(input.speakers, respondents),
    people: draft.people,
  })
  const gone = replacePeople(replacing, { draft, former, respondents })
  const placed = replaceCodings(replacing)
  replacePassages(replacing)
  addComments(app, change, { document: document.id, draft, laid, toText: replacing.toText, known: memoTexts(state) })
  change.update({ ...document, ...fileOf(preview), turnsRead })
  settle(replacing)
  await project.store.putSource(document.id, preview.bytes)
  project.sourceHashes.delete(document.id)
  const counts = { kept: placed.kept, moved: placed.moved, unplaced: placed.unplaced.length }
  await commit(app, 'import.replace', change.build(), { counts })
  settlePreview(app, input.preview, preview, document.id)
  return { ...placed, gone }
}

function fileOf({ draft, answers, fileName }: Preview): Pick<Document, 'format' | 'fileName' | 'reading'> {
  return { format: draft.format, fileName, reading: readingOf(draft, answers) }
}

/** Codings go with their words; what was coded and is gone stands in a memo, with the memos about it. */
function replaceCodings(replacing: Replacing): Omit<Replaced, 'gone'> {
  const { app, state, change, document } = replacing
  const counts = { kept: 0, moved: 0 }
  const unplaced: Replaced['unplaced'][number][] = []
  for (const coding of state.codingsOf(document.id)) {
    const found = whereNow(replacing, coding)
    if (found.how === 'gone') {
      const { start, end } = coding.span
      const lost = { code: state.get(coding.code)?.name ?? '', words: state.textOf(document.id).slice(start, end) }
      const memos = memosOfLost(app, state, coding)
      for (const it of memos) change.add(it)
      unplaced.push(lost)
      handOver(replacing, coding.id, memos[0]!.id)
    } else {
      counts[found.how] += 1
      change.update({ ...coding, span: replacing.toText(found.span) })
    }
  }
  return { ...counts, unplaced }
}

function replacePassages(replacing: Replacing): void {
  const { state, change, document } = replacing
  for (const passage of state.passagesOf(document.id)) {
    const found = whereNow(replacing, passage)
    if (found.how === 'gone') handOver(replacing, passage.id, voiceIn(state, passage))
    else change.update({ ...passage, span: replacing.toText(found.span) })
  }
}

function whereNow({ versions, toOriginal }: Replacing, { span }: Coding | Passage) {
  return reanchor(versions, toOriginal(span))
}

function memoTexts(state: ProjectState): ReadonlySet<string> {
  return new Set(state.all('memo').map((it) => it.text))
}
