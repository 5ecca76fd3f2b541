import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noAnswers } from '../../../../core/import/reading-mend'
import { readRows } from '../../../../core/import/rows/read-rows'
import { charactersOf, emptyDraft, piecesOf, readOrThrow, spoken } from '../drafts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const quoted = (cell: string) => (/[",;\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const csv = (rows: readonly (readonly string[])[], delimiter = ',') =>
  rows.map((row) => row.map(quoted).join(delimiter)).join('\n')
const read = (rows: readonly (readonly string[])[], delimiter?: string) =>
  readOrThrow('svar.csv', utf8(csv(rows, delimiter)))
const idOf = (id: string) => JSON.stringify({ ImportId: id })

const best = 'Hva er det beste med vaktene dine?'
const worse = 'Hva ville du endret først?'
const names = ['StartDate', 'Status', 'IPAddress', 'Progress', 'ResponseId', 'RecipientEmail', 'Q1', 'Q2', 'Q3']
const texts = [
  'Start Date',
  'Response Type',
  'IP Address',
  'Progress',
  'Response ID',
  'Recipient Email',
  'Stilling',
  best,
  worse,
]
const ids = [
  'startDate',
  'status',
  'ipAddress',
  'progress',
  '_recordId',
  'recipientEmail',
  'QID1',
  'QID2_TEXT',
  'QID3_TEXT',
].map(idOf)
const given = [
  [
    '2026-01-02 10:11:12',
    'IP Address',
    '10.0.0.7',
    '100',
    'R_1a',
    'x@a.example',
    'lege',
    'At ingen forstyrrer meg når jeg skriver',
    'Mer folk på kveldene, og bedre senger til alle',
  ],
  ['2026-01-03 10:11:12', 'IP Address', '10.0.0.8', '40', 'R_2b', '', 'vakt', 'Stillheten og at dagen er min egen', ''],
]

describe('an export of Qualtrics', () => {
  const { draft, drops } = read([names, texts, ids, ...given])

  it('has its questions in the second row, and two people who answered', () => {
    expect(draft.kind).toBe('survey')
    expect(draft.notes.map((it) => it.text)).toEqual([best, worse])
    expect(draft.people).toEqual([
      { label: 'R_1a', attributes: { Stilling: 'lege' } },
      { label: 'R_2b', attributes: { Stilling: 'vakt' } },
    ])
    expect(spoken(draft)).toEqual([
      'R_1a: At ingen forstyrrer meg når jeg skriver',
      'R_2b: Stillheten og at dagen er min egen',
      'R_1a: Mer folk på kveldene, og bedre senger til alle',
    ])
  })

  it('leaves out its short names and import ids as rows of names', () => {
    const heads = drops.filter((it) => it.kind === 'header-row').map((it) => it.text)
    expect(heads).toEqual(expect.arrayContaining(['Q1', 'Q2', idOf('QID2_TEXT'), idOf('startDate')]))
    expect(JSON.stringify([draft.turns, draft.notes, draft.people])).not.toMatch(/ImportId|"Q\d"/u)
  })

  it('makes no attribute of how the form was sent, or from where', () => {
    expect(drops.filter((it) => it.kind === 'machine-data').map((it) => it.text)).toEqual(
      expect.arrayContaining(['100', '40', '2026-01-02 10:11:12']),
    )
    expect(drops.filter((it) => it.kind === 'identifying-column').map((it) => it.text)).toContain('10.0.0.7')
    expect(draft.messages).toContainEqual({ code: 'identifying-columns-left-out', params: { count: 2 } })
  })

  it('of the older kind, without import ids, is told by the names that are written out', () => {
    expect(read([names, texts, ...given]).draft.people).toEqual(draft.people)
  })

  it('keeps the name of a column that has no question', () => {
    const rows = [[...names, 'gruppe'], [...texts, ''], [...ids, idOf('gruppe')], ...given.map((it) => [...it, 'nord'])]
    expect(read(rows).draft.people[0]!.attributes).toEqual({ Stilling: 'lege', gruppe: 'nord' })
  })

  it('that nobody has answered has no respondents', () => {
    expect(readRows([names, texts, ids], noAnswers).people ?? []).toEqual([])
  })
})

