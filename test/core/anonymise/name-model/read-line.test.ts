import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Label } from '../../../../core/anonymise/name-model/labels'
import { readLine, spansOf, type ModelReader } from '../../../../core/anonymise/name-model/read-line'
import { readVocabulary } from '../../../../core/anonymise/name-model/read-vocabulary'

const read = readVocabulary('[UNK]\n[CLS]\n[SEP]\nKari\nNordmann\nOslo\n##s\n-\nliten', null)
if (!read.ok) throw new Error('a vocabulary')
const labels: readonly Label[] = [
  null,
  { kind: 'person', begins: true },
  { kind: 'person', begins: false },
  { kind: 'place', begins: true },
]
const reader: ModelReader = { tokeniser: read.value, labels, limit: 16 }

/** Says of each piece what it is by itself, and remembers how much it was asked at once. */
function byPiece(said: Readonly<Record<number, number>>) {
  const asked: number[] = []
  const run = (ids: readonly number[]) => {
    asked.push(ids.length)
    return Promise.resolve(ids.map((id) => said[id] ?? 0))
  }
  return { run, asked }
}
const names = { 3: 1, 4: 2, 5: 3 }

describe('a line read by a model', () => {
  it('gives the names that stand in it, whole words with their endings', async () => {
    const line = 'Så sa Kari Nordmann: Karis Oslo.'
    const found = await readLine(reader, line, byPiece(names).run)
    expect(found.map(({ span, kind }) => [line.slice(span.start, span.end), kind])).toEqual([
      ['Kari Nordmann', 'person'],
      ['Karis', 'person'],
      ['Oslo', 'place'],
    ])
  })

  it('gives nothing where signs alone are marked, and nothing for nothing', async () => {
    expect(await readLine(reader, 'Oslo - Kari', byPiece({ 7: 1 }).run)).toEqual([])
    expect(await readLine(reader, '', byPiece(names).run)).toEqual([])
  })

  it('is read in windows where it is long, none of more pieces than the model takes', async () => {
    const line = Array.from({ length: 100 }, (_, at) => (at % 7 === 3 ? 'Oslo' : 'liten')).join(' ')
    const { run, asked } = byPiece(names)
    const found = await readLine(reader, line, run)
    expect(found).toHaveLength(14)
    expect(asked.length).toBeGreaterThan(7)
    expect(Math.max(...asked)).toBeLessThanOrEqual(16)
  })

  it('never gives a span outside it, in the air, or over another, whatever the model says', async () => {
    const text = fc
      .array(fc.constantFrom('Kari', 'Nordmann', ' ', '-', 'å', '𝒳', '\u00AD', '!', 'Oslos'))
      .map((it) => it.join(''))
    await fc.assert(
      fc.asyncProperty(text, fc.infiniteStream(fc.nat(5)), async (line, said) => {
        const found = await readLine(reader, line, (ids) => Promise.resolve(ids.map(() => said.next().value as number)))
        let end = 0
        for (const { span } of found) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(line.slice(span.start, span.end)).toMatch(/^\S(?:.*\S)?$/su)
          expect(line.slice(span.start, span.end)).toMatch(/[\p{L}\p{N}]/u)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(line.length)
      }),
    )
  })
})

describe('labels made into names', () => {
  const words = [0, 1, 2, 3].map((at) => ({ start: at * 2, end: at * 2 + 1 }))
  const begin: Label = { kind: 'person', begins: true }
  const goOn: Label = { kind: 'person', begins: false }
  const place: Label = { kind: 'place', begins: false }
  it.each<[string, readonly Label[], readonly (readonly [number, number])[]]>([
    ['one that goes on over the next', [begin, goOn, null, null], [[0, 3]]],
    [
      'two that begin',
      [begin, begin, goOn, null],
      [
        [0, 1],
        [2, 5],
      ],
    ],
    [
      'one that goes on after nothing',
      [null, goOn, null, goOn],
      [
        [2, 3],
        [6, 7],
      ],
    ],
    [
      'one of another kind',
      [begin, place, place, goOn],
      [
        [0, 1],
        [2, 5],
        [6, 7],
      ],
    ],
  ])('%s', (_what, given, spans) => {
    expect(spansOf(words, given).map(({ span }) => [span.start, span.end])).toEqual(spans)
  })
})
