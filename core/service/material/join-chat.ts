import { replaceSpans } from '../../anchor/change-set'
import { FaultError } from '../../contract/fault'
import { beginChange } from '../../history/change-builder'
import { labelKey } from '../../import/conversation/accept-labels'
import type { DraftTurn } from '../../import/draft'
import type { ImportSpeaker } from '../../contract/material'
import type { Document } from '../../model/document'
import type { Speaker } from '../../model/speaker'
import type { Turn } from '../../model/turn'
import { writableProject, type App } from '../app-session'
import { commit, required } from '../commit'
import { takenPreview, type ConfirmInput } from './confirm-import'
import { addSpeakers } from './import-speakers'

type Input = Pick<ConfirmInput, 'preview' | 'speakers'> & Readonly<{ document: Document['id'] }>

/** A message with the turn after which it was written; null: before the first. */
type Message = Readonly<{ turn: DraftTurn; index: number; after: Turn | null }>

/**
 * Puts the messages of a chat among the turns of a conversation, each after what was being said when it was written, by
 * speakers of their own: `Randi (chat)` is the participant that Randi is. Codings stay on their words. The chat's file is kept
 * with the conversation's own, as long as that is.
 */
export async function joinChat(app: App, input: Input): Promise<Document['id']> {
  const project = writableProject(app)
  const { state } = project.history
  const document = required(state.get(input.document))
  if (document.state === 'deidentified') throw new FaultError('import.approved')
  const { draft, bytes } = takenPreview(app, input)
  const turns = state.turnsOf(document.id)
  const messages = inOrder(draft.turns, turns)
  const change = beginChange(state)
  const speakers = input.speakers.map((it) => asChat(it, state.speakersOf(document.id)))
  const speakerOf = addSpeakers(app, change, { document: document.id, names: document.names, speakers })
  const text = state.textOf(document.id)
  const edits = messages.map(({ turn, after }) => {
    const at = after?.span.end ?? 0
    return { span: { start: at, end: at }, text: after === null ? `${turn.text}\n` : `\n${turn.text}` }
  })
  change.editText(document.id, replaceSpans(text, edits))
  let shift = 0
  for (const [at, { turn, index, after }] of messages.entries()) {
    const start = edits[at]!.span.start + shift + (after === null ? 0 : 1)
    shift += edits[at]!.text.length
    const { speaker: label, startMs, endMs } = turn
    change.add({
      ...{ id: app.ports.ids.next('turn'), document: document.id, startMs, endMs },
      speaker: label === null ? null : speakerOf(index, label),
      span: { start, end: start + turn.text.length },
    })
  }
  const first = messages[0]?.after ?? null
  const before = first === null ? 0 : turns.indexOf(first) + 1
  change.update({ ...document, turnsRead: Math.min(document.turnsRead, before) })
  await project.store.joinSource(document.id, bytes)
  project.sourceHashes.delete(document.id)
  await commit(app, 'import.join', change.build(), { counts: { turns: messages.length } })
  app.previews.delete(input.preview)
  return document.id
}

/** The messages in the order of the text: a turn without a time belongs to the one before it. */
function inOrder(messages: readonly DraftTurn[], turns: readonly Turn[]): readonly Message[] {
  const placed = messages.map((turn, index) => ({ turn, index, after: lastBegun(turns, turn.startMs) }))
  const placeOf = ({ after }: Message) => (after === null ? -1 : turns.indexOf(after))
  return placed.toSorted((a, b) => placeOf(a) - placeOf(b) || a.index - b.index)
}

/** The last turn that had begun by then, with those without a time that follow it. Without a time: the last of all. */
function lastBegun(turns: readonly Turn[], time: number | null): Turn | null {
  const later = turns.findIndex((it) => time !== null && it.startMs !== null && it.startMs > time)
  return (later < 0 ? turns.at(-1) : turns[later - 1]) ?? null
}

/** A voice of the chat: it is who the same label is in the conversation. */
function asChat(entry: ImportSpeaker, there: readonly Speaker[]): ImportSpeaker {
  const same = there.find((it) => labelKey(it.label) === labelKey(entry.label))
  const who = same ? { role: same.role, participant: same.participant } : {}
  return { ...entry, ...who, label: `${entry.label} (chat)`, labels: entry.labels ?? [entry.label] }
}
