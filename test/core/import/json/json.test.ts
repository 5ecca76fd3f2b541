import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../../../core/import/read-transcript'
import { charactersOf, piecesOf, readOrThrow } from '../drafts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (value: unknown, name = 'a.json') => readOrThrow(name, utf8(JSON.stringify(value))).draft
const timed = (draft: ReturnType<typeof read>) =>
  draft.turns.map((it) => [it.speaker, it.startMs, it.endMs, it.text] as const)
const faultOf = (text: string) => {
  const result = readTranscript('a.json', utf8(text))
  return result.ok ? null : result.fault
}

describe('JSON of Whisper (cases 16 and 17)', () => {
  it('is one turn a segment, its times rounded to milliseconds, its escapes written out', () => {
    const text = String.raw`{"text": " Hei p\u00e5 deg. Ja", "segments": [{"id": 0, "seek": 0, "start": 0, "end": 4.2004, "text": " Hei p\u00e5 deg."}, {"start": 4.2004, "end": 5.9996, "text": " Ja"}], "language": "no"}`
    const draft = readOrThrow('a.json', utf8(text)).draft
    expect([draft.format, draft.layout]).toEqual(['json', 'whisper'])
    expect(timed(draft)).toEqual([
      [null, 0, 4200, 'Hei på deg.'],
      [null, 4200, 6000, 'Ja'],
    ])
  })

  it('of whisperX has speakers, and words that give no text twice and may lack times', () => {
    const words = [
      { word: 'Hei', score: 0.5 },
      { word: 'du', start: 1, end: 2, speaker: 'SPEAKER_00' },
    ]
    const segments = [
      { start: 0.5, end: 2, text: ' Hei du', words, speaker: 'SPEAKER_00' },
      { start: 2, text: 'Ja', words: [] },
    ]
    expect(timed(read({ segments, word_segments: words, language: 'no' }))).toEqual([
      ['SPEAKER_00', 500, 2000, 'Hei du'],
      [null, 2000, null, 'Ja'],
    ])
  })

  it('reads the segments of others: a list alone, whisper.cpp, Transformers, words alone', () => {
    expect(timed(read([{ start: 1, end: 2.5, text: 'hei' }]))).toEqual([[null, 1000, 2500, 'hei']])
    const cpp = { transcription: [{ timestamps: { from: '00:00:01,500', to: '00:00:02,000' }, text: ' hei' }] }
    expect(timed(read(cpp))).toEqual([[null, 1500, 2000, 'hei']])
    expect(timed(read({ text: 'hei', chunks: [{ timestamp: [0.5, null], text: ' hei' }] }))).toEqual([
      [null, 500, null, 'hei'],
    ])
    const words = [{ text: 'Hei', start: 1, end: 2 }, { text: 'du' }]
    expect(timed(read({ segments: [{ speaker: 'spk1', words }] }))).toEqual([['spk1', null, null, 'Hei du']])
  })

  it('takes whole numbers for milliseconds only where seconds would make hours of each segment', () => {
    expect(timed(read({ utterances: [{ speaker: 'A', start: 250, end: 6250, text: 'hei' }] }))).toEqual([
      ['A', 250, 6250, 'hei'],
    ])
    expect(timed(read([{ speaker: 'A', start: 2, end: 6, text: 'hei' }]))).toEqual([['A', 2000, 6000, 'hei']])
  })

  it('reads a list of speakers and words with a clock', () => {
    expect(
      timed(
        read([
          { speaker: 'Ida', text: 'hei', start: '00:01:02.5' },
          { speaker: 3, text: 'ja' },
        ]),
      ),
    ).toEqual([
      ['Ida', 62_500, null, 'hei'],
      ['3', null, null, 'ja'],
    ])
  })

  it('keeps words that stand in the whole text and in no segment among what was left out', () => {
    const { drops } = readOrThrow(
      'a.json',
      utf8(JSON.stringify({ text: 'hei og hå', segments: [{ start: 1, text: 'hei' }] })),
    )
    expect(drops).toContainEqual({ kind: 'alternate', text: 'hei og hå' })
  })
})

