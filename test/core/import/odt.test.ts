import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTranscript, readTranscriptWithDrops } from '../../../core/import/read-transcript'
import { charactersOf, piecesOf, readOrThrow, spoken } from './drafts'
import { odtOf, xmlText } from './odt-builder'

const read = (body: string, parts: Parameters<typeof odtOf>[1] = {}) => readOrThrow('a.odt', odtOf(body, parts)).draft
const p = (inner: string, style = 'Standard') => `<text:p text:style-name="${style}">${inner}</text:p>`
const textOf = (inner: string, parts = {}) =>
  read(p(inner), parts)
    .turns.map((turn) => turn.text)
    .join('¶')
const talk = ['Kari: Hei.', 'Ola: Hei.', 'Kari: Ja.', 'Ola: Nei.'].map((it) => p(it)).join('')
const hiddenStyle = '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'

describe('the text of a paragraph', () => {
  it('has white space collapsed, and the spaces, tabs and breaks that are elements', () => {
    expect(textOf('\n  Vi <text:span>  gikk</text:span>\n hjem.')).toBe('Vi gikk hjem.')
    expect(textOf('a<text:s/>b<text:s text:c="3"/>c<text:tab/>d<text:line-break/>e<text:soft-page-break/>f')).toBe(
      'a b   c\td¶ef',
    )
  })

  it('has no blank inside a word that was cut into spans', () => {
    expect(textOf('Inter<text:span>vju</text:span><text:bookmark-start text:name="x"/>eren')).toBe('Intervjueren')
  })

  it('has the shown text of fields and links', () => {
    const field = '<text:date text:date-value="2026-03-04">4. mars</text:date>'
    expect(textOf(`Den ${field}, <text:a>her</text:a>.`)).toBe('Den 4. mars, her.')
  })

  it('has no hidden text, by style, field or section, and a message tells', () => {
    const draft = read(p('ser <text:span text:style-name="T1">Bodil</text:span>ikke'), { automaticStyles: hiddenStyle })
    expect(draft.turns[0]!.text).toBe('ser ikke')
    expect(draft.messages).toContainEqual({ code: 'hidden-text-left-out', params: { count: 1 } })
    expect(textOf('a<text:hidden-text text:is-hidden="true">Bodil</text:hidden-text>b')).toBe('ab')
    expect(spoken(read(`${p('ser')}<text:section text:display="none">${p('Bodil')}</text:section>`))).toEqual([
      '-: ser',
    ])
    expect(spoken(read(p('ser') + p('Bodil<text:hidden-paragraph text:is-hidden="true"/>')))).toEqual(['-: ser'])
  })

  it('a style hides by its parent, unless it says otherwise itself', () => {
    const child = '<style:style style:name="T2" style:parent-style-name="T1"/>'
    const shown = `<style:style style:name="T3" style:parent-style-name="T1"><style:text-properties text:display="true"/></style:style>`
    const parts = { styles: hiddenStyle + child + shown }
    expect(
      textOf('a<text:span text:style-name="T2">b</text:span><text:span text:style-name="T3">c</text:span>', parts),
    ).toBe('ac')
  })
})

