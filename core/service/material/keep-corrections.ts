import { mapSpan } from '../../anchor/change-set'
import type { Draft } from '../../import/draft'
import { layOut } from '../../import/lay-out'
import type { Document } from '../../model/document'
import type { Span } from '../../model/scalars'
import { openProject, type App } from '../app-session'
import { formerReading } from './former-reading'
import { originalText } from './original-text'

/**
 * The draft with the turns that a person has corrected in the app as they were corrected, where the new version of the file
 * still says what the former one did: the file has not changed its mind, the person has.
 */
export async function keepCorrections(app: App, document: Document, draft: Draft): Promise<Draft> {
  const { state } = openProject(app).history
  const corrected = new Set(state.all('correction').map((it) => it.turn))
  const turns = state.turnsOf(document.id)
  if (!turns.some((it) => corrected.has(it.id))) return draft
  const former = await formerReading(app, document)
  if (former === null) return draft
  const base = layOut(former)
  if (base.turns.length !== turns.length) return draft
  const { text, change } = originalText(state, document.id)
  const words = new Map<string, string>()
  turns.forEach((turn, at) => {
    if (!corrected.has(turn.id)) return
    words.set(sliceOf(base.text, base.turns[at]!.span), sliceOf(text, mapSpan(change, turn.span)))
  })
  return { ...draft, turns: draft.turns.map((it) => ({ ...it, text: words.get(it.text) ?? it.text })) }
}

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}
