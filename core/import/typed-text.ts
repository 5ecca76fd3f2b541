import { cleanText, splitLines } from './characters/clean-text'
import { plain } from './conversation/conversation'
import type { Draft } from './draft'
import { guessLanguage } from './guess-language'
import type { DocumentKind } from '../model/document'

/** Whether a kind of document is read for speakers. */
export function isConversation(kind: DocumentKind): boolean {
  return kind === 'interview' || kind === 'focus-group' || kind === 'chat'
}

/**
 * Words typed or pasted as something that nobody speaks in: every paragraph is one turn without speaker, no line is taken
 * for a label or a title. Blank lines are left out.
 */
export function draftOfNote(title: string, text: string, kind: DocumentKind): Draft {
  const lines = splitLines(cleanText(text).text)
    .map((it) => it.trim())
    .filter((it) => it !== '')
  return {
    format: 'txt',
    title,
    kind,
    language: guessLanguage(lines.join('\n')),
    notes: [],
    turns: lines.map((it) => ({ speaker: null, startMs: null, endMs: null, text: it })),
    messages: [],
    comments: [],
    revisions: [],
    people: [],
    codings: [],
    codes: [],
    ...{ ...plain, leftOut: [] },
  }
}

/** A conversation that was typed or pasted under a title of its own: a title found in the text goes back into it. */
export function underTitle(title: string, draft: Draft): Draft {
  if (draft.title === null) return { ...draft, title }
  return { ...draft, title, notes: [{ text: draft.title, before: 0 }, ...draft.notes] }
}
