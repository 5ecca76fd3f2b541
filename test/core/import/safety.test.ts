import { describe, expect, it } from 'vitest'
import { readAnyTranscript } from '../../../core/import/read-any-transcript'
import { readTranscript } from '../../../core/import/read-transcript'
import { docxOf, paragraph } from './docx-builder'
import { odtOf } from './odt-builder'
import { linesAt, pdfOf } from './pdf-builder'

const latin = (text: string) => Uint8Array.from(text, (it) => it.charCodeAt(0))
const p = (text: string) => `<text:p>${text}</text:p>`

async function outcomeOf(name: string, bytes: Uint8Array): Promise<string> {
  const result = await readAnyTranscript(name, bytes)
  return result.ok ? 'read' : result.fault.code
}

describe('a file of one endless line is read in the end, by every reader', () => {
  const makers: Readonly<Record<string, (text: string) => Uint8Array>> = {
    docx: (text) => docxOf(paragraph(text)),
    odt: (text) => odtOf(p(text)),
    rtf: (text) => latin(`{\\rtf1 ${text}\\par}`),
  }
  // What patterns with two ways to read the same letters stumble over.
  const units = [' ', 'a', ': ', '0:00 ', '(', '\t', '[00:00:00] ', '- ', 'Kari: ', '#00:00:0']
  const cases = Object.keys(makers).flatMap((format) => units.map((unit) => [format, unit] as const))

  it.each(cases)('%s of "%s" over and over', (format, unit) => {
    const text = `x${unit.repeat(300_000 / unit.length)}x`
    expect(readTranscript(`a.${format}`, makers[format]!(text)).ok).toBe(true)
  })

  it('pdf', async () => {
    const text = 'Kari: hei 0:00 - '.repeat(5_000)
    expect(await outcomeOf('a.pdf', pdfOf([linesAt([text])]))).toBe('read')
  })

  it('of twenty thousand paragraphs too', () => {
    expect(readTranscript('a.docx', docxOf(paragraph('Kari: hei').repeat(20_000))).ok).toBe(true)
    expect(readTranscript('a.odt', odtOf(p('Kari: hei').repeat(20_000))).ok).toBe(true)
  })
})

describe('a file that nests without end is damaged, and no overflow', () => {
  const deep = (open: string, close: string, inner: string) => open.repeat(3000) + inner + close.repeat(3000)

  it.each([
    ['lists', deep('<text:list><text:list-item>', '</text:list-item></text:list>', p('x'))],
    ['spans', p(deep('<text:span>', '</text:span>', 'x'))],
    ['sections', deep('<text:section>', '</text:section>', p('x'))],
    [
      'tables',
      deep(
        '<table:table><table:table-row><table:table-cell>',
        '</table:table-cell></table:table-row></table:table>',
        p('x'),
      ),
    ],
  ])('OpenDocument: %s', async (_, body) => {
    expect(await outcomeOf('a.odt', odtOf(body))).toBe('import.damaged')
  })

  it('Word: tables in tables', async () => {
    const body = deep('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', paragraph('x'))
    expect(await outcomeOf('a.docx', docxOf(body))).toBe('import.damaged')
  })

  it('as far as it is allowed is read', async () => {
    const inner = '<table:table><table:table-row><table:table-cell>'.repeat(100)
    const end = '</table:table-cell></table:table-row></table:table>'.repeat(100)
    expect(await outcomeOf('a.odt', odtOf(`${inner}${p('x')}${end}`))).toBe('read')
  })

  it('rich text: groups in groups', async () => {
    expect(await outcomeOf('a.rtf', latin(`{\\rtf1 ${deep('{', '}', 'x')}\\par}`))).toBe('read')
  })
})

describe('a file with words of its own for others is damaged', () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'

  it('a document type in Word', async () => {
    expect(await outcomeOf('a.docx', docxOf(paragraph('x'), {}, laughs))).toBe('import.damaged')
  })

  it('an entity that nobody explains, also one that names a file', async () => {
    expect(await outcomeOf('a.docx', docxOf('<w:p><w:r><w:t>&xxe;</w:t></w:r></w:p>'))).toBe('import.damaged')
    expect(await outcomeOf('a.odt', odtOf(p('&b;')))).toBe('import.damaged')
  })
})

it('a number of spaces or a character that no file can mean is no more than one', () => {
  const read = readTranscript(
    'a.odt',
    odtOf(p('a<text:s text:c="999999999"/>b<text:s text:c="-1"/>c<text:s text:c="x"/>d')),
  )
  expect(read.ok && read.value.turns[0]!.text).toBe('a b c d')
})
