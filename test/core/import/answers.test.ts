import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draft as draftSchema } from '../../../core/import/draft'
import { readTranscriptWithDrops } from '../../../core/import/read-transcript'
import { mendKey, noAnswers, type ReadingAnswers } from '../../../core/import/reading-mend'
import { charactersOf, piecesOf } from './drafts'
import { words } from './generated-words'

function readWith(source: string, answers: ReadingAnswers) {
  const read = readTranscriptWithDrops('a.txt', new TextEncoder().encode(source), answers)
  if (!read.ok) throw new Error(read.fault.code)
  return read.value
}

const head = fc.constantFrom(
  ...[
    'Kari: ',
    'Ola:\t',
    'Intervjuer: ',
    'merk deg: ',
    'Det som er viktig: ',
    '[Kari] ',
    '[Ola]: ',
    'Kari - ',
    'Ola; ',
    'Kari:ja ',
    'Ola- ',
  ],
  ...['001 ', '002 ', 'intervjuer ', 'unknown ', 'Per_Morten ', 'Kari', 'Informant 2', 'Kari (00:04):', 'Ola  1:04'],
  ...[
    '00:00:04 ',
    '[00:04] ',
    '[00.01.04] ',
    '{00:00:05} ',
    '#00:00:04.500# ',
    '00:00:09',
    '[00:00:04] [m1] ',
    '0:0:4.20 Ola: ',
  ],
  ...[
    '00:13:46\tKari:\t',
    '00:14:00 Ola: ',
    '[03.02.2026, 14:05:22] Kari: ',
    '3/2/26, 14:05 - Ola: ',
    '[Kari] 13:02:04',
  ],
  ...[
    '[00:00.000 --> 00:04.000]  ',
    '[0.00s -> 4.00s] ',
    '[00:00:04] - ',
    '<v Kari>',
    'Kari [00:00:04] ',
    '00:03:40.5Zack: ',
  ],
  ...[
    'Intervju 1',
    'Intervju 2: Åse',
    'Intervju 3',
    'Side 1',
    '2',
    '3',
    '  1  ',
    '  2  ',
    '1. ',
    '📖 Transkripsjon',
    '📝 Notater',
  ],
  ...[
    'int                ',
    'int_orthography    ',
    '                   ',
    'Transcription for x',
    'SPEAKER_00',
    'Chat',
    '',
  ],
)
const line = fc.tuple(head, words).map(([before, after]) => before + after)
const source = fc
  .array(fc.oneof({ weight: 6, arbitrary: line }, { weight: 1, arbitrary: fc.constant('') }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((lines) => lines.join('\n'))
  .filter((text) => text.trim() !== '')
/** Files in one layout throughout: the same few heads on every line. */
const even = fc
  .tuple(fc.array(head, { minLength: 1, maxLength: 3 }), fc.array(words, { minLength: 3, maxLength: 30 }))
  .map(([heads, texts]) => texts.map((text, index) => heads[index % heads.length]! + text).join('\n'))
  .filter((text) => text.trim() !== '')
/** A file of nothing but times or numbers holds nothing to read. */
const isReadable = (text: string) => readTranscriptWithDrops('a.txt', new TextEncoder().encode(text), noAnswers).ok
const file = fc.oneof(source, even).filter(isReadable)

const someAnswers = fc.record({
  yes: fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
  named: fc.array(
    fc.constantFrom(
      'speaker merk',
      'speaker det som er viktig',
      'speaker kari',
      'not-speaker kari',
      'not-speaker ola',
      'not-speaker int',
      'speaker kari-',
      'speaker ola;',
      'speaker kari:',
    ),
    { maxLength: 3 },
  ),
  part: fc.nat(3),
})

/** Says yes or no to everything that is offered, in turn, and names some labels besides. */
function answersTo(
  text: string,
  { yes, named, part }: { yes: readonly boolean[]; named: readonly string[]; part: number },
) {
  const offered = readWith(text, noAnswers).draft.mends.map((it) => mendKey(it.mend))
  const taken = [...offered, ...named].map((key, index) => [key, yes[index % yes.length]!] as const)
  return { taken: Object.fromEntries(taken), part }
}

describe('however a person answers', () => {
  it('no character is lost or doubled', () => {
    fc.assert(
      fc.property(file, someAnswers, (text, said) => {
        const answers = answersTo(text, said)
        expect(charactersOf(piecesOf(readWith(text, noAnswers)))).toBe(charactersOf([text]))
        expect(charactersOf(piecesOf(readWith(text, answers)))).toBe(charactersOf([text]))
      }),
      { numRuns: 1500 },
    )
  })

  it('the draft has its shape, every mend says whether it is taken, and none is offered twice', () => {
    fc.assert(
      fc.property(file, someAnswers, (text, said) => {
        const answers = answersTo(text, said)
        const { draft } = readWith(text, answers)
        expect(() => draftSchema.parse(draft)).not.toThrow()
        const keys = draft.mends.map((it) => mendKey(it.mend))
        expect(new Set(keys).size).toBe(keys.length)
        for (const { mend, taken } of draft.mends) expect(answers.taken[mendKey(mend)] ?? taken).toBe(taken)
      }),
      { numRuns: 500 },
    )
  })

  it('an answer taken back gives the draft that was before', () => {
    fc.assert(
      fc.property(file, (text) => {
        const before = readWith(text, noAnswers).draft
        for (const { mend, taken } of before.mends) {
          const key = mendKey(mend)
          const other = readWith(text, { taken: { [key]: !taken }, part: 0 }).draft
          expect(other.mends.map((it) => mendKey(it.mend))).toContain(key)
          const { mends, ...again } = readWith(text, { taken: { [key]: taken }, part: 0 }).draft
          expect({ ...again, mends: [] }).toEqual({ ...before, mends: [] })
          expect(mends.map((it) => mendKey(it.mend))).toContain(key)
        }
      }),
      { numRuns: 500 },
    )
  })
})
