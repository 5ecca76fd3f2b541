import { FaultError } from '../../contract/fault'
import { beginChange } from '../../history/change-builder'
import { replaceSpans } from '../../anchor/change-set'
import type { Correction } from '../../model/correction'
import type { Span } from '../../model/scalars'
import { words } from '../../text/words'
import { openProject, writableProject } from '../app-session'
import { commit, required } from '../commit'
import type { Handlers } from '../handler'
import { wordEdits } from '../../anchor/word-edits'

/** Corrections of what was said, as participants give them when they have read it. */
export const correctionHandlers: Handlers<'turn.correct' | 'correction.list'> = {
  'correction.list': (app) =>
    [...openProject(app).history.state.all('correction')].toSorted(
      (a, b) => b.at.localeCompare(a.at) || (a.id < b.id ? -1 : 1),
    ),

  async 'turn.correct'(app, input) {
    const { history, coder } = writableProject(app)
    const { state } = history
    const turn = required(state.get(input.turn))
    const { document, span } = turn
    const text = state.textOf(document)
    const was = text.slice(span.start, span.end)
    const now = input.text.normalize('NFC').replaceAll(/\r\n?/gu, '\n').trim()
    if (was !== input.was || now === '') throw new FaultError('record.missing')
    const edits = wordEdits(was, now)
    const moved = edits.map((it) => ({ ...it, span: shifted(it.span, span.start) }))
    const places = state.placesOf(document).filter((it) => it.decision !== null || it.replacement !== null)
    if (moved.some((edit) => places.some((it) => cuts(edit.span, it.span)))) throw new FaultError('place.overlap')
    const correction: Correction = {
      id: app.ports.ids.next('correction'),
      turn: turn.id,
      at: app.ports.clock.now(),
      coder,
      by: input.by,
      on: input.on,
      removed: edits.reduce((sum, it) => sum + words(was.slice(it.span.start, it.span.end)).length, 0),
      inserted: edits.reduce((sum, it) => sum + words(it.text).length, 0),
    }
    const change = beginChange(state)
    change.editText(document, replaceSpans(text, moved))
    // What is put in at an edge of the turn belongs to it.
    change.update({ ...turn, span: { start: span.start, end: span.start + now.length } })
    change.add(correction)
    await commit(app, 'turn.correct', change.build())
    return correction
  },
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

/** Whether an edit changes something inside a place; one that stands beside it does not. */
function cuts(edit: Span, place: Span): boolean {
  return edit.start < place.end && edit.end > place.start
}
