import { describe, expect, it } from 'vitest'
import { bytesOf, isHere } from './corpus-files'
import { docxOf, paragraph, run } from './docx-builder'
import { charactersOf, piecesOf, readOrThrow } from './drafts'
import { odtOf } from './odt-builder'

const by = (name: string, at = '2026-03-04T10:00:00Z') => `w:id="1" w:author="${name}" w:date="${at}"`
const gone = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`
const inserted = (text: string, who = by('Ida')) => `<w:ins ${who}>${run(text)}</w:ins>`
const deleted = (text: string, who = by('Ida')) => `<w:del ${who}>${gone(text)}</w:del>`
const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
const read = (body: string) => readOrThrow('a.docx', docxOf(body))
const listed = (body: string) =>
  read(body).draft.revisions.map(({ kind, author, text }) => `${kind} ${author}: ${text}`)

describe('the tracked changes of a Word file are listed (case 58)', () => {
  it('with kind, author, date and words, in the order of the file; a change of a blank is none', () => {
    const { draft } = read(
      p(inserted('ny ') + run('tekst') + deleted(' ') + run(' og ') + deleted('gammel', by('Bo', ''))),
    )
    expect(draft.revisions).toEqual([
      { kind: 'inserted', author: 'Ida', writtenAt: '2026-03-04T10:00:00Z', text: 'ny' },
      { kind: 'deleted', author: 'Bo', writtenAt: '', text: 'gammel' },
    ])
    expect(draft.turns[0]!.text).toBe('ny tekst og')
  })

  it('as one where Word cut into pieces what one person changed at once', () => {
    expect(listed(p(inserted('in') + inserted('ter') + inserted('vju')))).toEqual(['inserted Ida: intervju'])
    expect(listed(p(deleted('a') + deleted('b') + run('x') + deleted('c')))).toEqual([
      'deleted Ida: ab',
      'deleted Ida: c',
    ])
    expect(listed(p(inserted('a') + inserted('b', by('Bo'))))).toEqual(['inserted Ida: a', 'inserted Bo: b'])
    expect(listed(p(inserted('a') + inserted('b', by('Ida', '2026-03-05T10:00:00Z'))))).toHaveLength(2)
  })

  it('over paragraphs that were joined, a line each', () => {
    const mark = `<w:rPr><w:del ${by('Ida')}/></w:rPr>`
    expect(listed(p(run('Vi ') + deleted('gikk.'), mark) + p(deleted('Så') + run(' kom')))).toEqual([
      'deleted Ida: gikk.\nSå',
    ])
  })

  it('moved words once, where they came to', () => {
    const body =
      p(`<w:moveFrom ${by('Ida')}>${run('hit')}</w:moveFrom>`) + p(`<w:moveTo ${by('Ida')}>${run('hit')}</w:moveTo>`)
    expect(listed(body + paragraph('x'))).toEqual(['moved Ida: hit'])
  })

  it('what one put in and another took out, as taken out', () => {
    expect(listed(p(`<w:ins ${by('Ida')}>${run('a ')}<w:del ${by('Bo')}>${gone('b')}</w:del></w:ins>`))).toEqual([
      'deleted Bo: b',
      'inserted Ida: a',
    ])
  })

  it('a row of a table that was taken out', () => {
    const row = (text: string, more = '') => `<w:tr><w:trPr>${more}</w:trPr><w:tc>${paragraph(text)}</w:tc></w:tr>`
    expect(listed(`<w:tbl>${row('Bodil', `<w:del ${by('Ida')}/>`)}${row('58')}</w:tbl>`)).toEqual([
      'deleted Ida: Bodil',
    ])
  })

  it('and are a view alone: each character is still counted once', () => {
    const read_ = read(p(inserted('ny') + deleted('gammel') + run(' tekst')))
    expect(charactersOf(piecesOf(read_))).toBe(charactersOf(['ny', 'gammel', 'tekst']))
  })
})

describe('the tracked changes of an OpenDocument text are listed', () => {
  const info = (who: string) =>
    `<office:change-info><dc:creator>${who}</dc:creator><dc:date>2026-03-04T10:00:00</dc:date></office:change-info>`
  const region = (id: string, inner: string) => `<text:changed-region text:id="${id}">${inner}</text:changed-region>`
  const changes = `<text:tracked-changes>${region('a', `<text:insertion>${info('Ida')}</text:insertion>`)}${region('b', `<text:deletion>${info('Bo')}<text:p>Elis</text:p><text:p>abeth</text:p></text:deletion>`)}${region('c', `<text:format-change>${info('Bo')}</text:format-change>`)}</text:tracked-changes>`
  const mark = (kind: string, id: string) => `<text:change${kind} text:change-id="${id}"/>`
  const listOf = (body: string) => readOrThrow('a.odt', odtOf(changes + body)).draft.revisions

  it('with kind, author, date and words, also over several paragraphs', () => {
    const body = `<text:p>Vi ${mark('', 'b')}sa ${mark('-start', 'a')}ny</text:p><text:p>tekst${mark('-end', 'a')} her</text:p>`
    expect(listOf(body)).toEqual([
      { kind: 'inserted', author: 'Ida', writtenAt: '2026-03-04T10:00:00', text: 'ny\ntekst' },
      { kind: 'deleted', author: 'Bo', writtenAt: '2026-03-04T10:00:00', text: 'Elis\nabeth' },
    ])
  })

  it('also where a whole paragraph was put in, its marks between paragraphs', () => {
    const body = `<text:p>a</text:p>${mark('-start', 'a')}<text:p>ny</text:p>${mark('-end', 'a')}<text:p>b</text:p>`
    expect(listOf(body)[0]).toMatchObject({ kind: 'inserted', text: 'ny' })
  })
})

describe.skipIf(!isHere)('real files (beside the project; skipped where they are absent)', () => {
  const revisionsOf = (name: string) => readOrThrow(name, bytesOf(`word/${name}.docx`)).draft.revisions

  it('case 58: insertions and deletions of Google Docs are both listed, with their authors', () => {
    const revisions = revisionsOf('superdoc/Google Docs Originated comments & TCs')
    expect(new Set(revisions.map((it) => it.kind))).toEqual(new Set(['inserted', 'deleted']))
    expect(revisions.every((it) => it.author !== '' && it.writtenAt !== null)).toBe(true)
  })

  it('case 59: text that was moved is listed once', () => {
    expect(revisionsOf('pandoc/track_changes_move').map(({ kind, text }) => [kind, text])).toEqual([
      ['moved', 'Here is the text to be moved.'],
    ])
  })

  it('a file without tracked changes has none', () => {
    expect(revisionsOf('mammoth/simple-list')).toEqual([])
  })
})