describe('what stands beside the text', () => {
  it('deleted text is out, inserted text is in', () => {
    const info =
      '<office:change-info><dc:creator>Ida</dc:creator><dc:date>2026-03-04T10:00:00</dc:date></office:change-info>'
    const changes = `<text:tracked-changes><text:changed-region><text:deletion>${info}${p('Elisabeth')}</text:deletion></text:changed-region><text:changed-region><text:insertion>${info}</text:insertion></text:changed-region></text:tracked-changes>`
    const draft = read(`${changes}${p('Vi <text:change/>sa <text:change-start/>ny<text:change-end/> tekst')}`)
    expect(spoken(draft)).toEqual(['-: Vi sa ny tekst'])
    expect(JSON.stringify({ ...draft, revisions: [] })).not.toMatch(/Elisabeth|Ida/u)
    expect(draft.messages).toContainEqual({ code: 'deleted-text-left-out', params: { count: 1 } })
  })

  it('footnotes and endnotes are notes at their place, their numbers nowhere', () => {
    const note = (text: string) =>
      `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`
    const draft = read(p('Kari: Hei.') + p(`Ola: Hei${note('ler')}.`) + p('Kari: Ja.') + p('Ola: Nei.'))
    expect(spoken(draft)).toEqual(['Kari: Hei.', 'Ola: Hei.', 'Kari: Ja.', 'Ola: Nei.'])
    expect(draft.notes).toEqual([{ text: 'ler', before: 2 }])
    expect(draft.messages).toEqual([{ code: 'footnotes-kept-as-notes', params: { count: 1 } }])
  })

  it('a text box stands once, whether in a paragraph, between them or as a shape', () => {
    const frame = `<draw:frame><draw:text-box>${p('boks')}</draw:text-box><draw:image/><svg:desc>Et bilde</svg:desc></draw:frame>`
    for (const body of [
      p(`Kari: Hei.${frame}`),
      frame + p('Kari: Hei.'),
      p(`Kari: Hei.<draw:custom-shape>${p('boks')}</draw:custom-shape>`),
    ]) {
      const draft = read(body + talk)
      expect(draft.notes.map((it) => it.text)).toEqual(['boks'])
      expect(draft.turns).toHaveLength(5)
    }
    expect(read(p(frame) + talk).messages).toContainEqual({ code: 'pictures-left-out', params: { count: 1 } })
  })

  it('headers and footers are no text', () => {
    const draft = read(talk, {
      masterStyles: `<style:master-page><style:header>${p('Intervju med Bodil')}</style:header></style:master-page>`,
    })
    expect(JSON.stringify(draft)).not.toContain('Bodil')
    expect(draft.leftOut).toContainEqual({ kind: 'page-furniture', pieces: 1, characters: 16 })
  })

  it('the title style is the title; headings are notes, lists and their items lines', () => {
    const item = (text: string) => `<text:list-item><text:number>1.</text:number>${p(text)}</text:list-item>`
    const draft = read(
      `${p('Intervju 3', 'Title')}${talk}<text:h>Feltnotat</text:h><text:list>${item('Kaldt.')}<text:list-item><text:list>${item('Vått.')}</text:list></text:list-item></text:list>`,
    )
    expect(draft.title).toBe('Intervju 3')
    expect(draft.notes.map((it) => it.text)).toEqual(['Feltnotat', 'Kaldt.', 'Vått.'])
  })

  it('a list is a conversation where its items have labels, and a number is never glued to a word (case 67)', () => {
    const items = ['Kari: Hei.', 'Ola: Hå.', 'Kari: Ja.', 'Ola: Nei.'].map(
      (it) => `<text:list-item>${p(it)}</text:list-item>`,
    )
    expect(spoken(read(`<text:list>${items.join('')}</text:list>`))).toHaveLength(4)
  })
})

