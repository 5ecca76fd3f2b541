import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charactersOf, piecesOf, readOrThrow } from './drafts'

const read = (name: string, text: string) => readOrThrow(name, new TextEncoder().encode(text))
const vtt = (...blocks: readonly string[]) => read('a.vtt', ['WEBVTT', ...blocks].join('\n\n')).draft
const lines = (draft: ReturnType<typeof vtt>) =>
  draft.turns.map((it) => [it.speaker, it.startMs, it.endMs, it.text] as const)

describe('WebVTT', () => {
  it('joins the cues of one utterance by the stem of their ids, and leaves others apart', () => {
    const guid = '0a8e2f7c-1111-4a4a-8888-70f360077a3c'
    const draft = vtt(
      `${guid}/7-0\n00:00:04.200 --> 00:00:06.000\n<v Åse Li>Ja, altså</v>`,
      `${guid}/7-1\n00:00:06.000 --> 00:00:09.000\n<v Åse Li>jeg står opp</v>`,
      `${guid}/9-0\n00:00:09.500 --> 00:00:10.000\n<v Åse Li>Mm.</v>`,
    )
    expect(lines(draft)).toEqual([
      ['Åse Li', 4200, 9000, 'Ja, altså jeg står opp'],
      ['Åse Li', 9500, 10000, 'Mm.'],
    ])
  })

  it('keeps cues that overlap whole, in the order in which they begin', () => {
    const draft = vtt(
      '00:05.000 --> 00:09.000\n<v B>ikke sant',
      '00:04.000 --> 00:08.000\n<v A>nei\nog nei',
      '00:06.000 --> 00:07.000\n<v C>mm',
    )
    expect(lines(draft)).toEqual([
      ['A', 4000, 8000, 'nei og nei'],
      ['B', 5000, 9000, 'ikke sant'],
      ['C', 6000, 7000, 'mm'],
    ])
  })

  it('reads the unpadded integers of Teams 2021-22, and a time before the start as the start', () => {
    const draft = vtt('0:0:10.20 --> 0:0:12.500\n<v Hurst, Peter>Hi</v>', '0:0:-6.-820 --> 0:0:1.5\n<v A>So</v>')
    expect(lines(draft)).toEqual([
      ['A', 0, 1005, 'So'],
      ['Hurst, Peter', 10_020, 12_500, 'Hi'],
    ])
  })

  it('reads padded times as fractions, with and without hours', () => {
    expect(lines(vtt('00:04.2 --> 01:00:10.900\nhei'))).toEqual([[null, 4200, 3_610_900, 'hei']])
  })

  it('takes tags and escapes off, and leaves every other word in angle brackets', () => {
    const draft = vtt(
      '00:01.000 --> 00:02.000 align:start\n<c.yellow>ja</c> <00:01.500>&amp; <nytt> <b>så</b>&nbsp;bra',
    )
    expect(draft.turns[0]!.text).toBe('ja & <nytt> så\u00a0bra')
  })

  it('passes over notes, styles, regions and metadata, and takes the title from the first line', () => {
    const text = [
      'WEBVTT Fokusgruppe',
      'Kind: captions\n\nNOTE\nTranscribed with care\n\nSTYLE\n::cue { color: red }\n',
      '1\n00:01.000 --> 00:02.000\n<v S01>Hei',
    ]
    const { draft, drops } = read('a.vtt', text.join('\n'))
    expect([draft.title, draft.notes, draft.turns.length]).toEqual(['Fokusgruppe', [], 1])
    expect(drops.filter((it) => it.kind === 'file-note').map((it) => it.text)).toContain('Transcribed with care')
  })

  it('lets a cue without a label go on by the speaker before it, where labels are in use', () => {
    const draft = vtt(
      '00:01.000 --> 00:02.000\nMario Havel: Hei, Pooja.',
      '00:02.000 --> 00:03.000\nog velkommen.',
      '00:03.000 --> 00:04.000\nPooja: Takk.',
      '00:04.000 --> 00:05.000\nMario Havel: Da begynner vi.',
      '00:05.000 --> 00:06.000\nPooja: Ja.',
    )
    expect(draft.turns.map((it) => it.speaker)).toEqual(['Mario Havel', 'Mario Havel', 'Pooja', 'Mario Havel', 'Pooja'])
  })

  it('invents no speaker from a colon that stands once', () => {
    const draft = vtt('00:01.000 --> 00:02.000\nHan sa det slik: gå hjem', '00:02.000 --> 00:03.000\nog så gikk jeg')
    expect(draft.turns.map((it) => it.speaker)).toEqual([null, null])
  })

  it('keeps a block without times as a note', () => {
    expect(vtt('00:01.000 --> 00:02.000\nhei', 'uten tid').notes).toEqual([{ text: 'uten tid', before: 0 }])
  })

  it('says on which line the first caption without times begins, and how many there are', () => {
    const text = 'WEBVTT\n\nNOTE hei\n\n1\n00:01.000 --> 00:02.000\nhei\n\n2\nuten tid\n\n3\nheller ikke'
    const { messages } = read('a.vtt', text).draft
    expect(messages).toContainEqual({ code: 'captions-without-times', params: { count: 2, line: 9 } })
    expect(vtt('00:01.000 --> 00:02.000\nhei').messages.map((it) => it.code)).toEqual(['no-speakers'])
  })

  it('writes every character reference out', () => {
    expect(vtt('00:01.000 --> 00:02.000\n&Aring;se &#8211; &lt;3 &ukjent;').turns[0]!.text).toBe('Åse – <3 &ukjent;')
  })

  it('reads a sentence once that is written again for each of its words, another one underlined', () => {
    const draft = vtt(
      '00:01.000 --> 00:01.400\n<u>Jeg</u> står opp',
      '00:01.400 --> 00:01.700\nJeg <u>står</u> opp',
      '00:01.700 --> 00:02.000\nJeg står <u>opp</u>',
      '00:03.000 --> 00:04.000\nJeg står opp',
      '00:05.000 --> 00:06.000\nJeg står opp',
    )
    expect(lines(draft).map(([, start, end]) => [start, end])).toEqual([
      [1000, 2000],
      [3000, 4000],
      [5000, 6000],
    ])
  })

  it('passes over numbers too great for a time', () => {
    expect(vtt('00:01.000 --> 00:02.000\nhei', '99999999999999999999:00:01.000 --> 00:02.000\nhå').turns).toHaveLength(
      1,
    )
  })

  it.each([
    ['teams', '0a8e2f7c-1111-4a4a-8888-70f360077a3c/7-0\n00:00:04.200 --> 00:00:06.000\nja'],
    ['teams', '0:0:10.20 --> 0:0:12.500\n<v Hurst, Peter>Hi</v>'],
    ['whisper', '00:04.200 --> 00:06.000\nja'],
    ['whisper', '00:00:04.200 --> 00:00:06.000\n[SPEAKER_00]: ja\n\n00:00:07.200 --> 00:00:08.000\n[SPEAKER_00]: nei'],
    ['noscribe', 'NOTE\nTranscribed with noScribe vers. 0.7\n\n00:00:04.200 --> 00:00:06.000\n<v S01>ja'],
    ['captions', '1\n00:00:04.200 --> 00:00:06.000\nIda: ja\n\n2\n00:00:07.200 --> 00:00:08.000\nIda: nei'],
  ])('knows the layout of %s', (layout, text) => {
    expect(vtt(text).layout).toBe(layout)
  })

  it('reads two cues that no blank line parts', () => {
    expect(lines(vtt('00:01.000 --> 00:02.000\nhei\n00:02.000 --> 00:03.000\nhå'))).toEqual([
      [null, 1000, 2000, 'hei'],
      [null, 2000, 3000, 'hå'],
    ])
  })
})

