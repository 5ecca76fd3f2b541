import type { Candidate } from '../../../core/anonymise/candidate'
import type { Draft } from '../../../core/import/draft'

/** The text of a draft as lines: each label on its turn's line, and notes where the file has them. */
export function textOfDraft({ turns, notes }: Draft): string {
  const noteLines = (before: number) => notes.filter((note) => note.before === before).map((note) => note.text)
  const lines = turns.flatMap((turn, index) => [
    ...noteLines(index),
    turn.speaker === null ? turn.text : `${turn.speaker}: ${turn.text}`,
  ])
  return [...lines, ...notes.filter((note) => note.before >= turns.length).map((note) => note.text)].join('\n')
}

/** What `identifiers` prints. Offsets are UTF-16 code units in `text`. */
export function identifiersJson(text: string, candidates: readonly Candidate[]): unknown {
  return {
    text,
    candidates: candidates.map(({ span, kind, tier }) => ({
      start: span.start,
      end: span.end,
      text: text.slice(span.start, span.end),
      kind,
      tier,
    })),
  }
}
