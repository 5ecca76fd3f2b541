import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTranscriptWithDrops } from '../../../../core/import/read-transcript'
import { noAnswers } from '../../../../core/import/reading-mend'
import { readRows } from '../../../../core/import/rows/read-rows'
import { charactersOf, piecesOf, readOrThrow, spoken } from '../drafts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (text: string, name = 'a.tsv') => readOrThrow(name, utf8(text)).draft
const timed = (draft: ReturnType<typeof read>) =>
  draft.turns.map((it) => [it.speaker, it.startMs, it.endMs, it.text] as const)

describe('rows of a transcript', () => {
  it('of Whisper count milliseconds, and name nobody', () => {
    const draft = read('start\tend\ttext\n4200\t10900\tHei, Kari: du\n61000\t62500\tJa')
    expect([draft.format, draft.layout]).toEqual(['rows', 'whisper'])
    expect(timed(draft)).toEqual([
      [null, 4200, 10_900, 'Hei, Kari: du'],
      [null, 61_000, 62_500, 'Ja'],
    ])
  })

  it('of Audacity by whisperX count seconds, and hold the speaker in two brackets', () => {
    const draft = read('0.5\t4.25\t[[SPEAKER_00]]Hei\n4.3\t5.0\t[[SPEAKER_01]] Hå\n5\t6.1\tuten', 'a.aud')
    expect(timed(draft)).toEqual([
      ['SPEAKER_00', 500, 4250, 'Hei'],
      ['SPEAKER_01', 4300, 5000, 'Hå'],
      [null, 5000, 6100, 'uten'],
    ])
  })

  it.each(['a.txt', 'a.tsv', 'a'])('of NVivo are told by their content, under the name %s', (name) => {
    const draft = read('Timespan\tSpeaker\tContent\n00:00:04.2\tIda\tHei\n00:01:00.5\tOla\tHå', name)
    expect(draft.layout).toBe('nvivo-rows')
    expect(timed(draft)).toEqual([
      ['Ida', 4200, null, 'Hei'],
      ['Ola', 60_500, null, 'Hå'],
    ])
  })

  it('may have a time, a name with a colon and the words, without a header', () => {
    expect(timed(read('12:34\tP1:\tja\n12:40\tI:\thm\n12:41\tP1:\tnei', 'a.txt'))).toEqual([
      ['P1', 754_000, null, 'ja'],
      ['I', 760_000, null, 'hm'],
      ['P1', 761_000, null, 'nei'],
    ])
  })

  it.each(['Hvem;Tekst', 'Kven;Tekst', 'Speaker;Text', 'taler;replikk'])(
    'may be by a person’s own header: %s',
    (head) => {
      expect(spoken(read(`${head}\nIda;Hei\nOla;"Hå; ja ""da"""\nIda;Nei`, 'a.csv'))).toEqual([
        'Ida: Hei',
        'Ola: Hå; ja "da"',
        'Ida: Nei',
      ])
    },
  )

  it('may tell a beginning and an end in one cell', () => {
    const draft = read('Timespan\tSpeaker\tContent\n0:04,2 - 0:10,9\tIda\tHei\n[0:11] – [0:12]\tOla\tHå')
    expect(timed(draft).map(([, start, end]) => [start, end])).toEqual([
      [4200, 10_900],
      [11_000, 12_000],
    ])
  })

  it('keep what stands for a time and is none as a note', () => {
    const draft = read('start\tend\ttext\n1\t2\ta\nukjent\t\tb\n3\t4\tc', 'a.txt')
    expect(timed(draft)[1]).toEqual([null, null, null, 'b'])
    expect(draft.notes).toEqual([{ text: 'ukjent', before: 1 }])
  })

  it('keep further cells with words as notes, and numbers as data of the program', () => {
    const { draft, drops } = readOrThrow('a.csv', utf8('nr;speaker;text;comment\n1;A;hei;ler\n2;B;hå;\n3;A;ja;'))
    expect(draft.notes).toEqual([{ text: 'ler', before: 0 }])
    expect(drops.filter((it) => it.kind === 'machine-data').map((it) => it.text)).toEqual(['1', '2', '3'])
  })

  it('lose no quote that a program has left alone', () => {
    const text = 'start\tend\ttext\n0\t1000\t"Hei," sa han\n1000\t2000\t"Nå\n2000\t3000\tja"'
    expect(read(text).turns.map((it) => it.text)).toEqual(['"Hei," sa han', '"Nå', 'ja"'])
  })

  describe('with --- for a new paragraph (case 47)', () => {
    const rows = [
      ['Timespan', 'Speaker', 'Content'],
      ['0:04', 'Ida', 'Hei.---Takk.'],
      ['0:09', 'Ola', 'Ja'],
    ]
    const mend = { kind: 'paragraph-marks', count: 1 } as const

    it('offer to part there, and leave it as it is unasked', () => {
      const { conversation } = readRows(rows, noAnswers)
      expect(conversation.mends).toEqual([{ mend, taken: false }])
      expect(conversation.turns[0]!.text).toBe('Hei.---Takk.')
    })

    it('are parted when a person says so, and whole again when they say no', () => {
      const parted = readRows(rows, { taken: { 'paragraph-marks': true }, part: 0 }).conversation
      expect([parted.turns[0]!.text, parted.mends]).toEqual(['Hei.\nTakk.', [{ mend, taken: true }]])
      const whole = readRows(rows, { taken: { 'paragraph-marks': false }, part: 0 })
      expect(whole).toEqual(readRows(rows, noAnswers))
    })
  })
})

