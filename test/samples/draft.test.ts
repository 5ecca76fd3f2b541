import { describe, expect, it } from 'vitest'
import { countWords } from '../../core/text/words'
import { paragraphsOf, partsOf } from '../e2e/word-file'
import { gold, pathOf, readSample, study, type Quotation } from './sample'

const parts = partsOf(pathOf(study.draft.file))
const part = (name: string) => parts.get(name) ?? ''
const paragraphs = paragraphsOf(parts)
const text = paragraphs.join('\n')
const ofDraft = gold.entries.filter((entry) => entry.document === 'D')
const said = study.documents.map(({ file }) => readSample(file).text).join('\n')
const quotations = study.draft.quotations
const [verbatim, edited] = ['verbatim', 'edited'].map((form) => quotations.filter((it) => it.form === form))

/** The words between the quotation marks, without the attribution. */
function wordsOf({ text: quoted }: Quotation): string {
  return /[«“](.*)[»”] \(/u.exec(quoted)?.[1] ?? ''
}
const only = (form: string) => quotations.find((it) => it.form === form)!

describe('the draft of the thesis', () => {
  it('has about 2,200 words and writes the coarser place eleven times', () => {
    expect(Math.abs(countWords(text) - 2200)).toBeLessThan(150)
    expect(text.match(/en kystkommune i nord/gu)).toHaveLength(11)
  })

  it('lets slip every planted identifier where its gold line says', () => {
    const where = { body: 'word/document.xml', footnote: 'word/footnotes.xml', comment: 'word/comments.xml' }
    for (const entry of ofDraft) {
      const name = where[entry.where as keyof typeof where]
      if (name !== undefined) expect(part(name), entry.id).toContain(entry.surface)
    }
    expect(ofDraft.map((entry) => `${entry.where} ${entry.id}`)).toEqual(
      expect.arrayContaining([
        ...['properties 28', 'body 1', 'body 50', 'footnote 53', 'body 53', 'alt-text 54', 'link 59', 'comment 1'],
        ...['body 72b', 'body 37', 'body 48', 'body 30'],
      ]),
    )
  })

  it('names the municipality in a caption, in the appended guide and with its postcode', () => {
    const naming = paragraphs.filter((it) => it.includes('Ternvær') && !it.includes('Ternværingen'))
    expect(naming).toHaveLength(3)
    expect(naming[0]).toMatch(/^Tabell 1/u)
    expect(naming[1]).toContain('**** kommune')
    expect(naming[2]).toContain('8999 Ternvær')
  })

  it('hides an address behind other words, a boat in the text for a picture, and a name in the properties', () => {
    expect(part('word/_rels/document.xml.rels')).toContain('mailto:kari.berge@nordskar.example')
    expect(text).not.toContain('@')
    expect(part('word/document.xml')).toMatch(/descr="[^"]*M\/S Ternen/u)
    expect(text).not.toContain('M/S Ternen')
    expect(part('docProps/core.xml')).toContain('Kari Berge')
  })

  it('holds a picture of a letter that no machine can read', () => {
    expect(part('word/document.xml')).toContain('descr="Skannet brev"')
    expect([...parts.keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
  })

  it('crosses posts with municipality until one cell is one person', () => {
    const row = paragraphs.lastIndexOf('Fagleder natt')
    expect(paragraphs.slice(row, row + 4)).toEqual(['Fagleder natt', '0', '0', '1'])
  })

  it('leads in with «han» before the words of the only man who drives', () => {
    const at = paragraphs.findIndex((it) => it.startsWith('«Nei, jeg ringer nå ikke'))
    expect(paragraphs[at - 1]).toMatch(/Han sier det slik:$/u)
    expect(paragraphs[at + 1]).toMatch(/^Han ler/u)
  })
})

describe('the twelve quotations', () => {
  it('are twelve, of eight forms, and each stands in the draft', () => {
    const forms = quotations.map((it) => it.form)
    const count = (form: string) => forms.filter((it) => it === form).length
    expect(quotations).toHaveLength(12)
    expect([count('verbatim'), count('edited')]).toEqual([4, 2])
    for (const form of ['normalised', 'translated', 'lost-not', 'joined', 'ascribed', 'invented'])
      expect(count(form), form).toBe(1)
    for (const quotation of quotations) expect(paragraphs).toContain(quotation.text)
  })

  it('verbatim ones, and the one ascribed to somebody else, are said word for word in their passage', () => {
    for (const quotation of [...verbatim!, only('ascribed')]) {
      const passage = study.passages.find((it) => it.id === quotation.passage)!
      expect(passage.text).toContain(wordsOf(quotation))
    }
    expect(only('ascribed').text).toContain('(Sølvi,')
    expect(only('ascribed').participant).toBe('bodil')
  })

  it('edited ones are their passage with cuts and replacements in brackets, in order', () => {
    for (const quotation of edited!) {
      const passage = study.passages.find((it) => it.id === quotation.passage)!.text
      const kept = wordsOf(quotation).split(/\s*\[[^\]]*\][.,]?\s*/u).filter(Boolean)
      expect(kept.length).toBeGreaterThan(1)
      let from = 0
      for (const piece of kept) {
        const at = passage.indexOf(piece, from)
        expect(at, piece).toBeGreaterThanOrEqual(from)
        from = at + piece.length
      }
    }
  })

  it('the wrong ones are wrong in one way each', () => {
    const lost = wordsOf(only('lost-not'))
    expect(said).not.toContain(lost)
    expect(said).toContain(lost.replace('Den er laget', 'Den er ikke laget'))
    const joined = wordsOf(only('joined'))
    expect(said).not.toContain(joined)
    const halves = ['Jeg har ventet én gang for lenge, og det gjør jeg ikke om igjen.', 'Legen veit blodprosenten.']
    expect(joined).toBe(halves.join(' '))
    for (const half of halves) expect(said).toContain(half)
    expect(said).not.toContain(wordsOf(only('invented')))
    expect(only('invented').passage).toBeNull()
  })

  it('the forms known to the project are neither word for word nor of nowhere', () => {
    for (const form of ['normalised', 'translated']) {
      expect(said).not.toContain(wordsOf(only(form)))
      expect(study.passages.map((it) => it.id)).toContain(only(form).passage)
    }
  })
})
