import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTranscript, readTranscriptWithDrops } from '../../../core/import/read-transcript'
import { charactersOf, piecesOf, readOrThrow, spoken } from './drafts'
import { rowOf, xlsxOf, type BuiltSheet } from './xlsx-builder'

const read = (sheets: readonly BuiltSheet[], parts: Parameters<typeof xlsxOf>[1] = {}) =>
  readOrThrow('a.xlsx', xlsxOf(sheets, parts)).draft
/** The rows of a sheet that is no transcript: notes with a tab between the cells. */
const rowsOf = (rows: string, parts = {}) => read([{ rows }], parts).notes.map((it) => it.text)

const talk = [
  rowOf('Tid', 'Hvem', 'Tekst'),
  rowOf('00:00:04', 'Kari', 'Hei på deg, hvordan går det?'),
  rowOf('00:00:09', 'Ola', 'Bra.'),
  rowOf('00:00:11', 'Kari', 'Så fint.'),
].join('')

describe('a sheet', () => {
  it('of times, speakers and words is a conversation', () => {
    const { format, turns } = read([{ rows: talk }])
    expect(format).toBe('xlsx')
    expect(turns.map((it) => [it.speaker, it.startMs, it.text])).toEqual([
      ['Kari', 4000, 'Hei på deg, hvordan går det?'],
      ['Ola', 9000, 'Bra.'],
      ['Kari', 11_000, 'Så fint.'],
    ])
  })

  it('of answers is a survey, with those who answered', () => {
    const long = [
      'Jeg tok bussen til byen, og så gikk jeg hjem igjen.',
      'Det var en lang dag for oss alle sammen.',
      'Vet ikke helt, det kommer an på dagen min.',
    ]
    const rows = [
      rowOf('Nr', 'Alder', 'Hva gjorde du i går?'),
      ...long.map((it, index) => rowOf(String(index + 1), index === 1 ? '30-39' : '40-49', it)),
    ]
    const draft = read([{ rows: rows.join('') }])
    expect(draft.kind).toBe('survey')
    expect(draft.people.map((it) => it.attributes)).toEqual([
      { Alder: '40-49' },
      { Alder: '30-39' },
      { Alder: '40-49' },
    ])
    expect(draft.turns.map((it) => it.text)).toEqual(long)
  })

  it('has shared strings, also in runs, without reading aids; text of formulas, truths and faults', () => {
    const strings = '<si><t>hei</t></si><si><r><t>på </t></r><r><t>deg</t></r><rPh><t>x</t></rPh></si>'
    const row =
      '<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="str"><v>sum</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="s"><v>99</v></c></row>'
    expect(rowsOf(row, { strings })).toEqual(['på deg\thei\tsum\tTRUE\t#N/A'])
  })

  it('has numbers as figures and dates by their style, built in or of the file itself', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/><numFmt numFmtId="165" formatCode="0.0 &quot;dager&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm:ss"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>'
    const cell = (style: number, value: string) => `<c s="${style}"><v>${value}</v></c>`
    const row = (...cells: readonly string[]) => `<row>${cells.join('')}</row>`
    expect(
      rowsOf(row(cell(0, '0.30000000000000004'), cell(1, '46085'), cell(2, '46085.424305555556')), { styles }),
    ).toEqual(['0.3\t2026-03-04\t2026-03-04 10:11:00'])
    expect(rowsOf(row(cell(3, '46085'), cell(4, '0.5'), cell(1, '59'), cell(1, '61')), { styles })).toEqual([
      '46085\t12:00:00\t1900-02-28\t1900-03-01',
    ])
    const properties = '<workbookPr date1904="1"/>'
    expect(rowsOf(row(cell(1, '44623'), cell(0, 'x')), { styles, properties })).toEqual(['2026-03-04\tx'])
  })

  it('keeps its cells in their columns, though cells and rows between them are empty', () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c r="AB2"><v>2</v></c></row><row r="9"/><row r="1048576"><c r="XFD1048576"><v>3</v></c><c r="B9"><v>4</v></c></row>'
    expect(read([{ rows }]).notes.map((it) => it.text)).toEqual(['1\t2', '4\t\t3'])
  })

  it('keeps the remarks on its cells, on no word of the draft', () => {
    const comments =
      '<authors><author>Ida Lund</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>når?</t></r></text></comment></commentList>'
    const draft = read([{ rows: talk, comments }])
    expect(draft.comments).toEqual([{ on: null, author: 'Ida Lund', writtenAt: null, text: 'når?', answers: null }])
    expect(draft.messages).toContainEqual({ code: 'comments-kept', params: { count: 1 } })
  })
})

describe('of several sheets', () => {
  it('the one with the most text is read, and a message tells of the others that hold anything', () => {
    const draft = read([{ rows: rowOf('Om', 'fila') }, { rows: talk }, { rows: '' }])
    expect(spoken(draft)).toHaveLength(3)
    expect(draft.messages).toContainEqual({ code: 'other-sheets-left-out', params: { count: 1 } })
    expect(draft.leftOut).toContainEqual({ kind: 'other-part', pieces: 2, characters: 6 })
  })

  it('a hidden one is read only where there is no other', () => {
    const long = rowOf('hemmelig '.repeat(100), 'b')
    const draft = read([{ rows: talk }, { rows: long, state: 'veryHidden' }])
    expect(spoken(draft)).toHaveLength(3)
    expect(JSON.stringify([draft.turns, draft.notes])).not.toContain('hemmelig')
    expect(draft.messages.map((it) => it.code)).not.toContain('other-sheets-left-out')
    expect(read([{ rows: talk, state: 'hidden' }]).turns).toHaveLength(3)
  })
})

describe('a file that is no sheet for us', () => {
  const faultOf = (bytes: Uint8Array) => {
    const result = readTranscript('a.xlsx', bytes)
    return result.ok ? null : result.fault.code
  }

  it('is empty, damaged, or made to fill memory', () => {
    expect(faultOf(xlsxOf([{ rows: '' }]))).toBe('import.empty')
    expect(faultOf(xlsxOf([]))).toBe('import.damaged')
    expect(faultOf(xlsxOf([{ rows: '<row>' }]))).toBe('import.damaged')
    const letters = (column: number): string =>
      column < 0 ? '' : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))
    const sparse = Array.from({ length: 3000 }, (_, index) => `<row><c r="${letters(index)}1"><v>1</v></c></row>`)
    expect(faultOf(xlsxOf([{ rows: sparse.join('') }]))).toBe('import.too-large')
  })
})

it('law: no character of a sheet is lost or doubled', () => {
  const cell = fc.constantFrom(
    'hei',
    'Åse',
    'a\u030A',
    'Kari',
    'Hvem',
    'Tekst',
    '00:00:04',
    '«ja»',
    'x\u200By',
    '&',
    '<b>',
    '12',
    '',
  )
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 3 }), (sheets) => {
      const result = readTranscriptWithDrops(
        'a.xlsx',
        xlsxOf(sheets.map((it) => ({ rows: it.map((row) => rowOf(...row)).join('') }))),
      )
      if (result.ok) expect(charactersOf(piecesOf(result.value))).toBe(charactersOf(sheets.flat(2)))
      else expect(result.fault.code).toBe('import.empty')
    }),
    { numRuns: 300 },
  )
})
