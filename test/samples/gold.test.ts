import { describe, expect, it } from 'vitest'
import { countWords } from '../../core/text/words'
import { gold, readSample, study } from './sample'

const read = new Map(study.documents.map(({ id, file }) => [id, readSample(file)]))

describe('the sample as the importer reads it', () => {
  it('has more than 13,000 words in transcripts and notes', () => {
    const spoken = study.documents.filter(({ kind }) => kind !== 'guide' && kind !== 'letter')
    const total = spoken.reduce((sum, { id }) => sum + countWords(read.get(id)!.text), 0)
    expect(total).toBeGreaterThan(13_000)
  })

  it.each(study.documents)('$id has its title, and exactly its speakers', ({ id, title, kind, language, speakers }) => {
    const { draft } = read.get(id)!
    expect(draft.title).toBe(id === 'I3' ? null : title)
    const labels = new Set(draft.turns.flatMap((turn) => turn.speaker ?? []))
    expect(labels).toEqual(new Set(speakers.map((speaker) => speaker.label)))
    expect(draft.language).toBe(language)
    if (id === 'I1' || id === 'FG') expect(draft.kind).toBe(kind)
  })

  it('tells what was left out of the interview', () => {
    expect(read.get('I1')!.draft.messages).toEqual([
      { code: 'comments-kept', params: { count: 1 } },
      { code: 'deleted-text-left-out', params: { count: 1 } },
      { code: 'table-kept-as-notes', params: { count: 1 } },
    ])
  })

  it('keeps the field note outside the conversation', () => {
    const { draft } = read.get('I1')!
    const last = draft.notes.filter((note) => note.before === draft.turns.length)
    expect(last.map((note) => note.text)[0]).toBe('Feltnotat')
    expect(last).toHaveLength(6)
  })

  it('has every gold span where the text holds its surface', () => {
    const inText = gold.entries.filter((entry) => entry.where === 'text')
    expect(inText.length).toBeGreaterThan(90)
    for (const { document, span, surface } of inText) {
      expect(read.get(document)!.text.slice(span!.start, span!.end)).toBe(surface)
    }
  })

  it('lets no name of a person stand unmarked, but for those that are also words', () => {
    const people = gold.entries.filter((entry) => entry.kind === 'person' && /^\p{Lu}/u.test(entry.surface))
    const common = new Set(['Vår', 'Vik', 'Stein', 'Dag', 'Liv', 'Even', 'Fall'])
    const names = new Set(people.flatMap(({ surface }) => surface.split(' ')).filter((it) => /^\p{Lu}/u.test(it)))
    for (const [document, { text }] of read) {
      const spans = gold.entries.filter((entry) => entry.document === document && entry.span && entry.where === 'text')
      for (const name of names) {
        if (common.has(name)) continue
        for (const hit of text.matchAll(new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, 'gu'))) {
          const isMarked = spans.some(({ span }) => span!.start <= hit.index && hit.index < span!.end)
          expect(isMarked, `${document} ${hit.index} ${name}`).toBe(true)
        }
      }
    }
  })

  it('plants all 84 lines, and never two on the same words', () => {
    const planted = new Set(gold.entries.map((entry) => entry.line))
    expect(Array.from({ length: 84 }, (_, index) => index + 1).filter((line) => !planted.has(line))).toEqual([])
    for (const { id } of study.documents) {
      const spans = gold.entries.flatMap((it) => (it.document === id && it.where === 'text' ? [it.span!] : []))
      const sorted = spans.toSorted((a, b) => a.start - b.start)
      for (const [index, { end }] of sorted.entries()) {
        expect(end).toBeLessThanOrEqual(sorted[index + 1]?.start ?? Infinity)
      }
    }
  })

  it('names people also around the text, wherever a file or the project keeps words', () => {
    expect(new Set(gold.entries.map((entry) => entry.where))).toEqual(
      new Set([
        ...['text', 'title', 'label', 'properties', 'comment', 'deleted', 'file-name', 'link', 'cell'],
        ...['code', 'memo', 'body', 'footnote', 'alt-text', 'voice'],
      ]),
    )
  })

  it('has a decision for every gold line, with all its forms', () => {
    for (const { id, surface } of gold.entries) {
      expect(study.decisions.find((decision) => decision.id === id)!.forms).toContain(surface)
    }
  })

  it('has each decoy at least twice outside the identifiers', () => {
    expect(gold.decoys.length).toBeGreaterThanOrEqual(30)
    for (const { text, count } of gold.decoys) expect(count, text).toBeGreaterThanOrEqual(2)
  })

  it('has one name decomposed in the bytes, composed in the text', () => {
    expect(read.get('FG')!.text).toContain('Máret sine'.normalize('NFC'))
  })
})
