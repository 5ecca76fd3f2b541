import { describe, expect, it } from 'vitest'
import { readTranscriptWithDrops } from '../../../core/import/read-transcript'
import { docxOf } from './docx-builder'
import { readOrThrow, readText, spoken } from './drafts'

const starts = (text: string) => readText(text).turns.map((turn) => turn.startMs)
const notes = (text: string) => readText(text).notes.map((note) => note.text)
const paragraph = (...lines: string[]) =>
  `<w:p>${lines.map((line) => `<w:r><w:t xml:space="preserve">${line}</w:t></w:r>`).join('<w:r><w:br/></w:r>')}</w:p>`
const word = (...paragraphs: string[]) => readOrThrow('a.docx', docxOf(paragraphs.join(''))).draft
const md = (text: string) => readOrThrow('a.md', new TextEncoder().encode(text)).draft

describe('a label stands in many shapes (1.20)', () => {
  it.each([
    ['labels', 'Kari: A.\nOla: B.\nKari: C.\nOla: D.'],
    ['labels', 'KARI:\tA.\nOLA:\tB.\nKARI:\tC.\nOLA:\tD.'],
    ['labels-in-brackets', '[Kari] A.\n[Ola] B.\n[Kari] C.\n[Ola] D.'],
    ['labels-in-brackets', '[Kari]: A.\n[Ola]: B.\n[Kari]: C.\n[Ola]: D.'],
    ['labels-with-hyphen', 'Kari - A.\nOla - B.\nKari - C.\nOla - D.'],
    ['labels-with-hyphen', 'Kari- A.\nOla- B.\nKari- C.\nOla- D.'],
    ['labels-own-line', 'Kari:\nA.\nOla:\nB.\nKari:\nC.\nOla:\nD.'],
    ['labels-own-line', 'Informant 1\nA.\nOla\nB.\nInformant 1\nC.\nOla\nD.'],
    ['labels-without-colon', '001 A.\nintervjuer B.\n001 C.\nintervjuer D.\n001 E.\nintervjuer F.'],
    ['captions', '<v Kari>A.</v>\n<v Ola>B.</v>\n<v Kari>C.\n<v Ola>D.'],
    ['word-online', '00:00:03 Kari\nA.\n00:00:07 Ola\nB.\n00:00:09 Kari\nC.\n00:00:11 Ola\nD.'],
    ['otter', 'Kari  0:03  \nA.\n\nOla  0:07  \nB.\n\nKari  0:09  \nC.\n\nOla  0:11  \nD.'],
    ['labels-with-times', '[00:00:03] Kari: A.\n[00:00:07] Ola: B.\n[00:00:09] Kari: C.\n[00:00:11] Ola: D.'],
    ['labels-with-times', 'Kari: [00:00:03] A.\nOla: [00:00:07] B.\nKari: [00:00:09] C.\nOla: [00:00:11] D.'],
    ['labels-with-times', 'Kari (00:03):\nA.\n\nOla (00:07):\nB.\n\nKari (00:09):\nC.\n\nOla (00:11):\nD.'],
    ['labels-with-times', 'Kari [00:00:03] A.\nOla [00:00:07] B.\nKari [00:00:09] C.\nOla [00:00:11] D.'],
    ['labels-with-times', 'Kari [00:00:03]\nA.\n\nOla [00:00:07]\nB.\n\nKari [00:00:09]\nC.\n\nOla [00:00:11]\nD.'],
    ['labels-with-times', '[00:03] [Kari] A.\n[00:07] [Ola] B.\n[00:09] [Kari] C.\n[00:11] [Ola] D.'],
    ['labels-with-times', '00:00:03.2Kari: A.\n\n00:00:07.1Ola: B.\n\n00:00:09.0Kari: C.\n\n00:00:11.9Ola: D.'],
  ])('%s: %s', (layout, text) => {
    const draft = readText(text)
    expect(draft.layout).toBe(layout)
    expect(draft.turns.map((turn) => turn.text).slice(0, 4)).toEqual(['A.', 'B.', 'C.', 'D.'])
    expect(new Set(draft.turns.map((turn) => turn.speaker)).size).toBe(2)
    expect(draft.notes).toEqual([])
    if (/\d:\d/u.test(text)) expect(draft.turns.map((turn) => Math.floor(turn.startMs! / 1000))).toEqual([3, 7, 9, 11])
  })

  it('headings name speakers where each comes again with speech below it', () => {
    const heading = (text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
    const named = word(
      ...[heading('Kari'), paragraph('A.'), heading('Ola'), paragraph('B.'), heading('Kari'), paragraph('C.')],
      ...[heading('Ola'), paragraph('D.')],
    )
    expect([named.layout, spoken(named)]).toEqual(['headings', ['Kari: A.', 'Ola: B.', 'Kari: C.', 'Ola: D.']])
    const themes = word(heading('Bakgrunn'), paragraph('A.'), heading('Arbeid'), paragraph('B.'))
    expect(themes.turns.every((turn) => turn.speaker === null)).toBe(true)
  })

  it.each([
    ['sounds in brackets', '[latter] Ja.\nDet var fint.\n[pause] Nei.\nSå gikk vi hjem.\nOg da var det over.'],
    ['a dash in a sentence', 'Bussen - den blå\nkom aldri fram\nBilen - den røde\nvar borte\nog vi gikk'],
    ['short answers on lines of their own', 'Ja\nDet var fint.\nNei\nIkke der.\nJa\nDet er sant.\nNei\nAldri.'],
    ['lines that begin alike', 'Det regnet.\nVi gikk.\nDet blåste.\nVi løp.\nDet snødde.\nVi sov.'],
    ['a list with numbers', '1 melk\n2 egg\n3 brød\n4 smør\n5 kaffe\n6 te'],
  ])('%s name nobody', (_, text) => {
    const draft = readText(text)
    expect(draft.turns.every((turn) => turn.speaker === null)).toBe(true)
    expect(draft.turns).toHaveLength(text.split('\n').length)
  })
})

describe('a time stands in many forms (1.20)', () => {
  it.each([
    ['[01:02:03]', 3_723_000],
    ['[02:03]', 123_000],
    ['[01.02.03]', 3_723_000],
    ['{01:02:03}', 3_723_000],
    ['(01:02:03)', 3_723_000],
    ['#01:02:03.250#', 3_723_250],
    ['01:02:03,250', 3_723_250],
    ['1:2:3.250', 3_723_250],
    ['125:30', 7_530_000],
  ])('%s', (time, ms) => {
    expect(starts(`${time} Kari: A.\nOla: B.\n${time} Kari: C.\nOla: D.`)).toEqual([ms, null, ms, null])
  })

  it('lines that begin with a time and no name are timed turns of nobody', () => {
    for (const [open, close] of ['[]', '{}', '()', ['', '']]) {
      const draft = readText(`${open}00:04${close} Ja\n${open}00:11${close} Nei, du\n${open}1:00:24${close} Takk`)
      expect([draft.layout, draft.turns.map((turn) => turn.startMs)]).toEqual(['times-only', [4000, 11_000, 3_624_000]])
      expect(spoken(draft)).toEqual(['-: Ja', '-: Nei, du', '-: Takk'])
    }
  })

  it('a time on a line of its own is when the next line begins', () => {
    const draft = readText('00:00:03\nJa.\n00:00:09\nNei.\n00:00:12\nTakk.')
    expect(draft.turns.map(({ startMs, text }) => [startMs, text])).toEqual([
      [3000, 'Ja.'],
      [9000, 'Nei.'],
      [12_000, 'Takk.'],
    ])
  })

  it('times of day in running text are words', () => {
    const draft = readText('14:30 kom bussen.\nVi gikk.\n12:10 dro den fra byen.\n15:10 satt vi der.')
    expect(draft.turns[0]!.text).toBe('14:30 kom bussen.')
  })
})

describe('Teams (1.1)', () => {
  it('case 5: one turn in one paragraph with line breaks; who started and stopped is outside', () => {
    const draft = word(
      ...[paragraph('Meeting with Kari-20260815_200732-Meeting Recording'), paragraph('15 August 2026, 06:07pm')],
      ...[paragraph('Kari Li started transcription'), paragraph('Kari Li   0:04', 'One.', 'Two.', 'Three.')],
      paragraph('Kari Li stopped transcription'),
    )
    expect(draft.turns).toEqual([{ speaker: 'Kari Li', startMs: 4000, endMs: null, text: 'One.\nTwo.\nThree.' }])
    expect([draft.layout, draft.notes.map((note) => note.before)]).toEqual(['teams', [0, 0, 0, 1]])
  })

  it('the stop line is outside in any language, also where every line is a paragraph', () => {
    const text =
      'Møte\nKari Li startet transkripsjon\nKari Li  0:04\nHei.\nOla  0:09\nHallo.\nKari Li stoppet transkripsjon'
    expect(spoken(readText(text)).at(-1)).toBe('Ola: Hallo.')
    expect(notes(text).at(-1)).toBe('Kari Li stoppet transkripsjon')
  })

  it('a last line that only begins with the same name is speech', () => {
    expect(spoken(readText('Kari: Hei.\nOla: Hallo.\nKari: Ja.\nOla: Nei.\nKari likte det ikke')).at(-1)).toBe(
      'Ola: Nei.\nKari likte det ikke',
    )
  })
})

describe('Google Meet (1.4)', () => {
  const summary = [
    '📝 Notater',
    'Prat',
    'Inviterte a@b.example Kari',
    'Beslutning: ja.',
    'Beslutning: nei.',
    'Kari: skal ringe.',
  ]

  it('case 13: no word of the summary is in the draft, and it is said how much was left out', () => {
    const draft = word(
      ...summary.map((text) => paragraph(text)),
      ...['📖 Transkripsjon', '12. mars 2026', 'Prat – transkripsjon', '00:00:11', 'Kari: Hei.', 'Ola: Hallo.'].map(
        (it) => paragraph(it),
      ),
      ...['00:01:00', 'Kari: Takk.', 'Transkripsjonen ble avsluttet etter 00:01:09', 'Kan inneholde feil.'].map((it) =>
        paragraph(it),
      ),
    )
    expect([draft.layout, draft.title]).toEqual(['meet', 'Prat – transkripsjon'])
    expect(spoken(draft)).toEqual(['Kari: Hei.', 'Ola: Hallo.', 'Kari: Takk.'])
    expect(JSON.stringify(draft)).not.toMatch(/b\.example|Beslutning|ringe/u)
    expect(draft.leftOut).toContainEqual({
      kind: 'machine-summary',
      pieces: 6,
      characters: expect.any(Number) as number,
    })
    expect(draft.notes.map((note) => note.text).slice(-2)).toEqual([
      'Transkripsjonen ble avsluttet etter 00:01:09',
      'Kan inneholde feil.',
    ])
  })

  it('one turn is enough', () => {
    const draft = word(
      ...['📖 Transcript', '00:00:11', 'Kari Li: Talking.', 'Transcription ended after 00:00:39'].map((it) =>
        paragraph(it),
      ),
    )
    expect(spoken(draft)).toEqual(['Kari Li: Talking.'])
    expect(draft.turns[0]!.startMs).toBe(11_000)
  })

  it('a summary is never guessed: without its sign the lines before the first time are kept', () => {
    const draft = readText('Beslutning: ja.\nKari: Hei.\n00:00:11\nOla: Hei.\nKari: Ja.\nOla: Nei.')
    expect(draft.leftOut.map((it) => it.kind)).not.toContain('machine-summary')
  })

  it('case 36: a time every five minutes, and who was there, are no turns', () => {
    const draft = md(
      '# Call\n\n### Attendees\n\nKari Li, Ola, Fireflies.ai Notetaker\n\nKari Li: One.\n\nOla: Two.\n\n00:05:00\n\nKari Li: Three.\n\n00:10:00\n\nOla:  Four.\n\nMeeting ended after 00:12:03 👋',
    )
    expect([draft.layout, draft.title]).toEqual(['meet', 'Call'])
    expect(draft.turns.map(({ speaker, startMs, text }) => [speaker, startMs, text])).toEqual([
      ...[
        ['Kari Li', null, 'One.'],
        ['Ola', null, 'Two.'],
        ['Kari Li', 300_000, 'Three.'],
        ['Ola', 600_000, 'Four.'],
      ],
    ])
    expect(draft.notes.map((note) => note.text)).toEqual([
      'Attendees',
      'Kari Li, Ola, Fireflies.ai Notetaker',
      'Meeting ended after 00:12:03 👋',
    ])
  })
})

describe('other tools', () => {
  it('case 33: Otter, with its last line outside, as text and as Markdown with the names in bold', () => {
    for (const draft of [
      readText('Kari  0:04  \nHei.\n\nUnknown Speaker  1:00:03  \nJa.\n\nTranscribed by https://otter.ai'),
      md('**Kari**  0:04  \nHei.\n\n**Unknown Speaker**  1:00:03  \nJa.\n\nTranscribed by https://otter.ai'),
    ]) {
      expect([draft.layout, spoken(draft)]).toEqual(['otter', ['Kari: Hei.', 'Unknown Speaker: Ja.']])
      expect([draft.turns[1]!.startMs, draft.notes]).toEqual([
        3_603_000,
        [{ text: 'Transcribed by https://otter.ai', before: 2 }],
      ])
    }
  })

  it('case 49: the captions that Zoom saves have the time of day, and so no times', () => {
    const draft = readText('[Kari] 13:02:04\nHei.\n\n[Ola (NTNU)] 13:02:11\nJa.\nNei.')
    expect(draft.turns.map(({ speaker, startMs, text }) => [speaker, startMs, text])).toEqual([
      ['Kari', null, 'Hei.'],
      ['Ola (NTNU)', null, 'Ja.\nNei.'],
    ])
  })

  it('case 46: aTrain, the speaker line applies until the next, in all its forms alike', () => {
    const lines = 'Transcription for a\n\nSPEAKER_00\n'
    const forms = [
      `${lines}Hei.\nHvordan går det?\nSPEAKER_01\nBra.\n`,
      `${lines}[00:00:04] - Hei.\n[00:00:09] - Hvordan går det?\nSPEAKER_01\n[00:00:12] - Bra.`,
      `${lines}[00:00:04] - Hei. [00:00:09] - Hvordan går det? \n\nSPEAKER_01\n[00:00:12] - Bra. `,
    ]
    for (const form of forms) {
      const draft = readText(form)
      expect([draft.layout, draft.title]).toEqual(['atrain', 'Transcription for a'])
      expect(spoken(draft)).toEqual(['SPEAKER_00: Hei. Hvordan går det?', 'SPEAKER_01: Bra.'])
    }
    expect(starts(forms[1]!)).toEqual([4000, 12_000])
  })

  it('aTrain without speakers is timed text of nobody', () => {
    const draft = readText('Transcription for a\n[00:00:04] - Hei.\n[00:00:09] - Hvordan går det?')
    expect([spoken(draft), draft.turns.map((it) => it.startMs)]).toEqual([
      ['-: Hei.', '-: Hvordan går det?'],
      [4000, 9000],
    ])
  })

  it('noScribe: its own lines are notes, overlaps and pauses stay', () => {
    const text =
      'Samtale\n\nTranscribed with noScribe vers. 0.7\nAudio file: a.m4a\n(Language: Norwegian | Overlapping speech: 1)\n\n' +
      'S00: [00:00:12] Ja, (..) //S01: mm// så.\n\n(12 seconds pause)\n\nS01: [00:00:30] Nei.\n\nS00: [00:00:33] Å.'
    const draft = readText(text)
    expect([draft.layout, draft.title, draft.notes.length]).toEqual(['noscribe', 'Samtale', 3])
    expect(spoken(draft)[0]).toBe('S00: Ja, (..) //S01: mm// så.\n(12 seconds pause)')
  })

  it('what Whisper prints while it works has a beginning and an end; what stands before is outside', () => {
    for (const [text, ends] of [
      [
        'Detected language: Norwegian\n[00:00.000 --> 00:04.000]  Hei.\n[00:04.000 --> 01:00:06.500]  Ja, du.',
        3_606_500,
      ],
      ['Detected language: Norwegian\n[0.00s -> 4.00s] Hei.\n[4.00s -> 3606.50s] Ja, du.', 3_606_500],
    ] as const) {
      const draft = readText(text)
      expect([draft.layout, spoken(draft), draft.turns[1]!.startMs, draft.turns[1]!.endMs]).toEqual([
        ...['whisper', ['-: Hei.', '-: Ja, du.'], 4000, ends],
      ])
      expect(draft.notes).toEqual([{ text: 'Detected language: Norwegian', before: 0 }])
    }
  })

  it('case 23: marks of f4 are ends of turns, also set apart by blanks, and are out of the words', () => {
    const draft = readText(
      'I: Hallo (unv. #00:00:03-0#). #00:00:05-4#\n\nB: Ja #00:00:06-0# og nei. #00:00:09-2# \nI: Takk.',
    )
    expect(draft.layout).toBe('f4')
    expect(draft.turns.map(({ startMs, endMs, text }) => [startMs, endMs, text])).toEqual([
      ...[
        [0, 5400, 'Hallo (unv.).'],
        [5400, 9200, 'Ja og nei.'],
        [9200, null, 'Takk.'],
      ],
    ])
  })

  it('a mark of f4 before any words is a beginning; one in its own paragraph is the end of what stands before it', () => {
    const draft = readText('#00:00:02-0# I: Hallo. #00:00:05-4#\nB: Ja.\n#00:00:09-2#\nI: Takk.')
    expect(draft.turns.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      ...[
        [2000, 5400],
        [5400, 9200],
        [9200, null],
      ],
    ])
  })

  it('oTranscribe is known by its time and hard blank, with and without names', () => {
    expect(readText('00:11\u00a0Hei.\n\n1:00:03\u00a0Ja.\n\n1:00:09\u00a0Nei.').layout).toBe('otranscribe')
    const draft = readText('00:11\u00a0I: Hei.\n\n1:00:03\u00a0R: Ja.')
    expect([draft.layout, draft.turns.map((turn) => turn.startMs), spoken(draft)]).toEqual([
      ...['otranscribe', [11_000, 3_603_000], ['I: Hei.', 'R: Ja.']],
    ])
  })

  it('marks of conversation analysis stay as they are (1.19)', () => {
    const marks =
      '(0.5) [ja] =så:: ↑nå ↓der °lavt° >fort< hh .hh ((hoster)) _MYE_ (-) <<p> å> ´ ` {uforståelig} +[pron=uklart] %l +u(x)'
    expect(readText(`Kari: ${marks}\nOla: ja.\nKari: nei.\nOla: jo.`).turns[0]!.text).toBe(marks)
  })
})

