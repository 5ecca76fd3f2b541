import { existsSync, readdirSync, readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../../core/import/read-transcript'
import { charactersOf, piecesOf, readOrThrow } from './drafts'

/** Real files lie beside the project and are never copied into it; without them these cases are skipped. */
const data = new URL('../../../../shared/data/', import.meta.url)
const here = existsSync(data)
const bytesOf = (path: string) => readFileSync(new URL(path, data))
const draftOf = (path: string) => readOrThrow(path, bytesOf(path)).draft
const textsOf = (path: string) => draftOf(path).turns.map((turn) => turn.text)

describe.skipIf(!here)('real Word files (beside the project; skipped where they are absent)', () => {
  const word = here ? readdirSync(new URL('word/', data), { recursive: true }).map(String) : []
  /** What mammoth keeps and we do not, or the other way round, on purpose: pages put in, notes, hidden text, the other alternative. */
  const different = /AltChunk|notes|footnote|unicode|textbox_alternates|emptyParaInTextbox|endnote_table|numbered_list/
  const same = word.filter((path) => path.endsWith('.docx') && !different.test(path))

  it('cases 56-68: the accepted text of some eighty Word files is what mammoth reads', async () => {
    let compared = 0
    for (const path of same) {
      const result = readTranscript(path, bytesOf(`word/${path}`))
      if (!result.ok) continue
      const read = piecesOf({ draft: { ...result.value, comments: [] }, drops: [] }).map((piece) =>
        piece.replaceAll('|', ''),
      )
      const other = (await mammoth.extractRawText({ buffer: bytesOf(`word/${path}`) })).value
      expect(charactersOf(read), path).toBe(charactersOf([other.replace(/[|\u00ad]/gu, '')]))
      compared += 1
    }
    expect(compared).toBeGreaterThanOrEqual(70)
  })

  it('case 56: six comments with author, date and the words that they stand on; three of them answers', () => {
    const { comments, messages } = draftOf('word/superdoc/WordOriginatedComments.docx')
    expect(comments).toHaveLength(6)
    expect(comments.filter((it) => it.answers !== null)).toHaveLength(3)
    for (const { on, author, writtenAt, text } of comments) {
      expect([author, writtenAt, text].every((it) => it !== '' && it !== null)).toBe(true)
      expect(on!.span.end).toBeGreaterThan(on!.span.start)
    }
    expect(messages).toContainEqual({ code: 'comments-kept', params: { count: 6 } })
  })

  it('case 58: ten comments of Google Docs, deletions out', () => {
    const { comments, messages } = draftOf('word/superdoc/Google Docs Originated comments & TCs.docx')
    expect(comments).toHaveLength(10)
    // One stands on a paragraph that was deleted.
    expect(comments.filter((it) => it.on === null)).toHaveLength(1)
    expect(messages.map((it) => it.code)).toContain('deleted-text-left-out')
  })

  it('case 59: moved text stands once; paragraphs join and part as Word shows them without markup', () => {
    expect(textsOf('word/pandoc/track_changes_move.docx')).toEqual([
      'Here is some text.',
      'Here is the text to be moved.',
      'Here is some more text.',
    ])
    expect(textsOf('word/pandoc/paragraph_insertion_deletion.docx')).toEqual(['This is a', 'splitParagraph.'])
  })

  it.each(['mammoth/text-box', 'docx4j/textbox_alternates_contrived'])(
    'case 61: the text box of %s stands once',
    (name) => {
      const { draft } = readOrThrow(name, bytesOf(`word/${name}.docx`))
      const texts = [...draft.turns, ...draft.notes].map((it) => it.text)
      expect(texts.filter((it) => texts.indexOf(it) !== texts.lastIndexOf(it))).toEqual([])
      expect(texts.join('').length).toBeGreaterThan(0)
    },
  )

  it.each([
    ['Ana', 123, 123],
    ['David', 37, 37],
    ['Jessica', 72, 75],
    ['Pauline', 90, 89],
    ['Penni', 100, 101],
    ['Sam', 41, 43],
    ['Stephen', 51, 54],
  ])('case 2: each bold label of sheffield-open-qual/%s.docx begins a turn', (name, asked, answered) => {
    const { turns, notes } = draftOf(`transcripts/sheffield-open-qual/${name}.docx`)
    const by = (speaker: string) => turns.filter((it) => it.speaker === speaker).length
    expect([by('Researcher 1'), by(name), turns.length, notes]).toEqual([asked, answered, asked + answered, []])
  })

  it('case 64: a file that is nothing but a web page put into it is read', () => {
    expect(textsOf('word/tika/testAltChunkHTML.docx').join(' ').length).toBeGreaterThan(10)
  })

  it('case 67: the numbers of lists and headings stand nowhere in the text', () => {
    expect(textsOf('word/pandoc/lists_restarting.docx').slice(0, 3)).toEqual(['Foo', 'Bar', 'Baz'])
    expect(draftOf('word/pandoc/numbered_header.docx').notes.map((it) => it.text)).toEqual(['A Numbered Header.'])
  })

  it('case 68: no blank stands inside a word', () => {
    expect(textsOf('word/tika/testWORD_bold_character_runs.docx')).toEqual(['Foobar'])
    expect(textsOf('word/python-docx/par-rendered-page-breaks.docx')[3]).toBe('Two page>><<breaks>><<in one run.')
  })

  it('case 62: notes are kept as notes, also in a table', () => {
    for (const name of ['mammoth/footnotes', 'mammoth/endnotes', 'poi/table_footnotes']) {
      const draft = draftOf(`word/${name}.docx`)
      expect(draft.messages.map((it) => it.code)).toContain('footnotes-kept-as-notes')
      expect(draft.notes.length).toBeGreaterThan(0)
    }
  })

  it('case 64: unusual packages open', () => {
    for (const name of [
      ...['docx4j/HelloWordOnline', 'pandoc/alternate_document_path', 'mammoth/strict-format', 'mammoth/utf8-bom'],
    ]) {
      expect(draftOf(`word/${name}.docx`).turns.length, name).toBeGreaterThan(0)
    }
  })
})
