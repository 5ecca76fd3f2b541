import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draft as draftSchema } from '../../../core/import/draft'
import { layOut } from '../../../core/import/lay-out'
import { docxOf, partOf } from './docx-builder'
import { charactersOf, piecesOf, readOrThrow } from './drafts'
import { words } from './generated-words'
import { readTranscriptWithDrops } from '../../../core/import/read-transcript'

const label = fc.constantFrom(
  ...['Kari: ', 'Ola:\t', 'Intervjuer: ', '[Kari]: ', 'INFORMANT 1: ', '[00:00:04] Kari: ', 'Kari: [00:04] ', ''],
  ...['Ola (01:02): ', 'Kari:', 'Bare Én Gang: ', 'Kari   0:04', '00:00:04 Ola', '00:00:04', 'Merk: ', '  7  '],
)
const line = fc.tuple(label, words).map(([head, rest]) => head + rest)
const lines = fc.array(line, { minLength: 1, maxLength: 20 })
const ending = fc.constantFrom('\n', '\r\n', '\r', '\u2028')

describe('law: no character of a file is lost or doubled', () => {
  it('plain text', () => {
    fc.assert(
      fc.property(lines, ending, (texts, end) => {
        const source = texts.join(end)
        fc.pre(source.replace(/[\s\u200b\u00ad]/gu, '') !== '')
        const read = readOrThrow('a.txt', new TextEncoder().encode(source))
        expect(charactersOf(piecesOf(read))).toBe(charactersOf([source]))
      }),
      { numRuns: 400 },
    )
  })

  it('plain text with line numbers', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 3, maxLength: 20 }), (texts) => {
        const source = texts.map((text, index) => ` ${index + 1}  ${text}`).join('\n')
        const read = readOrThrow('a.txt', new TextEncoder().encode(source))
        expect(charactersOf(piecesOf(read))).toBe(charactersOf([source]))
      }),
      { numRuns: 200 },
    )
  })

  it('Word', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
        const body = blocks.map((it) => it.xml).join('')
        const source = blocks.flatMap((it) => it.texts)
        fc.pre(source.join('').replace(/[\s\u200b\u00ad]/gu, '') !== '')
        const result = readTranscriptWithDrops(
          'a.docx',
          docxOf(body, { 'word/footnotes.xml': footnotes, 'word/comments.xml': comments }),
        )
        if (!result.ok) {
          expect(result.fault.code).toBe('import.empty')
          return
        }
        const kept = charactersOf(piecesOf(result.value).map((piece) => piece.replaceAll('|', '')))
        expect(kept).toBe(charactersOf([...source, note, remark].map((text) => text.replaceAll('|', ''))))
      }),
      { numRuns: 300 },
    )
  })
})

const note = 'fotnote'
const remark = 'merknad'
const comments = partOf('comments', `<w:comment w:id="1"><w:p><w:r><w:t>${remark}</w:t></w:r></w:p></w:comment>`)
const footnotes = partOf('footnotes', `<w:footnote w:id="1"><w:p><w:r><w:t>${note}</w:t></w:r></w:p></w:footnote>`)
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const t = (text: string, tag = 't') => `<w:r><w:${tag} xml:space="preserve">${escape(text)}</w:${tag}></w:r>`
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

/** One piece of a paragraph, of every kind that the walk treats in its own way. */
const inline = fc.tuple(fc.nat(10), line).map(([kind, text]) => {
  const xml = [
    t(text),
    `<w:ins w:id="1">${t(text)}</w:ins>`,
    `<w:del w:id="1">${t(text, 'delText')}</w:del>`,
    `<w:moveFrom w:id="1">${t(text)}</w:moveFrom>`,
    `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${escape(text)}</w:t></w:r>`,
    `${field('begin')}${t(text, 'instrText')}${field('separate')}${field('end')}`,
    `<w:hyperlink><w:smartTag>${t(text)}</w:smartTag></w:hyperlink>`,
    `<w:r><w:br/></w:r>${t(text)}`,
    `<w:r><w:pict><v:textbox><w:txbxContent><w:p>${t(text)}</w:p></w:txbxContent></v:textbox></w:pict></w:r>`,
    `<w:sdt><w:sdtContent>${t(text)}</w:sdtContent></w:sdt><w:r><w:footnoteReference w:id="1"/></w:r>`,
    `<w:commentRangeStart w:id="1"/>${t(text)}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
  ][kind]!
  return { xml, texts: [text] }
})
const paragraph = fc.tuple(fc.array(inline, { maxLength: 4 }), fc.nat(4)).map(([pieces, kind]) => {
  const properties = ['', '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Overskrift1"/>', '<w:rPr><w:del/></w:rPr>', '']
  const xml = `<w:p><w:pPr>${properties[kind]}</w:pPr>${pieces.map((it) => it.xml).join('')}</w:p>`
  return { xml, texts: pieces.flatMap((it) => it.texts) }
})
const table = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((rows) => ({
    xml: `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((it) => `<w:tc>${it.xml}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
    texts: rows.flat().flatMap((it) => it.texts),
  }))
const block = fc.oneof({ weight: 5, arbitrary: paragraph }, { weight: 1, arbitrary: table })

describe('laid out', () => {
  it('turns cover the text but for one LF between them, in the order of the file', () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const source = texts.join('\n')
        fc.pre(source.replace(/[\s\u200b\u00ad]/gu, '') !== '')
        const { draft } = readOrThrow('a.txt', new TextEncoder().encode(source))
        expect(() => draftSchema.parse(draft)).not.toThrow()
        const { text, turns } = layOut(draft)
        expect(turns.map(({ span }) => text.slice(span.start, span.end)).join('\n')).toBe(text)
        const ends = turns.map((turn) => turn.span.end + 1)
        expect(turns.map((turn) => turn.span.start)).toEqual([0, ...ends].slice(0, turns.length))
        expect(turns.filter((turn) => turn.speaker !== null)).toHaveLength(
          draft.turns.filter((turn) => turn.speaker !== null).length,
        )
        for (const { before } of draft.notes) expect(before).toBeLessThanOrEqual(draft.turns.length)
        expect(text).toBe(text.normalize('NFC'))
      }),
      { numRuns: 300 },
    )
  })
})
