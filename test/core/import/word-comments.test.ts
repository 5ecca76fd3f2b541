import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft, DraftComment } from '../../../core/import/draft'
import { docxOf, paragraph, partOf, run } from './docx-builder'
import { readOrThrow } from './drafts'

type Said = Readonly<{ id: number; text: string; attributes?: string; paraId?: string }>

const commentsOf = (said: readonly Said[]) =>
  partOf(
    'comments',
    said
      .map(({ id, text, attributes = '', paraId = '0' }) => {
        return `<w:comment w:id="${id}" ${attributes}><w:p w14:paraId="${paraId}">${run(text)}</w:p></w:comment>`
      })
      .join(''),
  )
const mark = (name: string, id: number) => `<w:${name} w:id="${id}"/>`
const start = (id: number) => mark('commentRangeStart', id)
const end = (id: number) => mark('commentRangeEnd', id)
const point = (id: number) => `<w:r>${mark('commentReference', id)}</w:r>`
const on = (id: number, inner: string) => `${start(id)}${inner}${end(id)}${point(id)}`
const p = (inner: string) => `<w:p>${inner}</w:p>`

function read(body: string, said: readonly Said[] = [{ id: 1, text: 'merknad' }], parts = {}): Draft {
  return readOrThrow('a.docx', docxOf(body, { 'word/comments.xml': commentsOf(said), ...parts })).draft
}

/** The words that a comment stands on, with where; a point is empty. */
function placeOf(draft: Draft, comment: DraftComment | undefined = draft.comments[0]) {
  if (!comment?.on) return null
  const { piece, index, span } = comment.on
  const { text } = piece === 'turn' ? draft.turns[index]! : draft.notes[index]!
  expect(span.start).toBeLessThanOrEqual(span.end)
  expect(span.end).toBeLessThanOrEqual(text.length)
  return [piece, index, text.slice(span.start, span.end)]
}

const others = paragraph('Ola: Hei.') + paragraph('Kari: Ja.') + paragraph('Ola: Nei.')