describe('oTranscribe (case 24)', () => {
  const stamp = (at: string, shown: string) => `<span class="timestamp" data-timestamp="${at}">${shown}</span>`
  const otr = (text: string) => read({ text, media: 'f.m4a', 'media-time': 3617.2 }, 'a.otr')

  it('has its marks as when their line began, in seconds', () => {
    const draft = otr(`<p>${stamp('11.9', '00:11')}\u00a0I: Hei</p><p>${stamp('3600.25', '1:00:00')} R: Ja<br/>nei</p>`)
    expect([draft.format, draft.layout]).toEqual(['otr', 'otranscribe'])
    expect(timed(draft)).toEqual([
      ['I', 11_900, null, 'Hei'],
      ['R', 3_600_250, null, 'Ja\nnei'],
    ])
  })

  it('of older files has hours, minutes and seconds, and lines that end with br', () => {
    const draft = otr(`${stamp('0:04', '0:04')} I: Hei &amp; h&aring;<br />${stamp('1:02:03', '1:02:03')} R: Ja<br />`)
    expect(timed(draft)).toEqual([
      ['I', 4000, null, 'Hei & hå'],
      ['R', 3_723_000, null, 'Ja'],
    ])
  })

  it('without speakers keeps its times', () => {
    expect(timed(otr(`<p>${stamp('4', '00:04')} hei</p><p>${stamp('9', '00:09')} du</p>`))).toEqual([
      [null, 4000, null, 'hei'],
      [null, 9000, null, 'du'],
    ])
  })
})

describe('other JSON', () => {
  it.each([
    '{}',
    '[]',
    '{"a": 1}',
    '[{"name": "x", "text": "y"}]',
    '{"segments": []}',
    '{"segments": {"a": [1]}}',
    '{"text": "hei"}',
  ])('%s is a format that is not read', (text) => {
    expect(faultOf(text)).toEqual({ code: 'import.unknown-format', params: { found: 'json' } })
  })

  it.each(['{"segments": [{"start": 1, "te', '[{"a": }]'])('%s is damaged', (text) => {
    expect(faultOf(text)?.code).toBe('import.damaged')
  })

  it.each(['[latter] hei [latter]', '{uforståelig} ja', '[[ukjent]]'])('%s is text', (text) => {
    expect(readOrThrow('a.txt', utf8(text)).draft.format).toBe('txt')
  })
})

describe('law: no word of a segment is lost or doubled', () => {
  const text = fc
    .array(fc.constantFrom('hei', 'Åse', 'a\u030A', '"', '\\', '\u2028', 'x\u200By', '👩‍👩‍👧', '\n', '\t', '<nytt>', ':'), {
      maxLength: 6,
    })
    .map((it) => it.join(' '))
  const seconds = fc.option(fc.double({ min: -5, max: 1e6, noNaN: true }), { nil: undefined })
  const segment = fc.record(
    {
      text,
      speaker: fc.constantFrom('A', 'SPEAKER_01', 'Åse Li', ''),
      start: seconds,
      end: seconds,
      words: fc.constant([]),
    },
    { requiredKeys: ['text', 'start'] },
  )

  it('with and without speakers and times', () => {
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 9 }), (segments) => {
        const started = segments.map((it) => ({ ...it, start: it.start ?? 0 }))
        const result = readTranscript('a.json', utf8(JSON.stringify({ segments: started })))
        const kept = started.filter((it) => it.text.replace(/[\s\u200b]/gu, '') !== '')
        if (!result.ok) {
          expect([result.fault.code, kept]).toEqual(['import.empty', []])
          return
        }
        const source = kept.flatMap((it) => [it.text, it.speaker ?? '']).map((it) => it.replaceAll('\u200b', ''))
        const pieces = piecesOf({ draft: result.value, drops: [] })
        expect(charactersOf(pieces)).toBe(charactersOf(source))
        for (const { startMs, endMs } of result.value.turns)
          expect(endMs ?? Infinity).toBeGreaterThanOrEqual(startMs ?? 0)
      }),
      { numRuns: 300 },
    )
  })
})
