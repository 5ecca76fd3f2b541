import type { Candidate } from '../../../core/anonymise/candidate'
import { cleanText, splitLines } from '../../../core/import/characters/clean-text'
import type { Draft } from '../../../core/import/draft'
import { decodeText } from '../../../core/import/characters/encoding'
import { isRoleWord } from '../../../core/import/conversation/guess-role'

/** The text of a draft as lines: each label on its turn's line, and notes where the file has them. */
export function textOfDraft({ turns, notes }: Draft): string {
  const noteLines = (from: number, to: number) =>
    notes.filter((note) => note.before >= from && note.before < to).map((note) => note.text)
  const lines = turns.flatMap((turn, index) => [
    ...noteLines(index, index + 1),
    turn.speaker === null ? turn.text : `${turn.speaker}: ${turn.text}`,
  ])
  return [...lines, ...noteLines(turns.length, Infinity)].join('\n')
}

/** Plain text as it is, in NFC with LF. */
export function plainText(bytes: Uint8Array): string {
  return splitLines(cleanText(decodeText(bytes).text).text).join('\n')
}

/** Speaker labels that are somebody's name, and not a word for a part in the conversation. */
export function namesOfDraft({ turns }: Draft): readonly string[] {
  const labels = new Set(turns.map((turn) => turn.speaker).filter((label) => label !== null))
  return [...labels].filter((label) => !isRoleWord(label))
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