describe('what is no table', () => {
  it.each([
    ['labels with a tab behind them', 'INFORMANT 1:\thei\nINTERVJUER:\thå\nINFORMANT 1:\tja'],
    ['prose with commas', 'Ja, nei, kanskje\nHei, du, der\nSå, da, ja'],
    ['one line', 'a;b;c'],
    ['a chat with times of the day', '13:00:01\tIda:\thei\n13:00:02\tOla:\thå\n13:00:09\tIda:\tja'],
  ])('%s is read as lines', (_, text) => {
    expect(read(text, 'a.txt').format).toBe('txt')
  })
})

const question = 'Hva er det beste med natta?'
const survey = [
  ['nr', 'navn', 'stilling', 'e-post', question, 'Innsendt'],
  ['7', 'Kari Li', 'lege', 'k@a.example', 'At ingen forstyrrer meg når jeg skriver', '2026-01-02 10:11'],
  ['9', 'Ola Moe', '', '', '', '2026-01-03 09:00:10'],
  ['12', 'Per Dal', 'vakt', '', 'Stillheten, og at dagen er min\n\nOg kaffen', '2026-01-04T07:30'],
]
const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((it) => (/[;"\n]/u.test(it) ? `"${it.replaceAll('"', '""')}"` : it)).join(';')).join('\n')

describe('answers of a survey', () => {
  const { draft, drops } = readOrThrow('svar.csv', utf8(csv(survey)))

  it('are one turn for each who answered an open question, under the question', () => {
    expect([draft.kind, draft.layout]).toEqual(['survey', 'survey'])
    expect(draft.notes).toEqual([{ text: question, before: 0 }])
    expect(spoken(draft)).toEqual([
      '7: At ingen forstyrrer meg når jeg skriver',
      '12: Stillheten, og at dagen er min\n\nOg kaffen',
    ])
  })

  it('know everybody who sent the form in by their closed columns', () => {
    expect(draft.people).toEqual([
      { label: '7', attributes: { stilling: 'lege' } },
      { label: '9', attributes: { stilling: '' } },
      { label: '12', attributes: { stilling: 'vakt' } },
    ])
  })

  it('make no attribute of names and addresses, and say how many columns that were', () => {
    expect(draft.messages).toContainEqual({ code: 'identifying-columns-left-out', params: { count: 2 } })
    expect(drops.filter((it) => it.kind === 'identifying-column').map((it) => it.text)).toContain('Kari Li')
    expect(JSON.stringify(draft)).not.toContain('Kari')
  })

  it('leave out when each form was sent in', () => {
    expect(drops.filter((it) => it.kind === 'machine-data').map((it) => it.text)).toContain('2026-01-02 10:11')
  })

  it('number those who have no label of their own', () => {
    const { people } = readRows(
      survey.map((row) => row.slice(2)),
      noAnswers,
    )
    expect(people?.map((it) => it.label)).toEqual(['1', '2', '3'])
  })

  it('take no column with the same value twice for a label', () => {
    const rows = survey.map((row, at) => (at === 2 ? ['7', ...row.slice(1)] : row))
    expect(readRows(rows, noAnswers).people?.map((it) => it.label)).toEqual(['1', '2', '3'])
  })

  it('keep columns of one name apart', () => {
    const rows = [
      ['alder', 'alder', question],
      ['5', '6', 'Det er mye å si om den saken'],
      ['7', '8', 'Ikke noe som jeg vil ta her'],
    ]
    expect(readRows(rows, noAnswers).people?.[0]?.attributes).toEqual({ alder: '5', 'alder 2': '6' })
  })

  it('of the sample: 18 who answer, two open questions, four closed columns', () => {
    const file = readFileSync(new URL('../../../../samples/files/Åpne svar.csv', import.meta.url))
    const sample = readOrThrow('Åpne svar.csv', file).draft
    expect(sample.people).toHaveLength(18)
    expect(Object.keys(sample.people[0]!.attributes)).toEqual([
      'stilling',
      'år på natt',
      'hvem på natt',
      'ville valgt natt igjen',
    ])
    expect(sample.notes.map((it) => it.text)).toEqual([
      'Hva er det beste med å jobbe natt?',
      'Hva måtte vært annerledes for at flere skulle bli?',
    ])
    expect(sample.turns).toHaveLength(16 + 16)
    expect(sample.turns.filter((it) => it.text === 'Vet ikke').map((it) => it.speaker)).toEqual(['11'])
    expect(sample.turns.some((it) => it.speaker === '16')).toBe(false)
  })

  it('are read by the delimiter that Excel tells in a line of its own', () => {
    const { draft: told, drops: left } = readOrThrow('svar.txt', utf8(`sep=;\n${csv(survey)}`))
    expect([told.people.length, left[0]]).toEqual([
      3,
      { kind: 'markup', text: expect.stringContaining('sep=;') as string },
    ])
  })

  it.each(['2026/02/03 10:15:22 AM CET', '03.02.2026 kl. 10.15.22', '2026-02-03T10:15:22.123Z'])(
    'take %s for when a form was sent in',
    (moment) => {
      const rows = survey.map((row, at) => (at === 0 ? row : [...row.slice(0, 5), moment]))
      expect(Object.keys(readRows(rows, noAnswers).people![0]!.attributes)).toEqual(['stilling'])
    },
  )

  it('without an open question are a table, kept as notes', () => {
    const closed = read('nr;alder\n1;58\n2;44', 'a.csv')
    expect(closed.notes.map((it) => it.text)).toEqual(['nr\talder', '1\t58', '2\t44'])
    expect(closed.messages.map((it) => it.code)).toContain('table-kept-as-notes')
  })
})

describe('law: no character of a table is lost or doubled', () => {
  const cell = fc
    .array(fc.constantFrom('hei', 'Åse', 'a\u030A', '"', '""', ';', ',', '14:30', '7', '---', 'x\u200By', '\n', '|'), {
      maxLength: 7,
    })
    .map((it) => it.join(' '))
  const heads = fc.constantFrom(
    ...[
      ['start', 'end', 'text'],
      ['Timespan', 'Speaker', 'Content'],
      ['nr', 'alder', question],
      ['a', 'b', 'c'],
    ],
  )
  const table = fc.tuple(heads, fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }))

  it.each([';', '\t', ','])('cells parted by %j', (delimiter) => {
    fc.assert(
      fc.property(table, fc.boolean(), fc.boolean(), ([head, rows], isQuoted, isParted) => {
        const quoted = (it: string) => (isQuoted || /["\n;,\t]/u.test(it) ? `"${it.replaceAll('"', '""')}"` : it)
        // Whoever answers has a number, so that no label is the reader's own.
        const numbered = rows.map(([a, b, c], at) => (head[0] === 'nr' ? [`${at + 1}`, b, c] : [a, b, c]))
        const source = [head, ...numbered].map((row) => row.map(quoted).join(delimiter)).join('\n')
        const answers = { taken: { 'paragraph-marks': isParted }, part: 0 }
        const result = readTranscriptWithDrops('a.csv', utf8(source), answers)
        if (!result.ok) {
          // Times and numbers alone are no words.
          expect(result.fault.code).toBe('import.empty')
          expect(source.replace(head.join(delimiter), '')).not.toMatch(/\p{L}/u)
          return
        }
        const { draft: read, drops: left } = result.value
        const people = read.people.map((it) => (head[0] === 'nr' ? it : { ...it, label: '' }))
        expect(charactersOf(piecesOf({ draft: { ...read, people }, drops: left }))).toBe(charactersOf([source]))
      }),
      { numRuns: 1000 },
    )
  })
})
