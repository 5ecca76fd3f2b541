import { replaceSpans } from '../../anchor/change-set'
import { FaultError } from '../../contract/fault'
import { beginChange } from '../../history/change-builder'
import { layOut } from '../../import/lay-out'
import type { Document } from '../../model/document'
import type { DocumentId } from '../../model/ids'
import { openProject, writableProject, type App, type Preview } from '../app-session'
import { commit } from '../commit'
import { addCodings } from './import-codings'
import { addComments } from './import-comments'
import type { importHandlers } from './import-handlers'
import { addSilentPeople } from './import-people'
import { addSpeakers, coversTurns } from './import-speakers'
import { readingOf } from './remembered-answers'

/** What the user confirmed in the preview. */
export type ConfirmInput = Parameters<(typeof importHandlers)['import.confirm']>[1]

/** Stores a previewed file: the document, its text, turns, speakers, participants and remarks in one command. */
export async function confirmImport(app: App, input: ConfirmInput): Promise<DocumentId> {
  const project = writableProject(app)
  const preview = takenPreview(app, input)
  const { draft, bytes } = preview
  const id = app.ports.ids.next('document')
  const laid = layOut(draft)
  const change = beginChange(project.history.state)
  change.add(newDocument(app, { input, id }, preview))
  const { names, speakers } = input
  const speakerOf = addSpeakers(app, change, { document: id, names, speakers, people: draft.people })
  if (speakers.some((it) => it.participant !== null)) addSilentPeople(app, change, draft)
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
  addComments(app, change, { document: id, draft, laid, toText: (span) => span, known: new Set() })
  addCodings(app, change, id, draft)
  await project.store.putSource(id, bytes)
  await commit(app, 'import.confirm', change.build(), { counts: { turns: laid.turns.length } })
  settlePreview(app, input.preview, preview, id)
  return id
}

/** A preview is done with when it was taken; one of several interviews in a file waits for the next. */
export function settlePreview(app: App, token: string, preview: Preview, id: DocumentId): void {
  const { parts } = preview.draft
  const isLast = preview.of !== undefined || parts === null || parts.index + 1 >= parts.titles.length
  if (isLast) app.previews.delete(token)
  else app.previews.set(token, { ...preview, made: [...(preview.made ?? []), id] })
}

/** What waits under a preview, with speakers that fit it. Faults: `import.preview-gone`, `import.speaker-unknown`. */
export function takenPreview(app: App, input: Pick<ConfirmInput, 'preview' | 'speakers'>): Preview {
  const preview = app.previews.get(input.preview)
  if (preview === undefined) throw new FaultError('import.preview-gone')
  if (!coversTurns(preview.draft.turns, input.speakers)) throw new FaultError('import.speaker-unknown')
  return preview
}

function newDocument(
  app: App,
  { input, id }: Readonly<{ input: ConfirmInput; id: DocumentId }>,
  { draft, answers, fileName }: Preview,
): Document {
  const { state } = openProject(app).history
  return {
    id,
    title: input.title.normalize('NFC'),
    language: input.language,
    kind: input.kind,
    state: 'raw',
    names: input.names,
    format: draft.format,
    fileName,
    importedAt: app.ports.clock.now(),
    reading: readingOf(draft, answers),
    turnsRead: 0,
    approvedAt: null,
    approvedBy: null,
    revision: 0,
    order: Math.max(-1, ...state.documents().map((it) => it.order)) + 1,
  }
}
