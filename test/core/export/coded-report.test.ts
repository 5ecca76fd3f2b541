import { describe, expect, it } from 'vitest'
import { codedReport, type CodedReportInput } from '../../../core/export/coded-report'
import { safeFileName } from '../../../core/export/file-name'
import type { Block, Cell, Inline } from '../../../core/export/report'
import { documentId, fromText, partsIn, sampleReportInput, withOptions, withQuotes } from './sample-report'

const textOf = (inlines: readonly Inline[]) => inlines.flatMap((it) => it.runs.map((run) => run.text)).join('')
const rowOf = (cells: readonly Cell[]) => cells.map((cell) => cell.lines.map((it) => textOf(it.inlines)).join(' / '))
const blocksOf = (change: Partial<CodedReportInput> = {}) => codedReport({ ...sampleReportInput, ...change }).blocks
const ofKind = <K extends Block['kind']>(blocks: readonly Block[], kind: K) =>
  blocks.filter((it): it is Extract<Block, { kind: K }> => it.kind === kind)
const quotesOf = (change: Partial<CodedReportInput> = {}) =>
  ofKind(blocksOf(change), 'quote').map((it) => [...it.lines.map(textOf), textOf(it.attribution)])

describe('the coded report', () => {
  it('opens with its title, what it is made from, and what the numbers count', () => {
    const [title, basis] = blocksOf()
    expect(title).toMatchObject({ kind: 'title' })
    expect(basis?.kind === 'paragraph' && textOf(basis.inlines)).toBe(
      'Bygger på 2 dokumenter og 8 informanter. Tallene viser hvor mange utdrag hver kode har, og hvor mange informanter de kommer fra.',
    )
  })

  it('prints the code tree in two columns with counts, a category without codes below it too', () => {
    const [codebook] = ofKind(blocksOf(), 'table')
    expect(rowOf(codebook!.header)).toEqual(['Hovedkategorier', 'Underkategorier'])
    expect(codebook!.rows.map(rowOf)).toEqual([
      ['Å være alene (2)', 'Alene i bilen (2) / Støtte på telefon (0)'],
      ['Hva skjer når ingen svarer, og hvem har da ansvaret for det som må gjøres? (0)', '–'],
    ])
  })

  it('gives every code a heading by its depth, also those without an excerpt', () => {
    const headings = ofKind(blocksOf(withOptions({ parts: partsIn('excerpts') })), 'heading')
    expect(headings.map((it) => `${it.level} ${textOf(it.inlines)}`)).toEqual([
      '1 Utdrag',
      '2 Å være alene',
      '3 Alene i bilen',
      '3 Støtte på telefon',
      '2 Hva skjer når ingen svarer, og hvem har da ansvaret for det som må gjøres?',
    ])
  })

  it('says under each heading how many excerpts and informants, with those below counted in', () => {
    const notes = ofKind(blocksOf(withOptions({ parts: partsIn('excerpts') })), 'note')
    expect(notes.slice(1).map((it) => textOf(it.inlines))).toEqual([
      '2 utdrag fra 3 informanter, underordnede koder medregnet.',
      '2 utdrag fra 3 informanter.',
      'Ingen utdrag.',
      'Ingen utdrag.',
    ])
  })

  it('attributes one voice in brackets and names every voice of a dialogue', () => {
    expect(quotesOf()).toEqual([
      [
        'Jeg er alene i bilen hele natta, og det er langt til [en liten kommune]. Da tenker jeg på hva som kan skje.',
        '(Turid, intervju 1) også under «Hva skjer når ingen svarer, og hvem har da ansvaret for det som må gjøres?»',
      ],
      [
        'Moderator: Hvordan er det å kjøre alene?',
        'Wenche: Det går fint, stort sett.',
        'Roar: Æ ringer til [kollega] når det er glatt.',
        '(fokusgruppe)',
      ],
    ])
  })

  it('leaves the document or every name out when that is asked for', () => {
    const none = { who: 'none', place: 'none', words: '' } as const
    const onlyWho = quotesOf(withQuotes({ attribution: { ...none, who: 'pseudonym' } }))
    expect(onlyWho.map((it) => it.at(-1)!.split(' også')[0])).toEqual(['(Turid)', ''])
    expect(quotesOf(withQuotes({ attribution: none }))[1]).toEqual([
      'Moderator: Hvordan er det å kjøre alene?',
      '– Det går fint, stort sett.',
      '– Æ ringer til [kollega] når det er glatt.',
      '',
    ])
  })

  it('prints the moderator quietly and a voice that goes on as one line', () => {
    const [, dialogue] = ofKind(blocksOf(), 'quote')
    expect(dialogue!.lines.map((line) => line[0]!.emphasis ?? 'plain')).toEqual(['quiet', 'plain', 'plain'])
    const [first] = sampleReportInput.excerpts
    const lines = ['Først dette.', 'Så dette.'].map((text) => ({
      label: 'Turid',
      isCounted: true,
      runs: [fromText(text)],
    }))
    expect(quotesOf({ excerpts: [{ ...first!, lines, alsoUnder: [] }] })).toEqual([
      ['Først dette. Så dette.', '(Turid, intervju 1)'],
    ])
  })

  it('prints rows with 0, indents by depth, and says what the last row totals', () => {
    const table = ofKind(blocksOf(), 'table').at(-1)!
    expect(textOf(table.caption!)).toBe('Koder. Antall utdrag og antall informanter (N\u00a0=\u00a08).')
    expect(rowOf(table.header)).toEqual(['Kategori', 'Antall utdrag', 'Antall informanter'])
    expect(table.rows.map(rowOf)[2]).toEqual(['Støtte på telefon', '0', '0'])
    expect(table.rows.map((row) => row[0]!.lines[0]!.indent)).toEqual([0, 1, 1, 0])
    expect(rowOf(table.total!)).toEqual(['Ulike utdrag og ulike informanter i alt', '2', '3'])
  })

  it('says the rule of counting and the source under the table', () => {
    const notes = ofKind(blocksOf(), 'note').slice(-2)
    expect(textOf(notes[0]!.inlines)).toContain('Moderator og intervjuer er ikke med.')
    expect(textOf(notes[1]!.inlines)).toBe('Kilde: prosjektets datamateriale, 2 dokumenter.')
  })

  it('speaks with the project’s word for participants, the method’s words, and the report’s language', () => {
    const settings = {
      ...sampleReportInput.settings,
      participantWord: 'participant',
      method: 'text-condensation',
    } as const
    const [codebook, table] = ofKind(blocksOf({ language: 'nn', settings }), 'table')
    expect(rowOf(codebook!.header)).toEqual(['Kodegrupper', 'Subgrupper'])
    expect(rowOf(table!.header)).toEqual(['Kategori', 'Tal på meiningsberande einingar', 'Tal på deltakarar'])
    const footer = codedReport({ ...sampleReportInput, language: 'nn' }).footer
    expect(textOf(footer)).toBe(
      'Avidentifisert materiale, framleis personopplysningar. Skal ikkje delast vidare. Skal slettast innan 30. juni 2027.',
    )
  })

  it('leaves the day of deletion out where the project has none', () => {
    const settings = { ...sampleReportInput.settings, endDate: null }
    expect(textOf(codedReport({ ...sampleReportInput, settings }).footer)).not.toMatch(/Slettes|\d/)
  })

  it('says where every word of the user’s comes from', () => {
    const report = codedReport(sampleReportInput)
    const sources = report.blocks.flatMap((block) =>
      block.kind === 'heading' ? block.inlines.flatMap((it) => it.runs.map((run) => run.source)) : [],
    )
    expect(sources).toContainEqual({ kind: 'words', of: sampleReportInput.codebook[0]!.code.id })
    expect(report.title[0]!.source).toEqual({ kind: 'words', of: 'report/title' })
    const titled = withQuotes({ attribution: { who: 'pseudonym', place: 'title', words: '' } })
    const [quote] = ofKind(codedReport({ ...sampleReportInput, ...titled }).blocks, 'quote')
    expect(quote!.attribution.flatMap((it) => it.runs.map((run) => run.source))).toContainEqual({
      kind: 'words',
      of: `${documentId(1)}/title`,
    })
  })
})

describe('the file’s name', () => {
  const nameOf = (change: Partial<CodedReportInput>) =>
    codedReport({ ...sampleReportInput, ...change })
      .fileName.map((run) => run.text)
      .join('')

  it('comes from the title, or from what the user types, never from a document', () => {
    expect(nameOf({})).toBe('Når bygda sover.docx')
    expect(nameOf({ fileName: 'Til veileder.docx' })).toBe('Til veileder.docx')
    expect(nameOf({ title: '  ' })).toBe('Kodede utdrag.docx')
  })

  it('holds nothing that a system refuses or reads as a path', () => {
    expect(safeFileName('../a/b\\c: «hva»? <1>|*"')).toBe('a b c «hva» 1')
    expect(safeFileName('a\u202etxt.\u0000')).toBe('atxt')
    expect(nameOf({ fileName: '///' })).toBe('Kodede utdrag.docx')
  })
})
