import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { FaultError } from '../../contract/fault'
import type { ImportPreview, ImportSource } from '../../contract/material'
import { replaceSpans } from '../../anchor/change-set'
import { beginChange } from '../../history/change-builder'
import type { Draft } from '../../import/draft'
import { guessRoles } from '../../import/conversation/guess-role'
import type { ReadingAnswers } from '../../import/reading-mend'
import { layOut } from '../../import/lay-out'
import { proposeMends } from '../../import/mend/propose-mends'
import type { Document } from '../../model/document'
import type { DocumentId } from '../../model/ids'
import { countWords } from '../../text/words'
import { openProject, writableProject, type App, type Preview, type ProjectSession } from '../app-session'
import { commit } from '../commit'
import type { Handlers } from '../handler'
import { readGiven, readSource } from './import-source'
import { addSpeakers, coversTurns } from './import-speakers'
import { documentSummary } from './summary'

/** What the user confirmed in the preview. */
export type ConfirmInput = Parameters<(typeof importHandlers)['import.confirm']>[1]

/** Reads a file, or words typed here, into a preview; nothing is stored. */
export async function previewFile(app: App, source: ImportSource): Promise<ImportPreview> {
  openProject(app)
  return keepPreview(app, app.ports.ids.token(), await readSource(app, source))
}

/** Reads what waits under a preview once more, as a person has said. */
async function rereadPreview(app: App, id: string, answers: ReadingAnswers): Promise<ImportPreview> {
  const waiting = app.previews.get(id)
  if (waiting === undefined) throw new FaultError('import.preview-gone')
  return keepPreview(app, id, await readGiven(app, waiting, answers))
}

async function keepPreview(app: App, preview: string, read: Preview): Promise<ImportPreview> {
  const { fileName, bytes, draft, answers } = read
  app.previews.set(preview, read)
  return {
    preview,
    fileName: fileName ?? '',
    draft,
    answers,
    words: countWords(draft.turns.map((it) => it.text).join('\n')),
    speakers: speakersOf(draft),
    turnWords: draft.turns.map((it) => countWords(it.text)),
    mends: proposeMends(draft),
    sameAs: await sameDocument(openProject(app), bytes),
  }
}

function speakersOf(draft: Draft): ImportPreview['speakers'] {
  const found = new Map<string, { turns: number; words: number }>()
  for (const { speaker, text } of draft.turns) {
    if (speaker === null) continue
    const counts = found.get(speaker) ?? { turns: 0, words: 0 }
    found.set(speaker, { turns: counts.turns + 1, words: counts.words + countWords(text) })
  }
  const roles = guessRoles([...found.keys()])
  return [...found].map(([label, counts]) => ({ label, ...counts, role: roles.get(label) ?? 'participant' }))
}

/** A document made from the same bytes, while the project still holds them (until approval). */
async function sameDocument(project: ProjectSession, bytes: Uint8Array): Promise<DocumentId | null> {
  const hash = bytesToHex(sha256(bytes))
  for (const document of project.history.state.documents()) {
    if (document.state === 'deidentified') continue
    const source = await project.store.source(document.id)
    if (source !== null && bytesToHex(sha256(source)) === hash) return document.id
  }
  return null
}

/** Stores a previewed file: the document, its text, turns, speakers and participants in one command. */
export async function confirmImport(app: App, input: ConfirmInput): Promise<DocumentId> {
  const project = writableProject(app)
  const preview = takenPreview(app, input)
  const { state } = project.history
  const id = app.ports.ids.next('document')
  const laid = layOut(preview.draft)
  const change = beginChange(state)
  change.add(newDocument(app, { input, id }, preview))
  const speakerOf = addSpeakers(app, change, { document: id, names: input.names, speakers: input.speakers })
  for (const turn of laid.turns)
    change.add({
      id: app.ports.ids.next('turn'),
      document: id,
      speaker: turn.index === null || turn.speaker === null ? null : speakerOf(turn.index, turn.speaker),
      span: turn.span,
      startMs: turn.startMs,
      endMs: turn.endMs,
    })
  change.editText(id, replaceSpans('', [{ span: { start: 0, end: 0 }, text: laid.text }]))
  await project.store.putSource(id, preview.bytes)
  await commit(app, 'import.confirm', change.build(), { counts: { turns: laid.turns.length } })
  app.previews.delete(input.preview)
  return id
}

function takenPreview(app: App, input: ConfirmInput): Preview {
  const preview = app.previews.get(input.preview)
  if (preview === undefined) throw new FaultError('import.preview-gone')
  if (!coversTurns(preview.draft.turns, input.speakers)) throw new FaultError('import.speaker-unknown')
  return preview
}

function newDocument(
  app: App,
  { input, id }: Readonly<{ input: ConfirmInput; id: DocumentId }>,
  preview: Preview,
): Document {
  const { state } = openProject(app).history
  return {
    id,
    title: input.title,
    language: input.language,
    kind: input.kind,
    state: 'raw',
    names: input.names,
    format: preview.draft.format,
    fileName: preview.fileName,
    importedAt: app.ports.clock.now(),
    reading: null,
    turnsRead: 0,
    approvedAt: null,
    approvedBy: null,
    revision: 0,
    order: Math.max(-1, ...state.documents().map((it) => it.order)) + 1,
  }
}

/** Files in: a preview first, then one command. */
export const importHandlers: Handlers<'import.preview' | 'import.reread' | 'import.confirm' | 'import.discard'> = {
  'import.preview': (app, input) => previewFile(app, input.source),

  'import.reread': (app, input) => rereadPreview(app, input.preview, input.answers),

  async 'import.confirm'(app, input) {
    const id = await confirmImport(app, input)
    return documentSummary(app, id)
  },

  'import.discard'(app, input) {
    app.previews.delete(input.preview)
    return {}
  },
}
