import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readParticipantsTable } from '../../../core/import/participants-table'
import { kindOfColumn } from '../../../core/import/rows/column-kind'
import { guessDelimiter, parseDelimited } from '../../../core/import/rows/delimited'

const bytes = (text: string) => new TextEncoder().encode(text)
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

describe('delimited text', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'å', '"', ';', ',', '\t', '\n', ' ', '7') })
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }))

  it('gives every cell back as it was written, quoted, with any delimiter', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t'), (rows, delimiter) => {
        const written = rows.map((row) => row.map(quoted).join(delimiter)).join('\n')
        // A table that tabs part has none inside a cell.
        fc.pre(delimiter !== '\t' || !rows.flat().some((it) => it.includes('\t')))
        const kept = rows.filter((row) => row.some((it) => it.trim() !== ''))
        expect(parseDelimited(written, delimiter).rows).toEqual(kept)
      }),
    )
  })

  it('never throws, and gives each record at least one cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const row of parseDelimited(text, guessDelimiter(text)).rows) expect(row.length).toBeGreaterThan(0)
      }),
    )
  })

  it.each([';', ',', '\t'])('is cut by the delimiter that gives even rows: %j', (delimiter) => {
    const rows = [
      ['navn', 'alder'],
      ['Kari', '58'],
      ['Ola', '"4, 5; 6"'],
    ]
    expect(guessDelimiter(rows.map((it) => it.join(delimiter)).join('\n'))).toBe(delimiter)
  })

  it('keeps quotes inside a cell that does not begin with one', () => {
    expect(parseDelimited('5" rør;to', ';').rows).toEqual([['5" rør', 'to']])
  })
})

describe('a table of participants', () => {
  it.each(['\n', '\r\n', '\r'])('is read with a mark in front and %j between the rows', (end) => {
    const read = readParticipantsTable(bytes(`\ufeffnr;alder${end}A1;58${end}A2;${end}`))
    expect(read?.columns.map((it) => [it.name, it.cells])).toEqual([
      ['nr', ['A1', 'A2']],
      ['alder', ['58', '']],
    ])
  })

  it('fills short rows, names nameless columns and keeps headers apart', () => {
    const read = readParticipantsTable(bytes('nr;alder;alder;\nA1;58\nA2;44;45;x;y'))
    expect(read?.columns.map((it) => it.name)).toEqual(['nr', 'alder', 'alder 2', '4', '5'])
    expect(read?.columns.map((it) => it.cells[0])).toEqual(['A1', '58', '', '', ''])
  })

  it('is none without a row', () => {
    expect(readParticipantsTable(bytes('navn;alder\n'))).toBeNull()
    expect(readParticipantsTable(bytes(''))).toBeNull()
  })

  it('knows rows by names, else by a first column without repetitions, else not at all', () => {
    expect(readParticipantsTable(bytes('alder;navn\n58;Kari'))?.key).toBe(1)
    expect(readParticipantsTable(bytes('nr;alder\nA1;58\nA2;58'))?.key).toBe(0)
    expect(readParticipantsTable(bytes('kjønn;alder\nkvinne;58\nkvinne;60'))?.key).toBeNull()
  })

  it('of the sample keeps the name and the telephone apart from the attributes', () => {
    const file = new URL('../../../samples/files/deltakere.csv', import.meta.url)
    const read = readParticipantsTable(new Uint8Array(readFileSync(file)))!
    expect(read.rows).toBe(8)
    expect(read.columns.filter((it) => it.kind !== 'plain').map((it) => [it.name, it.kind])).toEqual([
      ['navn', 'name'],
      ['telefon', 'phone'],
    ])
  })
})

describe('a column', () => {
  it.each([
    ['tlf. privat', ['', ''], 'phone'],
    ['kontaktinfo', ['', '59 04 17 23'], 'phone'],
    ['hvor', ['+47 590 41 723', 'Ternvær'], 'phone'],
    ['svar til', ['a@b.example', ''], 'email'],
    ['nr', ['128341 30007', '1'], 'national-id'],
    ['adresse', ['Kvennveien 14 B'], 'address'],
    ['Fornavn', ['x'], 'name'],
    ['hvem', ['Bodil Hansen', 'Marit'], 'name'],
    ['kjønn', ['kvinne', 'mann'], 'plain'],
    ['kommune', ['Ternvær', 'Seljefjord', 'Gaupdal'], 'plain'],
    ['innbyggere', ['1 900', '12 500'], 'plain'],
    ['ansiennitet', ['31 år', '2 år'], 'plain'],
    ['årstall', ['1968', '2001'], 'plain'],
    ['tom', ['', ''], 'plain'],
  ])('«%s» with %j is %s', (header, cells, kind) => {
    expect(kindOfColumn(header, cells)).toBe(kind)
  })
})
