import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../../core/import/read-transcript'
import { charactersOf, piecesOf, readOrThrow, spoken } from './drafts'
import { words } from './generated-words'
import { xmlText } from './odt-builder'

const utf8 = (text: string) => new TextEncoder().encode(text)
const faultOf = (name: string, text: string) => {
  const result = readTranscript(name, utf8(text))
  return result.ok ? null : result.fault
}
const line = fc.tuple(fc.constantFrom('Ida: ', 'Ola: ', ''), words).map(([who, text]) => who + text)
const lines = fc.array(line, { minLength: 1, maxLength: 10 })
const isWords = (texts: readonly string[]) => texts.join('').replace(/[\s\u200b\u00ad]/gu, '') !== ''
const expectAll = (name: string, source: string, texts: readonly string[]) => {
  const result = readTranscript(name, utf8(source))
  if (result.ok) expect(charactersOf(piecesOf(readOrThrow(name, utf8(source))))).toBe(charactersOf(texts))
  else expect(result.fault.code).toBe('import.empty')
}

describe('flat OpenDocument', () => {
  const namespaces = ['office', 'text', 'style', 'meta']
    .map((it) => `xmlns:${it}="urn:oasis:names:tc:opendocument:xmlns:${it}:1.0"`)
    .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"')
    .join(' ')
  const flat = (body: string, kind = 'text') =>
    '<?xml version="1.0" encoding="UTF-8"?>\n\n' +
    `<office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">` +
    '<office:meta><dc:creator>N. N.</dc:creator></office:meta>' +
    '<office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style></office:automatic-styles>' +
    `<office:master-styles><style:master-page><style:header><text:p>topp</text:p></style:header></style:master-page></office:master-styles>` +
    `<office:body><office:${kind}>${body}</office:${kind}></office:body></office:document>`

  it('is read as the packed one: turns, styles, comments and what stands over each page', () => {
    const { draft, drops } = readOrThrow(
      'a.fodt',
      utf8(
        flat(
          '<text:h text:outline-level="1">Intervju</text:h><text:p>Ida: Hei<text:s text:c="2"/>du <text:span text:style-name="T1">skjult</text:span></text:p>' +
            '<text:p>Ola: Hå<office:annotation><dc:creator>Per</dc:creator><text:p>hva?</text:p></office:annotation></text:p><text:p>Ida: Ja</text:p>',
        ),
      ),
    )
    expect([draft.format, draft.title]).toEqual(['odt', 'Intervju'])
    expect(spoken(draft)).toEqual(['Ida: Hei  du', 'Ola: Hå', 'Ida: Ja'])
    expect(draft.comments.map(({ author, text }) => [author, text])).toEqual([['Per', 'hva?']])
    expect(drops).toContainEqual({ kind: 'hidden', text: 'skjult' })
    expect(drops).toContainEqual({ kind: 'page-furniture', text: 'topp' })
  })

  it('of a sheet, of nothing and cut short is refused', () => {
    expect(faultOf('a.fods', flat('', 'spreadsheet'))).toEqual({
      code: 'import.unknown-format',
      params: { found: 'ods' },
    })
    expect(faultOf('a.fodt', flat(''))?.code).toBe('import.empty')
    expect(faultOf('a.fodt', flat('<text:p>hei</text:p>').slice(0, -30))?.code).toBe('import.damaged')
    expect(faultOf('a.fodt', 'hei')?.code).toBe('import.unknown-format')
  })

  it('law: no character is lost or doubled', () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const body = texts.map((it) => `<text:p>${xmlText(it)}</text:p>`).join('')
        expectAll('a.fodt', flat(body), [...texts, 'topp'])
      }),
      { numRuns: 200 },
    )
  })
})

describe('the XML of f4', () => {
  const escaped = (text: string) => xmlText(text).replaceAll('"', '&quot;')
  const f4 = (content: string, breaks = '&#xD;&#xA;') =>
    `<?xml version="1.0" encoding="utf-8" standalone="no"?>\n<transcript>\n    <head mediafile="opptak.mp3"/>\n    <content content="${escaped(content).replaceAll('\n', breaks)}"/>\n</transcript>`
  const content = 'I: Hei & hå? #00:00:05-0#\nM: Ja (unv. #00:00:07-0#). #00:00:09-3#\nI: "Mm" < 3. #00:00:10-0#'

  it.each(['&#xD;&#xA;', '&#10;', '\n', '\r\n'])('has its text in an attribute, with line breaks as %j', (breaks) => {
    const { draft, drops } = readOrThrow('a.xml', utf8(f4(content, breaks)))
    expect([draft.format, draft.layout]).toEqual(['f4-xml', 'f4'])
    expect(draft.turns.map((it) => [it.speaker, it.startMs, it.endMs, it.text])).toEqual([
      ['I', 0, 5000, 'Hei & hå?'],
      ['M', 5000, 9300, 'Ja (unv.).'],
      ['I', 9300, 10_000, '"Mm" < 3.'],
    ])
    expect(drops).toContainEqual({ kind: 'machine-data', text: 'opptak.mp3' })
  })

  it('is damaged where its XML is, and empty where it has no words', () => {
    expect(faultOf('a.xml', f4(content).slice(0, -5))?.code).toBe('import.damaged')
    expect(faultOf('a.xml', f4(''))?.code).toBe('import.empty')
  })

  it('law: no character is lost or doubled', () => {
    fc.assert(
      fc.property(lines.filter(isWords), (texts) => expectAll('a.xml', f4(texts.join('\n')), [...texts, 'opptak.mp3'])),
      { numRuns: 200 },
    )
  })
})

describe('JSON of a value a line', () => {
  const segment = (start: number, text: string, speaker?: string) =>
    JSON.stringify({ start, end: start + 1, text, speaker })

  it('is one turn a line', () => {
    const { draft } = readOrThrow('a.jsonl', utf8(`${segment(0, 'Hei', 'A')}\n\n${segment(1, ' på deg')}\r\n`))
    expect(draft.format).toBe('json')
    expect(draft.turns.map((it) => [it.speaker, it.startMs, it.endMs, it.text])).toEqual([
      ['A', 0, 1000, 'Hei'],
      [null, 1000, 2000, 'på deg'],
    ])
  })

  it('may have a list of its own on each', () => {
    const source = [0, 1].map((at) => JSON.stringify({ language: 'no', segments: [{ start: at, text: `del ${at}` }] }))
    expect(spoken(readOrThrow('a.json', utf8(source.join('\n'))).draft)).toEqual(['-: del 0', '-: del 1'])
  })

  it('is damaged where one line is, and where one name stands for two values', () => {
    expect(faultOf('a.json', `${segment(0, 'hei')}\n{"start": 1, "te`)?.code).toBe('import.damaged')
    expect(faultOf('a.json', '[{"start": 1, "text": "hei", "text": "hå"}]')?.code).toBe('import.damaged')
    expect(faultOf('a.json', `${segment(0, 'hei')}\n{"start": 1, "text": "hei", "text": "hå"}`)?.code).toBe(
      'import.damaged',
    )
  })

  it('law: no character is lost or doubled', () => {
    const texts = fc.array(words, { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(texts.filter(isWords), (all) =>
        expectAll('a.jsonl', all.map((it, at) => segment(at, it)).join('\n'), all),
      ),
      { numRuns: 200 },
    )
  })
})