describe('SubRip', () => {
  it('is read with its numbers, without them, and with seconds rounded up to 1,000', () => {
    const numbered = '1\n00:00:01,000 --> 00:00:02,000\nhei\n\n2\n00:00:02,1000 --> 00:00:04,000\n[SPEAKER_00]: hå'
    const plain = numbered.replaceAll(/^\d\n/gmu, '')
    for (const text of [numbered, plain]) {
      const { draft } = read('a.srt', text)
      expect(draft.format).toBe('srt')
      expect(draft.turns.map((it) => [it.startMs, it.text])).toEqual([
        [1000, 'hei'],
        [3000, '[SPEAKER_00]: hå'],
      ])
    }
  })

  it('names speakers in brackets when they come back', () => {
    const cue = (at: number, text: string) => `${at}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${text}`
    const text = [
      cue(1, '[SPEAKER_00]: hei'),
      cue(2, '[SPEAKER_01]: hå'),
      cue(3, '[SPEAKER_00]: ja'),
      cue(4, '[SPEAKER_01]: nei'),
    ]
    const { draft } = read('a.srt', text.join('\n\n'))
    expect(draft.turns.map((it) => `${it.speaker} ${it.text}`)).toEqual([
      'SPEAKER_00 hei',
      'SPEAKER_01 hå',
      'SPEAKER_00 ja',
      'SPEAKER_01 nei',
    ])
  })
})