describe('a comment in Word', () => {
  it('keeps author, date as written, and words; a message tells how many', () => {
    const attributes = 'w:author="Ida Lund" w:initials="IL" w:date="2026-03-04T10:11:00Z"'
    const draft = read(p(`${run('Kari: Vi ')}${on(1, run('gikk'))}${run(' hjem.')}`) + others, [
      { id: 1, text: 'når?', attributes },
    ])
    const where = { piece: 'turn', index: 0, span: { start: 3, end: 7 } }
    const written = { author: 'Ida Lund', writtenAt: '2026-03-04T10:11:00Z', text: 'når?', answers: null }
    expect(draft.comments).toEqual([{ ...written, on: where }])
    expect(draft.messages).toEqual([{ code: 'comments-kept', params: { count: 1 } }])
    expect(draft.turns[0]!.text).toBe('Vi gikk hjem.')
  })

  it('by nobody and at no time has neither', () => {
    expect(read(p(on(1, run('Hei.')))).comments[0]).toMatchObject({ author: '', writtenAt: null })
  })

  it('without a stretch is a point behind the word before it', () => {
    const draft = read(p(`${run('Kari: Vi gikk ')}${point(1)}${run('hjem.')}`) + others)
    expect(draft.comments[0]!.on).toEqual({ piece: 'turn', index: 0, span: { start: 7, end: 7 } })
  })

  it('on the label alone is a point before the first word', () => {
    const draft = read(p(`${on(1, run('Kari:'))}${run(' Vi gikk hjem.')}`) + others)
    expect(draft.comments[0]!.on).toEqual({ piece: 'turn', index: 0, span: { start: 0, end: 0 } })
  })

  it('on label and words stands on the words', () => {
    expect(placeOf(read(p(`${on(1, run('Kari: Vi gikk'))}${run(' hjem.')}`) + others))).toEqual(['turn', 0, 'Vi gikk'])
  })

  it('over lines of one turn goes on over the line break', () => {
    const body = p(
      `${run('Kari: Vi ')}${start(1)}${run('gikk')}<w:r><w:br/></w:r>${run('hjem')}${end(1)}${run(' da.')}`,
    )
    expect(placeOf(read(body + paragraph('Og så sov vi.') + others))).toEqual(['turn', 0, 'gikk\nhjem'])
  })

  it('over paragraphs of one turn goes on, over several turns stands on the first', () => {
    const within = p(`${run('Kari: Vi ')}${start(1)}${run('gikk.')}`) + p(`${run('Og så')}${end(1)}${run(' sov vi.')}`)
    expect(placeOf(read(within + others))).toEqual(['turn', 0, 'gikk.\nOg så'])
    const over = p(`${run('Kari: Vi ')}${start(1)}${run('gikk.')}`) + p(`${run('Ola: Jaså')}${end(1)}${run('.')}`)
    expect(placeOf(read(over + others))).toEqual(['turn', 0, 'gikk.'])
  })

  it('with its marks between the paragraphs stands on those between them', () => {
    const body = `${start(1)}${paragraph('Kari: Vi gikk.')}${paragraph('Hjem.')}${end(1)}${others}`
    expect(placeOf(read(body))).toEqual(['turn', 0, 'Vi gikk.\nHjem.'])
  })

  it('is found behind what is left out: deleted, hidden and shapeless text, decomposed letters', () => {
    const out = `<w:del><w:r><w:delText>Elisabeth </w:delText></w:r></w:del>${run('skjult', '<w:vanish/>')}`
    const body = p(`${run('Kari: so\u00adft A\u030as ')}${out}${on(1, run('gi\u200bkk A\u030a'))}${run(' hjem.')}`)
    expect(placeOf(read(body + others))).toEqual(['turn', 0, 'gikk Å'])
  })

  it('on deleted words is a point where they stood; on a lost paragraph it stands nowhere', () => {
    const deleted = '<w:del><w:r><w:delText>Elisabeth</w:delText></w:r></w:del>'
    expect(placeOf(read(p(`${run('Kari: Vi og ')}${on(1, deleted)}${run(' gikk.')}`) + others))).toEqual([
      'turn',
      0,
      '',
    ])
    expect(placeOf(read(p(on(1, deleted)) + others))).toBeNull()
  })

  it('in a paragraph that goes on in the next stands in the joined one', () => {
    const first = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Kari: Vi ')}</w:p>`
    expect(placeOf(read(first + p(on(1, run('gikk'))) + others))).toEqual(['turn', 0, 'gikk'])
  })

  it('in a footnote or a text box stands in that note', () => {
    const footnote = `<w:footnote w:id="2">${p(`${run(' se ')}${on(1, run('kapittel'))}${run(' to')}`)}</w:footnote>`
    const parts = { 'word/footnotes.xml': partOf('footnotes', footnote) }
    const noted = p(`${run('Kari: Hei.')}<w:r><w:footnoteReference w:id="2"/></w:r>`)
    expect(placeOf(read(noted + others, undefined, parts))).toEqual(['note', 0, 'kapittel'])
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p(run('først'))}${p(on(1, run('boks')))}</w:txbxContent></v:textbox></w:pict></w:r>`
    expect(placeOf(read(p(`${run('Kari: Hei.')}${box}`) + others))).toEqual(['note', 1, 'boks'])
  })

  it('in a cell stands in the turn, or in the note of its row', () => {
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`
    const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
    const talk = `<w:tbl>${row(p(run('Hvem')), p(run('Tekst')))}${row(p(run('Kari')), p(run('Hei.')) + p(`${run('Hei ')}${on(1, run('igjen'))}`))}${row(p(run('Ola')), p(run('Hå.')))}${row(p(run('Kari')), p(run('Ja.')))}</w:tbl>`
    expect(placeOf(read(talk))).toEqual(['turn', 0, 'igjen'])
    const form = `<w:tbl>${row(p(run(' ')), p(run('Alder')), p(`${run('om lag ')}${on(1, run('58'))}`))}</w:tbl>`
    expect(placeOf(read(form + p(run('Tekst.'))))).toEqual(['note', 0, '58'])
  })

  it('that nothing in the text names stands nowhere, and is kept', () => {
    const draft = read(paragraph('Kari: Hei.') + others)
    expect(draft.comments.map(({ on: where, text }) => [where, text])).toEqual([[null, 'merknad']])
  })

  it('answers the comment whose last paragraph it names', () => {
    const extended = partOf('commentsEx', '').replace(/<w:commentsEx([^>]*)>.*/u, (_, head: string) => {
      const link = (id: string, parent: string) => `<w15:commentEx w15:paraId="${id}" ${parent} w15:done="0"/>`
      return `<w15:commentsEx${head}>${link('AA', '')}${link('BB', 'w15:paraIdParent="AA"')}${link('CC', 'w15:paraIdParent="ZZ"')}</w15:commentsEx>`
    })
    const said = ['AA', 'BB', 'CC'].map((paraId, id) => ({ id, paraId, text: paraId }))
    const draft = read(p(on(0, on(1, run('Hei.')))), said, { 'word/commentsExtended.xml': extended })
    expect(draft.comments.map((it) => it.answers)).toEqual([null, 0, null])
    expect(placeOf(draft, draft.comments[1])).toEqual(['turn', 0, 'Hei.'])
  })
})

