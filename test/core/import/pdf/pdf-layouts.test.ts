import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnyTranscriptWithDrops } from '../../../../core/import/read-any-transcript'
import { charactersOf, piecesOf, spoken } from '../drafts'
import { linesAt, pdfOf, type Placed } from '../pdf-builder'

async function read(pages: readonly (readonly Placed[])[]) {
  const result = await readAnyTranscriptWithDrops('a.pdf', pdfOf(pages))
  if (!result.ok) throw new Error(result.fault.code)
  return result.value
}

const words =
  'så gikk vi ned til fjæra for å se på båtene som lå der hele vinteren og ingen hadde rørt dem siden i fjor høst ' +
  'da naboen sa at det ikke var noe vits i å holde på lenger med det gamle stellet'

/** The width of a text in Helvetica at 10 points, about. */
function widthOf(text: string): number {
  const letter = (it: string) =>
    /[ijltf.,:;'!|\-\s]/u.test(it) ? 2.8 : /[mwMW]/u.test(it) ? 8.2 : /[A-ZÅÆØ]/u.test(it) ? 6.9 : 5.56
  return [...text].reduce((sum, it) => sum + letter(it), 0)
}

/** Lines of at most `width` points; each paragraph begins one. */
function wrapped(paragraphs: readonly string[], width: number): readonly string[] {
  return paragraphs.flatMap((paragraph) => {
    const lines: string[] = []
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1)
      if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`
      else lines.push(word)
    }
    return lines
  })
}

const turns = ['Kari', 'Ola', 'Kari', 'Ola', 'Kari', 'Ola'].map(
  (name, at) => `${name}: ${words.slice(at * 3).trim()} nummer ${at}.`,
)
const inColumn = wrapped(turns, 210)
const half = Math.ceil(inColumn.length / 2)
const twoColumns = (lines: readonly string[], top = 100, pitch = 12) => {
  const middle = Math.ceil(lines.length / 2)
  return [...linesAt(lines.slice(0, middle), { top, pitch }), ...linesAt(lines.slice(middle), { x: 315, top, pitch })]
}

describe('a page in two columns', () => {
  it('is read down the left one and then down the right one', async () => {
    expect(spoken((await read([twoColumns(inColumn)])).draft)).toEqual(turns)
  })

  it('whose lines stand at other heights in each is read the same', async () => {
    const right = linesAt(inColumn.slice(half), { x: 315, top: 105 })
    expect(spoken((await read([[...linesAt(inColumn.slice(0, half)), ...right]])).draft)).toEqual(turns)
  })

  it('is read in the order of the columns, whatever was drawn first', async () => {
    expect(spoken((await read([twoColumns(inColumn).toReversed()])).draft)).toEqual(turns)
  })

  it('goes on over the end of a column and of a page', async () => {
    const quarter = Math.ceil(inColumn.length / 4)
    const pages = [inColumn.slice(0, quarter * 2), inColumn.slice(quarter * 2)].map((it) => twoColumns(it))
    expect(spoken((await read(pages)).draft)).toEqual(turns)
  })

  it('has a title over both, and is read in blocks between lines that are as wide as the page', async () => {
    const over = linesAt(['Utskrift av samtalen, som ble holdt på naustet den dagen da det regnet som verst'], {
      top: 60,
    })
    const lines = wrapped(turns.slice(0, 3), 210)
    const below = wrapped(turns.slice(3), 210)
    const wide = 'Her ble det en pause, og de som var til stede gikk ut for å se på været sammen litt'
    const middle = 100 + Math.ceil(lines.length / 2) * 12 + 12
    const page = [...over, ...twoColumns(lines), ...linesAt([wide], { top: middle }), ...twoColumns(below, middle + 24)]
    const { draft } = await read([page])
    const said = spoken(draft)
    expect(draft.title).toContain('Utskrift av samtalen')
    expect(said[0]).toBe(turns[0])
    expect(said[1]).toBe(turns[1])
    expect(said[2]!.replace(/\s+/gu, ' ')).toBe(`${turns[2]} ${wide}`)
    expect(said.slice(3)).toEqual(turns.slice(3))
  })

  it('may hold short turns of the same speakers in both', async () => {
    const short = Array.from({ length: 16 }, (_, at) => `${at % 2 ? 'Ola' : 'Kari'}: Ja, nummer ${at}.`)
    const { draft } = await read([twoColumns(short)])
    expect(spoken(draft)).toEqual(short)
  })

  it('keeps its heads and feet out, on whichever side they stand', async () => {
    const page = (number: number, lines: readonly string[]) => [
      ...linesAt(['Konfidensielt'], { x: 440, top: 40 }),
      ...twoColumns(lines),
      ...linesAt([String(number)], { x: 520, top: 800 }),
    ]
    const third = Math.ceil(inColumn.length / 3)
    const pages = [0, 1, 2].map((at) => page(at + 1, inColumn.slice(at * third, (at + 1) * third)))
    const { draft } = await read(pages)
    expect(spoken(draft)).toEqual(turns)
    expect(draft.leftOut.find((it) => it.kind === 'page-furniture')?.pieces).toBe(6)
  })
})

type Row = readonly [time: string, who: string, said: string]
const said = words.slice(0, 110)
const also = words.slice(60)
const head: Row = ['Tid', 'Hvem', 'Tekst']
const rows: readonly Row[] = [
  ['00:00:04', 'Intervjuer', 'Hvordan gikk det?'],
  ['00:00:09', 'Informant 1', `${said} en.`],
  ['00:01:02', 'Intervjuer', 'Og så?'],
  ['00:01:09', 'Informant 2', `${also} to.`],
  ['00:02:00', 'Informant 1', 'Ja.'],
]
const starts = [70, 130, 215]

/** A table of three columns from `top` on, its cells wrapped to their columns; `pad` points between rows. */
function table(cells: readonly Row[], { top = 100, pad = 0, widths = [55, 75, 250] } = {}): readonly Placed[] {
  let y = top
  return cells.flatMap((row) => {
    const lines = row.map((it, column) => wrapped([it], widths[column]!))
    const at = y
    y += Math.max(...lines.map((it) => it.length)) * 12 + pad
    return lines.flatMap((it, column) => linesAt(it, { x: starts[column]!, top: at }))
  })
}
const timed = (draft: Awaited<ReturnType<typeof read>>['draft']) =>
  draft.turns.map((it) => [it.startMs, it.speaker, it.text])
const expected = rows.map(([time, who, text]) => {
  const [hours, minutes, seconds] = time.split(':').map(Number)
  return [((hours! * 60 + minutes!) * 60 + seconds!) * 1000, who, text]
})

describe('a table with times, speakers and words', () => {
  it.each([0, 4, 10])('is one turn a row, with %i points between rows', async (pad) => {
    const { draft } = await read([table([head, ...rows], { pad })])
    expect(draft.layout).toBe('table')
    expect(timed(draft)).toEqual(expected)
  })

  it('may wrap the name of who speaks, too', async () => {
    const long = rows.map(([time, who, text]): Row => [time, who.replace('Informant', 'Informanten nummer'), text])
    const { draft } = await read([table([head, ...long], { pad: 6 })])
    expect(draft.turns.map((it) => it.speaker)).toEqual(long.map(([, who]) => who))
    expect(draft.turns.map((it) => it.text)).toEqual(long.map(([, , text]) => text))
  })

  it('goes on over a page, and a head that comes again is no turn', async () => {
    const { draft, drops } = await read([
      table([head, ...rows.slice(0, 2)], { pad: 4 }),
      table([head, ...rows.slice(2)], { pad: 4, top: 140 }),
    ])
    expect(timed(draft)).toEqual(expected)
    expect(drops.filter((it) => it.kind === 'header-row')).toHaveLength(1)
  })

  it('has the rest of a cell on the next page', async () => {
    const pieces = table([head, ...rows], { pad: 4 })
    const cut = 150
    const pages = [
      pieces.filter((it) => it.y < cut),
      pieces.filter((it) => it.y >= cut).map((it) => ({ ...it, y: it.y - 60 })),
    ]
    expect(timed((await read(pages)).draft)).toEqual(expected)
  })

  it('joins a word that a line of a cell ends in', async () => {
    const { draft } = await read([
      [
        ...table([head, ...rows.slice(0, 3)]),
        ...linesAt(['00:03:00'], { x: 70, top: 260 }),
        ...linesAt(['Informant 1'], { x: 130, top: 260 }),
        ...linesAt(['vi gikk ned til fjæra og så på de gamle fiske-', 'båtene der.'], { x: 215, top: 260 }),
      ],
    ])
    expect(draft.turns.at(-1)!.text).toBe('vi gikk ned til fjæra og så på de gamle fiskebåtene der.')
  })

  it('with text before and behind keeps that out of its rows', async () => {
    const before = linesAt(['Samtale om fjæra, skrevet ut av den som var der og hørte alt som ble sagt denne dagen.'], {
      top: 60,
    })
    const behind = linesAt(
      ['Slutt på opptaket, som varte i to minutter og som er slettet etter at dette ble skrevet.'],
      { top: 300 },
    )
    const { draft } = await read([[...before, ...table([head, ...rows]), ...behind]])
    expect(draft.turns.slice(0, 4).map((it) => it.text)).toEqual(rows.slice(0, 4).map(([, , text]) => text))
    expect(draft.title).toContain('Samtale om fjæra')
  })
})

describe('a table of other things', () => {
  it('is no transcript, and each row stands by itself', async () => {
    const codes: readonly Row[] = [
      ['P1', 'Fjæra', said],
      ['P2', 'Båtene', `${said} og mer til`],
      ['P3', 'Høsten', said],
    ]
    const { draft } = await read([table(codes, { pad: 4 })])
    expect(draft.turns.every((it) => it.speaker === null)).toBe(true)
    expect(draft.turns.map((it) => it.text)).toEqual(codes.map((row) => row.join('\t')))
  })

  it('with two columns of long cells is read row by row', async () => {
    const cells = [0, 1, 2, 3].map(
      (at) => [`${said} spørsmål ${at}`, `${words.slice(0, 90 + at * 20)} svar ${at}`] as const,
    )
    let y = 100
    const page = cells.flatMap((row) => {
      const lines = row.map((it) => wrapped([it], 200))
      const at = y
      y += Math.max(...lines.map((it) => it.length)) * 12 + 6
      return lines.flatMap((it, column) => linesAt(it, { x: [70, 315][column]!, top: at }))
    })
    const { draft } = await read([page])
    expect(draft.turns.map((it) => it.text)).toEqual(cells.map((row) => row.join('\t')))
  })
})

const word = fc.constantFrom(
  'hei',
  'Åse',
  'snak-',
  '«ja»',
  '14:30',
  'Kari:',
  '7',
  '[latter]',
  'og',
  '00:00:04',
  'å se på båtene',
)
const cell = fc.array(word, { minLength: 1, maxLength: 3 }).map((it) => it.join(' '))
const page = fc
  .array(fc.tuple(fc.constantFrom(70, 70, 130, 215, 315, 315), fc.nat({ max: 30 }), cell), {
    minLength: 4,
    maxLength: 40,
  })
  .map((all) => all.map(([x, line, text]): Placed => ({ text, x, y: 60 + line * 12 })))

it('law: no character of columns and tables is lost or doubled', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 3 }), async (pages) => {
      const bare = (pieces: readonly string[]) => charactersOf(pieces.map((it) => it.replaceAll('|', '')))
      expect(bare(piecesOf(await read(pages)))).toBe(bare(pages.flat().map((it) => it.text)))
    }),
    { numRuns: 100 },
  )
})