describe('one row of names', () => {
  it('above two answers that look alike stays one', () => {
    const rows = [
      ['nr', 'by', best],
      ['1', 'Nord', 'Det er mye å si om den saken'],
      ['2', 'Nord', 'Ikke noe som jeg vil ta her'],
    ]
    expect(read(rows, ';').draft.people.map((it) => it.label)).toEqual(['1', '2'])
  })

  it('of LimeSurvey: the response id is the label, and what the program counts is no attribute', () => {
    const { draft } = read([
      ['Response ID', 'Date submitted', 'Last page', 'Start language', 'Seed', 'Stilling', best],
      ['14', '2026-02-02 10:11:12', '3', 'nb', '99871', 'lege', 'At ingen forstyrrer meg når jeg skriver'],
      ['17', '', '2', 'nb', '12233', 'vakt', 'Stillheten og at dagen er min egen'],
    ])
    expect(draft.people).toEqual([
      { label: '14', attributes: { Stilling: 'lege' } },
      { label: '17', attributes: { Stilling: 'vakt' } },
    ])
  })

  it.each([
    [
      'Nettskjema',
      ['$submission_id', '$created', '$answer_time_ms'],
      ['311', '2026-02-02T10:11:12.5', '5521'],
      ['340', '2026-02-02T11:11:12.5', '7714'],
    ],
    [
      'Forms',
      ['ID', 'Starttidspunkt', 'Fullføringstidspunkt', 'E-postadresse', 'Navn'],
      ['311', '02.02.2026 10:11', '02.02.2026 10:19', 'anonymous', ''],
      ['340', '03.02.2026 10:11', '03.02.2026 10:19', 'anonymous', ''],
    ],
    [
      'Forms in English',
      ['ID', 'Start time', 'Completion time', 'Email', 'Name'],
      ['311', '2/2/26 10:11:00', '2/2/26 10:19:00', 'anonymous', ''],
      ['340', '2/3/26 10:11:00', '2/3/26 10:19:00', 'anonymous', ''],
    ],
  ])('of %s: its own columns are no attributes', (_, heads, one, other) => {
    const { draft } = read(
      [
        [...heads, 'Stilling', best],
        [...one, 'lege', 'At ingen forstyrrer meg når jeg skriver'],
        [...other, 'vakt', 'Stillheten og at dagen er min egen'],
      ],
      ';',
    )
    expect(draft.people).toEqual([
      { label: '311', attributes: { Stilling: 'lege' } },
      { label: '340', attributes: { Stilling: 'vakt' } },
    ])
  })
})

describe('a codebook', () => {
  const definition = (what: string) => `Alt som handler om ${what}, også når det bare nevnes i forbifarten`
  const rows = (heads: readonly string[]) => [heads, ...['Søvn', 'Ro', 'Kolleger'].map((it) => [it, definition(it)])]

  it.each([
    ['name', 'description'],
    ['kode', 'definisjon'],
    ['Kode', 'Beskrivelse'],
    ['Kategori', 'Definisjon'],
    ['Code', 'Memo'],
    ['tema', 'forklaring'],
  ])('with the columns %s and %s is text, and nobody answers', (...heads) => {
    const { draft } = read(rows(heads))
    expect([draft.people, draft.turns, draft.kind]).toEqual([[], [], 'notes'])
    expect(draft.notes.map((it) => it.text)).toContain(`Søvn\t${definition('Søvn')}`)
    expect(draft.messages).toContainEqual({ code: 'codebook-read-as-text', params: {} })
  })

  it('may have further columns', () => {
    const wide = rows(['kode', 'definisjon']).map((row, at) => [
      ...row,
      at === 0 ? 'eksempel' : 'Jeg sov som en stein hele den natta',
    ])
    expect(read(wide).draft.people).toEqual([])
  })

  it('is not what a table of people with a description of each is called', () => {
    const people = [
      ['navn', 'beskrivelse'],
      ['Kari', 'Hun har vært her i mange år og trives med det meste'],
      ['Ola', 'Han er ny og leter fortsatt etter et sted å henge jakka'],
    ]
    expect(read(people).draft.messages.map((it) => it.code)).not.toContain('codebook-read-as-text')
  })
})

it('law: no character of an export with several rows of names is lost or doubled', () => {
  const cell = fc.constantFrom(
    '',
    'hei',
    'Å si det slik at alle her forstår hva jeg mener',
    '"ja", sa han',
    '7',
    '2026-01-02 10:11',
    'a@b.example',
  )
  const row = fc.array(cell, { minLength: names.length, maxLength: names.length })
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      fc.integer({ min: 0, max: 9 }),
      (body, hasIds, blank) => {
        const questions = texts.map((it, at) => (at === blank ? '' : it))
        const numbered = body.map((it, at) => it.map((text, column) => (column === 4 ? `R_${at}` : text)))
        const rows = [names, questions, ...(hasIds ? [ids] : []), ...numbered]
        const result = readRows(rows, noAnswers)
        const { conversation } = result
        const { title, notes, turns, drops } = conversation
        const draft = { ...emptyDraft, title, notes, turns, people: result.people ?? [] }
        expect(charactersOf(piecesOf({ draft, drops }))).toBe(charactersOf(rows.flat()))
      },
    ),
    { numRuns: 300 },
  )
})