describe('tables', () => {
  const cell = (inner: string, covered = '') => `<table:${covered}table-cell>${inner}</table:${covered}table-cell>`
  const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`

  it('are turns where a column says who speaks, with the comment in a cell', () => {
    const note =
      '<office:annotation office:name="1"><dc:creator>Ida</dc:creator><dc:date>2026-03-04T10:00:00</dc:date><text:p>når?</text:p></office:annotation>'
    const draft = read(
      `<table:table><table:table-header-rows>${row(cell(p('Hvem')), cell(p('Tekst')))}</table:table-header-rows>${row(cell(p('Kari')), cell(p('Hei.') + p(`Vi ${note}gikk<office:annotation-end office:name="1"/>.`)))}${row(cell(p('Ola')), cell(p('Hå.')))}${row(cell(p('Kari')), cell(p('Ja.')))}</table:table>`,
    )
    expect(spoken(draft)).toEqual(['Kari: Hei.\nVi gikk.', 'Ola: Hå.', 'Kari: Ja.'])
    expect(draft.comments[0]!.on).toEqual({ piece: 'turn', index: 0, span: { start: 8, end: 12 } })
  })

  it('are notes else, a row each, merged cells once', () => {
    const draft = read(
      `<table:table>${row(cell(p('Alder')), cell('', 'covered-'), cell(p('58')))}</table:table>${talk}`,
    )
    expect(draft.notes.map((it) => it.text)).toEqual(['Alder |  | 58'])
    expect(draft.messages).toEqual([{ code: 'table-kept-as-notes', params: { count: 1 } }])
  })
})

describe('comments', () => {
  const annotation = (name: string, text: string, more = '') =>
    `<office:annotation ${name === '' ? '' : `office:name="${name}"`} ${more}><dc:creator>Ida Lund</dc:creator><dc:date>2026-03-04T10:11:00</dc:date><meta:creator-initials>IL</meta:creator-initials>${p(text)}${p('Og hvor?')}</office:annotation>`
  const stop = (name: string) => `<office:annotation-end office:name="${name}"/>`

  it('stand on their words, with author and date', () => {
    const draft = read(p(`Kari: Vi ${annotation('7', 'Når?')}gikk${stop('7')} hjem.`) + talk)
    expect(draft.comments).toEqual([
      {
        ...{ author: 'Ida Lund', writtenAt: '2026-03-04T10:11:00', text: 'Når?\nOg hvor?', answers: null },
        on: { piece: 'turn', index: 0, span: { start: 3, end: 7 } },
      },
    ])
    expect(draft.messages).toEqual([{ code: 'comments-kept', params: { count: 1 } }])
    expect(draft.turns[0]!.text).toBe('Vi gikk hjem.')
  })

  it('without an end are a point behind the word before them, named or not', () => {
    const two = p(`Kari: Vi ${annotation('', 'a')}gikk${annotation('', 'b')} hjem.`)
    expect(read(two + talk).comments.map(({ on }) => on!.span)).toEqual([
      { start: 2, end: 2 },
      { start: 7, end: 7 },
    ])
  })

  it('answer the comment that they name', () => {
    const body = p(
      `${annotation('1', 'a')}${annotation('2', 'b', 'loext:parent-name="1"')}Vi gikk.${stop('1')}${stop('2')}`,
    )
    expect(read(body).comments.map((it) => it.answers)).toEqual([null, 0])
  })
})

describe('a file that is no text for us', () => {
  const faultOf = (bytes: Uint8Array) => {
    const result = readTranscript('a.odt', bytes)
    return result.ok ? null : result.fault
  }

  it('under a password', () => {
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'
    expect(faultOf(odtOf(talk, { manifest }))?.code).toBe('import.encrypted')
  })

  it('a sheet or slides', () => {
    expect(faultOf(odtOf('', { kind: 'spreadsheet' }))).toEqual({
      code: 'import.unknown-format',
      params: { found: 'ods' },
    })
    expect(faultOf(odtOf('', { kind: 'presentation' }))?.params).toEqual({ found: 'odp' })
  })

  it('without a word, damaged, or nested without end', () => {
    expect(faultOf(odtOf(p('')))?.code).toBe('import.empty')
    expect(faultOf(odtOf('<text:p>'))?.code).toBe('import.damaged')
    const deep = '<text:list><text:list-item>'.repeat(3000)
    expect(faultOf(odtOf(`${deep}${p('x')}${'</text:list-item></text:list>'.repeat(3000)}`))?.code).toBe(
      'import.damaged',
    )
  })
})

const word = fc.constantFrom('hei', 'Åse', 'a\u030A', '[latter]', '«ja»', 'x\u200By', '&', '<b>', '00:04', '👩‍👩‍👧', '3')
const words = fc
  .tuple(fc.constantFrom('Kari: ', 'Ola: ', '', 'Merk: '), fc.array(word, { maxLength: 4 }))
  .map(([label, it]) => label + it.join(' '))
const piece = fc.tuple(fc.nat(8), words).map(([kind, text]) => {
  const t = xmlText(text)
  const xml = [
    t,
    `<text:span>${t}</text:span>`,
    `<text:span text:style-name="T1">${t}</text:span>`,
    `<text:a>${t}</text:a><text:line-break/>`,
    `<text:note><text:note-body>${p(t)}</text:note-body></text:note>`,
    `<draw:frame><draw:text-box>${p(t)}</draw:text-box></draw:frame>`,
    `<office:annotation>${p(t)}</office:annotation>`,
    `<text:hidden-text>${t}</text:hidden-text>`,
    `<text:tab/><text:s text:c="2"/>${t}`,
  ][kind]!
  return { xml, text }
})
const paragraph = fc
  .tuple(fc.array(piece, { maxLength: 4 }), fc.constantFrom('Standard', 'Title', 'Heading_20_1', 'T1'))
  .map(([pieces, style]) => ({
    xml: p(pieces.map((it) => it.xml).join(''), style),
    texts: pieces.map((it) => it.text),
  }))
const block = fc.tuple(fc.nat(4), fc.array(paragraph, { minLength: 1, maxLength: 4 })).map(([kind, paragraphs]) => {
  const inner = paragraphs.map((it) => it.xml).join('')
  const cells = paragraphs.map((it) => `<table:table-cell>${it.xml}</table:table-cell>`).join('')
  const xml = [
    inner,
    `<text:list><text:list-item>${inner}</text:list-item></text:list>`,
    `<text:section text:display="none">${inner}</text:section>`,
    `<table:table><table:table-row>${cells}</table:table-row></table:table>`,
    `<text:tracked-changes><text:changed-region><text:deletion>${inner}</text:deletion></text:changed-region></text:tracked-changes>`,
  ][kind]!
  return { xml, texts: paragraphs.flatMap((it) => it.texts) }
})

it('law: no character of a text is lost or doubled', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      const bytes = odtOf(blocks.map((it) => it.xml).join(''), { automaticStyles: hiddenStyle })
      const result = readTranscriptWithDrops('a.odt', bytes)
      if (!result.ok) {
        expect(result.fault.code).toBe('import.empty')
        return
      }
      const bare = (pieces: readonly string[]) => charactersOf(pieces.map((it) => it.replaceAll('|', '')))
      expect(bare(piecesOf(result.value))).toBe(bare(blocks.flatMap((it) => it.texts)))
    }),
    { numRuns: 300 },
  )
})

const data = new URL('../../../../shared/data/', import.meta.url)
describe.skipIf(!existsSync(data))('real files (beside the project; skipped where they are absent)', () => {
  const draftOf = (path: string) => readOrThrow(path, readFileSync(new URL(path, data))).draft

  it('case 28: qualcoder/ID2.odt is one document in which nobody is said to speak', () => {
    const draft = draftOf('transcripts/qualcoder/ID2.odt')
    expect(draft.turns.map((it) => it.speaker)).toEqual([null, null, null])
    expect(draft.turns[2]!.text).toBe('The course cost €200.00 and I do not want to waste my money.')
  })

  it('case 29: a file under a password, and one that is no package', () => {
    const codes = ['testODTEncrypted', 'testODTnotaZipFile'].map((name) => {
      const result = readTranscript(`${name}.odt`, readFileSync(new URL(`word/tika/${name}.odt`, data)))
      return result.ok ? null : result.fault.code
    })
    expect(codes).toEqual(['import.encrypted', 'import.unknown-format'])
  })

  it('the two longest keep a line for every paragraph with text', () => {
    for (const name of ['P2', 'P5'])
      expect(draftOf(`transcripts/swj2022-taguette/${name}.odt`).notes.length).toBeGreaterThan(5)
  })
})