/** A paragraph with a label or none, of words that stand nowhere else. */
const spoken = fc.record({
  label: fc.constantFrom('Kari: ', 'Ola:\t', 'Kari: ', ''),
  words: fc.integer({ min: 1, max: 4 }),
  breaks: fc.boolean(),
})
const place = fc.record({ row: fc.nat(7), share: fc.double({ min: 0, max: 1, noNaN: true }) })
const bare = (text: string) => text.replace(/\s/gu, '')
const lines = (text: string) =>
  text
    .split('\n')
    .map((it) => run(it))
    .join('<w:r><w:br/></w:r>')

it('the words under a comment are those between its marks, but for labels, as far as its first turn goes', () => {
  fc.assert(
    fc.property(fc.array(spoken, { minLength: 1, maxLength: 8 }), place, place, (rows, one, other) => {
      const paragraphs = rows.map(({ label, words, breaks }, row) => {
        const speech = Array.from({ length: words }, (_, index) => `w${row}æ${index}`).join(breaks ? '\n' : ' ')
        return { label, speech, text: label + speech }
      })
      const [from, to] = [one, other]
        .map(({ row, share }) => ({ row: row % rows.length, share }))
        .map(({ row, share }) => ({ row, at: Math.round(share * paragraphs[row]!.text.length) }))
        .sort((a, b) => a.row - b.row || a.at - b.at) as [{ row: number; at: number }, { row: number; at: number }]
      /** Where in a paragraph the stretch begins and ends. */
      const cut = (row: number): readonly [number, number] => {
        const { length } = paragraphs[row]!.text
        if (row < from.row || row > to.row) return [length, length]
        return [row === from.row ? from.at : 0, row === to.row ? to.at : length]
      }
      const body = paragraphs.map(({ text }, row) => {
        const [begin, stop] = cut(row)
        const opened = row === from.row ? start(1) : ''
        const closed = row === to.row ? end(1) + point(1) : ''
        return p(
          lines(text.slice(0, begin)) + opened + lines(text.slice(begin, stop)) + closed + lines(text.slice(stop)),
        )
      })
      const draft = read(paragraph('Kari: Ja.') + body.join('') + others)
      const portions = paragraphs.map(({ label, text, speech }, row) => {
        const [begin, stop] = cut(row)
        return { speech, words: bare(text.slice(Math.max(begin, label.length), stop)) }
      })
      const holds = (turn: Draft['turns'][number], speech: string) =>
        turn.text.split('\n').includes(speech.split('\n')[0]!)
      const first = portions.find(({ words }) => words !== '')
      const turn = first && draft.turns.findIndex((it) => holds(it, first.speech))
      const expected = portions.filter(({ speech }) => holds(draft.turns[turn ?? 0]!, speech)).map(({ words }) => words)
      const found = placeOf(draft)
      expect(bare(String(found?.[2] ?? ''))).toBe(first ? expected.join('') : '')
      if (first) expect(found!.slice(0, 2)).toEqual(['turn', turn])
    }),
    { numRuns: 300 },
  )
})
