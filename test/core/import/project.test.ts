import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import load from 'sql.js/dist/sql-wasm-inline.js'
import { layOut } from '../../../core/import/lay-out'
import { readAnyTranscript } from '../../../core/import/read-any-transcript'
import { noAnswers } from '../../../core/import/reading-mend'
import { qdpxOf, type Selected } from './qdpx-builder'

const data = new URL('../../../../shared/data/', import.meta.url)

async function read(bytes: Uint8Array, part = 0) {
  const result = await readAnyTranscript('prosjekt', bytes, { ...noAnswers, part })
  if (!result.ok) throw new Error(result.fault.code)
  return result.value
}

/** Codings as the words that they cover, with the last name of their code. */
function coded(draft: Awaited<ReturnType<typeof read>>): readonly string[] {
  const { text } = layOut(draft)
  return draft.codings.map(({ span, code }) => `${draft.codes[code]!.path.at(-1)}: ${text.slice(span.start, span.end)}`)
}

const qdpx = (text: string, selections: readonly Selected[]) => qdpxOf([{ name: 'Samtale', text, selections }])

describe('a project in REFI-QDA', () => {
  const text = 'Intervjuer: Er veien åpen? 🙈\nKari: Nei, det snør.\nIntervjuer: Ja vel.\nKari: Mye snø.'
  const points = (index: number) => [...text.slice(0, index)].length
  const select = (words: string, unit = points): Selected => {
    const start = text.indexOf(words)
    return { start: unit(start), end: unit(start + words.length), name: words }
  }

  it('gives its texts with who speaks, its code tree, and its codings on their words', async () => {
    const draft = await read(qdpx(text, [select('det snør'), select('Mye snø')]))
    expect(draft).toMatchObject({ format: 'refi-qda', title: 'Samtale', parts: null })
    expect(draft.turns.map((it) => it.speaker)).toEqual(['Intervjuer', 'Kari', 'Intervjuer', 'Kari'])
    expect(draft.codes.map((it) => it.path)).toEqual([['Vei'], ['Vei', 'Snø']])
    expect(draft.codes[1]!.definition).toBe('Når det snør')
    expect(coded(draft)).toEqual(['Snø: det snør', 'Snø: Mye snø'])
  })

  it('finds the unit of each selection by the words that it names: characters, UTF-16, a mark before, CR LF as two', async () => {
    const crlf = text.replaceAll('\n', '\r\n')
    const asTwo = (index: number) =>
      [...crlf.slice(0, index + (text.slice(0, index).match(/\n/gu)?.length ?? 0))].length
    const units = [points, (index: number) => index, (index: number) => points(index) + 1, asTwo]
    for (const unit of units) {
      const draft = await read(qdpx(unit === asTwo ? crlf : text, [select('Mye snø', unit)]))
      expect(coded(draft)).toEqual(['Snø: Mye snø'])
    }
    const mixed = await read(qdpx(text, [select('det snør'), select('Mye snø', (index) => index)]))
    expect(coded(mixed)).toEqual(['Snø: det snør', 'Snø: Mye snø'])
  })

  it('says how many codings have no place: outside the text, or on a label alone', async () => {
    const draft = await read(qdpx(text, [{ start: 5000, end: 5009, name: '' }, select('Kari:'), select('Mye snø')]))
    expect(coded(draft)).toEqual(['Snø: Mye snø'])
    expect(draft.messages).toContainEqual({ code: 'codings-lost', params: { count: 2 } })
  })

  it('keeps every coding on the same words, whatever text and passages it has', async () => {
    const word = fc.constantFrom('ja', 'nei', 'å', '🙈', 'snø & is', 'det <var>', '\n', 'Kari:')
    const words = fc.array(word, { minLength: 3, maxLength: 25 }).map((it) => it.join(' '))
    await fc.assert(
      fc.asyncProperty(words, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }), async (whole, picks) => {
        fc.pre(whole.trim() !== '')
        const all = [...whole]
        const selections = picks.map(([a, b]): Selected => {
          const [start, end] = [a % all.length, b % (all.length + 1)].sort((x, y) => x - y) as [number, number]
          return { start, end, name: all.slice(start, end).join('') }
        })
        const draft = await read(qdpx(whole, selections))
        const { text: laid } = layOut(draft)
        // A label is in no text; what stands on both sides of it is one passage.
        const wordsOf = (it: string) => (it.match(/[\p{L}🙈]+/gu) ?? []).filter((found) => found !== 'Kari')
        for (const { span } of draft.codings)
          expect(
            selections.some((it) =>
              wordsOf(it.name)
                .join(' ')
                .includes(wordsOf(laid.slice(span.start, span.end)).join(' ')),
            ),
          ).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('is damaged without a readable description, and refuses one with entities of its own', async () => {
    const bad = zipSync({ 'project.qde': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><Project>&a;</Project>') })
    expect(await readAnyTranscript('a.qdpx', bad)).toEqual({ ok: false, fault: { code: 'import.damaged', params: {} } })
  })
})

describe('a project of Taguette', () => {
  async function taguette(statements: string): Promise<Uint8Array> {
    const { Database } = await load()
    const database = new Database()
    database.exec(
      'CREATE TABLE documents (id INTEGER, name TEXT, contents TEXT); CREATE TABLE tags (id INTEGER, path TEXT, description TEXT); CREATE TABLE highlights (id INTEGER, document_id INTEGER, start_offset INTEGER, end_offset INTEGER, snippet TEXT); CREATE TABLE highlight_tags (highlight_id INTEGER, tag_id INTEGER);' +
        statements,
    )
    const bytes = database.export()
    database.close()
    return bytes
  }

  it('counts in bytes of the text without its tags', async () => {
    const bytes = await taguette(
      "INSERT INTO documents VALUES (1, 'Åse', '<p>Kari: Blåbær &amp; is.</p>\n<p>Ola: Ja.</p>\n<p>Kari: Mer is.</p>\n<p>Ola: Nei.</p>'), (2, 'Tom', '<p>Hei.</p>'); INSERT INTO tags VALUES (7, 'mat.bær', 'Om mat'); INSERT INTO highlights VALUES (1, 1, 6, 14, ''), (2, 1, 900, 905, ''); INSERT INTO highlight_tags VALUES (1, 7), (2, 7);",
    )
    const draft = await read(bytes)
    expect(draft.parts).toEqual({ index: 0, titles: ['Åse', 'Tom'] })
    expect(draft.turns.map((it) => it.text)).toEqual(['Blåbær & is.', 'Ja.', 'Mer is.', 'Nei.'])
    expect(coded(draft)).toEqual(['mat.bær: Blåbær'])
    expect(draft.messages).toContainEqual({ code: 'codings-lost', params: { count: 1 } })
    expect((await read(bytes, 1)).title).toBe('Tom')
  })

  it('is not any other database', async () => {
    const { Database } = await load()
    const database = new Database()
    database.exec('CREATE TABLE other (id INTEGER)')
    const fault = { code: 'import.unknown-format', params: { found: 'sqlite' } }
    expect(await readAnyTranscript('a.sqlite3', database.export())).toEqual({ ok: false, fault })
  })
})

describe.skipIf(!existsSync(data))('real projects (beside the project; skipped where they are absent)', () => {
  it(
    'case 69: Taguette, 17 documents, 22 codes, 1 794 highlights, 1 930 links, offsets exact',
    { timeout: 120_000 },
    async () => {
      const bytes = readFileSync(new URL('transcripts/swj2022-taguette/SERDIF_P2_ThematicAnalysis.sqlite3', data))
      const first = await read(bytes)
      expect([first.parts?.titles.length, first.codes.length]).toEqual([17, 22])
      const { Database } = await load()
      const database = new Database(bytes)
      const [result] = database.exec(
        'SELECT document_id, snippet FROM highlights JOIN highlight_tags ON highlight_id = id ORDER BY id',
      )
      const bare = (words: string) => words.replace(/<[^>]+>|&\w+;|[\s<>&]|MODERATOR:/gu, '')
      const snippets = result!.values.map(([document, snippet]) => [Number(document), bare(String(snippet))] as const)
      let links = 0
      const documents = [...new Set(snippets.map(([document]) => document))].sort((x, y) => x - y)
      for (const [part, document] of documents.entries()) {
        const draft = await read(bytes, part)
        const { text } = layOut(draft)
        const words = draft.codings.map(({ span }) => bare(text.slice(span.start, span.end)))
        expect(words.sort()).toEqual(snippets.flatMap(([of, snippet]) => (of === document ? [snippet] : [])).sort())
        links += draft.codings.length
      }
      expect([documents.length, snippets.length, links]).toEqual([17, 1930, 1930])
    },
  )

  it('case 71: NVivo, each source once though it is there as text and as Word, with 262 nested codes', async () => {
    const bytes = readFileSync(new URL('transcripts/qda-projects/nvivo_project_masked.qdpx', data))
    const draft = await read(bytes)
    expect([draft.parts?.titles.length, draft.codes.length]).toEqual([2, 262])
    expect(Math.max(...draft.codes.map((it) => it.path.length))).toBeGreaterThan(1)
  })
})