describe('a SubRip file', () => {
  it('is one by its name and its times, though it begins without', () => {
    const { draft } = read('a.srt', '1\nuten tid\n\n2\n00:00:02,000 --> 00:00:04,000\nhei')
    expect([draft.format, draft.turns.length, draft.notes.length]).toEqual(['srt', 1, 1])
    expect(read('a.srt', 'Ida: hei\nOla: hå').draft.format).toBe('txt')
  })

  it('of six hours (case 75) has its times past the first hour', () => {
    const clock = (at: number) =>
      `${[Math.floor(at / 3600), Math.floor(at / 60) % 60, at % 60].map((it) => String(it).padStart(2, '0')).join(':')},250`
    const cue = (at: number) =>
      `${at + 1}\n${clock(at * 6)} --> ${clock(at * 6 + 5)}\n${'Ja, altså jeg står opp. '.repeat(13)}`
    const source = Array.from({ length: 3600 }, (_, at) => cue(at)).join('\n\n')
    const { turns } = read('a.srt', source).draft
    expect([source.length > 1_200_000, turns.length]).toEqual([true, 3600])
    expect(turns.at(-1)!.startMs).toBe(3599 * 6000 + 250)
  })
})

describe('law: no character of a caption file is lost or doubled', () => {
  const word = fc.constantFrom('hei', 'Åse', 'nei::', '14:30', 'Merk:', '[latter]', '<nytt>', '&', '|', '…', '->', '3')
  const said = fc.array(word, { minLength: 1, maxLength: 6 }).map((it) => it.join(' '))
  const id = fc.constantFrom('', '1\n', '0a8e2f7c-1111-4a4a-8888-70f360077a3c/7-0\n', 'intro\n')
  const time = fc.integer({ min: 0, max: 3_599 }).map((at) => {
    const clock = (seconds: number) =>
      [Math.floor(seconds / 60), seconds % 60].map((it) => String(it).padStart(2, '0')).join(':')
    return `00:${clock(at)}.000 --> 00:${clock(Math.min(at + 3, 3599))}.500`
  })
  // Where some cues have labels, one without goes on by a speaker whom it does not name: those files are told apart.
  const cue = (labels: readonly string[]) =>
    fc
      .tuple(id, time, fc.constantFrom(...labels), said)
      .map(([head, when, who, text]) => `${head}${when}\n${who}${text}`)
  const aside = fc.constantFrom('NOTE sikkerhet 0.8', 'STYLE\n::cue {}', 'løse ord')
  const file = (...labels: readonly string[]) =>
    fc.array(fc.oneof({ weight: 5, arbitrary: cue(labels) }, aside), { minLength: 1, maxLength: 12 })
  const blocks = fc.oneof(
    file(''),
    file('Kari: ', 'Ola: '),
    file('[SPEAKER_00]: '),
    file('<v Kari Li>', '<v.loud Ola>', ''),
  )

  it.each([
    ['WebVTT', 'a.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nfør\n\n'],
    ['SubRip', 'a.srt', '1\n00:00:00,000 --> 00:00:01,000\nfør\n\n'],
  ])('%s', (_, name, head) => {
    fc.assert(
      fc.property(blocks, (all) => {
        const source = head + all.join('\n\n')
        expect(charactersOf(piecesOf(read(name, source)))).toBe(charactersOf([source]))
      }),
      { numRuns: 300 },
    )
  })
})