describe('columns of a corpus', () => {
  const row = (label: string, text: string) => `${label.padEnd(24)}${text}\n\n`

  it('case 41: the orthographic tier is the turns, hanging lines are joined, the phonetic tier is left out', () => {
    const source =
      row('aal_01', 'ja ee # få\n                        fårtæLja') +
      row('aal_01_orthography', 'ja e # får\n                        fortelje') +
      row('int', 'mm') +
      row('int_orthography', 'mm') +
      row('unknown', 'ja') +
      row('unknown_orthography', 'ja') +
      row('int', 'ja') +
      row('int_orthography', 'ja')
    const read = readTranscriptWithDrops('a.txt', new TextEncoder().encode(source))
    if (!read.ok) throw new Error(read.fault.code)
    expect(spoken(read.value.draft)).toEqual(['aal_01: ja e # får fortelje', 'int: mm', '-: ja', 'int: ja'])
    expect(read.value.draft.layout).toBe('corpus')
    expect(read.value.drops.filter((drop) => drop.kind === 'other-tier').map((drop) => drop.text.trim())).toEqual([
      ...['aal_01 ja ee # få', 'fårtæLja', 'int mm', 'unknown ja', 'int ja'],
    ])
  })

  it('a table of numbers in columns is none', () => {
    expect(readText('Kari      12\nOla       14\nÅse       9\nPer       3').layout).toBe('no-speakers')
  })
})
