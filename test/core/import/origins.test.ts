import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Origin } from '../../../core/import/conversation/assemble'
import { readConversation, type Conversation } from '../../../core/import/conversation/conversation'
import { noAnswers } from '../../../core/import/reading-mend'
import type { SourceLine } from '../../../core/import/source-line'

function lineOf(text: string, id: number, kind: SourceLine['kind'] = 'text'): SourceLine {
  return { text, id, kind, paragraph: id, wrapped: false }
}

function stretchOf(read: Conversation, { piece, index, at, length }: Origin): string {
  const text = piece === 'turn' ? read.turns[index]!.text : read.notes[index]!.text
  return text.slice(at, at + length)
}

function stretches(lines: readonly SourceLine[]): readonly (readonly [number, string])[] {
  const read = readConversation(lines, noAnswers)
  return (read.origins ?? []).map((origin) => [origin.line, stretchOf(read, origin)] as const)
}

describe('a line with an id is found again', () => {
  it('behind its label, behind the lines before it, and as a note', () => {
    const lines = [
      lineOf('Kari: Hei.', 1),
      lineOf('Igjen.', 2),
      lineOf('Fotnote', 3, 'note'),
      lineOf('Ola: Hå.', 4),
      lineOf('Kari: Ja.', 5),
    ]
    expect(stretches(lines)).toEqual([
      [3, 'Fotnote'],
      [1, 'Hei.'],
      [2, 'Igjen.'],
      [4, 'Hå.'],
      [5, 'Ja.'],
    ])
  })

  it('where nobody speaks, also in a line that goes on', () => {
    expect(stretches([lineOf(' Én linje', 1), { ...lineOf('går videre', 2), wrapped: true }])).toEqual([
      [1, 'Én linje'],
      [2, 'går videre'],
    ])
  })

  it('always as an end of the line, or all of it', () => {
    const label = fc.constantFrom('Kari: ', 'Ola:\t', '[00:00:04] Kari: ', 'Ola:', '', '')
    const text = fc.tuple(label, fc.constantFrom('hei', 'ja da ', ' nei', '')).map((it) => it.join(''))
    const kind = fc.constantFrom<SourceLine['kind']>('text', 'text', 'text', 'note', 'heading')
    fc.assert(
      fc.property(fc.array(fc.tuple(text, kind, fc.boolean()), { maxLength: 15 }), (rows) => {
        const lines = rows.map(([it, as, wrapped], id) => ({ ...lineOf(it, id, as), wrapped }))
        for (const [id, stretch] of stretches(lines)) expect(lines[id]!.text.trim().endsWith(stretch)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
