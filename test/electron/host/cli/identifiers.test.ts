import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../../core/import/draft'
import { identifiersJson, namesOfDraft, plainText, textOfDraft } from '../../../../electron/host/cli/identifiers'
import { emptyDraft } from '../../../core/import/drafts'

const turn = (speaker: string | null, text: string) => ({ speaker, text, startMs: null, endMs: null })

function draftOf(turns: Draft['turns'], notes: Draft['notes'] = []): Draft {
  return { ...emptyDraft, format: 'docx', notes, turns }
}

describe('the text that identifiers reads', () => {
  it('has each label on its turn’s line', () => {
    expect(textOfDraft(draftOf([turn('Intervjuer', 'Hei.'), turn(null, 'Latter'), turn('Bodil', 'Hei, hei.')]))).toBe(
      'Intervjuer: Hei.\nLatter\nBodil: Hei, hei.',
    )
  })

  it('has notes where the file has them, so that a name in a heading is seen', () => {
    const notes = [
      { text: 'Intervju med Bodil', before: 0 },
      { text: 'Pause', before: 1 },
      { text: 'Slutt', before: 2 },
    ]
    expect(textOfDraft(draftOf([turn('A', 'a'), turn('B', 'b')], notes))).toBe(
      'Intervju med Bodil\nA: a\nPause\nB: b\nSlutt',
    )
  })

  it('is plain text as it is, in NFC with LF', () => {
    expect(plainText(new TextEncoder().encode('\ufeffBla\u030a\r\n\r\n  Åse: ja'))).toBe('Blå\n\n  Åse: ja')
  })

  it('names the speakers that are people', () => {
    const turns = ['Intervjuer', 'Bodil', 'Informant 2', 'Bodil', null].map((label) => turn(label, 'a'))
    expect(namesOfDraft(draftOf(turns))).toEqual(['Bodil'])
  })
})

describe('what identifiers prints', () => {
  it('gives for each candidate the very words at its offsets', () => {
    const at = (start: number, end: number) => ({ span: { start, end }, kind: 'person', tier: 'ask' }) as const
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.nat(30), fc.nat(30), (text, from, length) => {
        const [start, end] = [Math.min(from, text.length), Math.min(from + length, text.length)]
        expect(identifiersJson(text, [at(start, end)])).toEqual({
          text,
          candidates: [{ start, end, text: text.slice(start, end), kind: 'person', tier: 'ask' }],
        })
      }),
    )
  })
})
