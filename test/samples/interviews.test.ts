import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countWords } from '../../core/text/words'
import { readSample, type GoldEntry, type Passage } from './sample'

function json<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8')) as T
}

/** The study itself, with the documents that the app does not open yet. */
const { documents, passages, codings, codes } = json<{
  documents: readonly { id: string; file: string; twin?: string; speakers: readonly { label: string; role: string }[] }[]
  passages: readonly Passage[]
  codings: readonly Omit<Passage, 'id'>[]
  codes: readonly { id: string }[]
}>('study.json')
const { entries } = json<{ entries: readonly GoldEntry[] }>('gold.json')
const words = { I1: 3000, I2: 2800, I3: 2600 } as const
const interviews = Object.keys(words).map((id) => {
  const document = documents.find((it) => it.id === id)!
  return { ...document, id: id as keyof typeof words, ...readSample(document.file) }
})
const [, nynorsk, automatic] = interviews
const turnsOf = ({ draft }: { draft: (typeof interviews)[number]['draft'] }) =>
  draft.turns.map(({ speaker, text }) => `${speaker}: ${text}`)

describe.each(interviews)('the interview $id', ({ id, text, draft, twin, speakers }) => {
  it('is as long as the study says, a tenth more or less', () => {
    expect(Math.abs(countWords(text) / words[id] - 1)).toBeLessThanOrEqual(0.1)
  })

  it('has the same turns in its second format', () => {
    expect(turnsOf(readSample(twin!))).toEqual(turnsOf({ draft }))
  })

  it('is a talk of two, in which the one who is asked says most', () => {
    const asks = speakers.find(({ role }) => role === 'interviewer')!.label
    const said = (isAsked: boolean) =>
      draft.turns.filter(({ speaker }) => (speaker !== asks) === isAsked).reduce((sum, it) => sum + countWords(it.text), 0)
    expect(said(true)).toBeGreaterThan(3 * said(false))
  })

  it('has every planted identifier, passage and coding where the text holds its words', () => {
    const planted = entries.filter((it) => it.document === id && it.where === 'text')
    expect(planted.length).toBeGreaterThanOrEqual(20)
    for (const { span, surface } of planted) expect(text.slice(span!.start, span!.end)).toBe(surface)
    const coded = [...passages, ...codings].filter((it) => it.document === id)
    expect(coded.length).toBeGreaterThanOrEqual(15)
    for (const { span, text: quoted } of coded) expect(text.slice(span.start, span.end)).toBe(quoted)
  })

  it('stays inside one turn with each further coding', () => {
    for (const coding of codings.filter((it) => it.document === id)) expect(coding.text).not.toContain('\n')
  })
})

describe('the passages of interviews 2 and 3', () => {
  it.each([
    ['P07', 'I2', ['B1'], 'Eg tel minutt.'],
    ['P08', 'I2', ['B2'], 'låg medisinen på feil side'],
    ['P09', 'I2', ['D1', 'D1a'], 'berre ho og lyset i glaset'],
    ['P10', 'I2', ['C3'], '«Kan du ikkje berre stikke innom ho mor?'],
    ['P11', 'I2', ['A'], 'aldri kjent meg åleine'],
    ['P12', 'I3', ['B2', 'A3a'], 'han lærte meg å lese'],
    ['P13', 'I3', ['C2'], 'da sier jeg at jeg ikke forstår norsk så godt'],
    ['P14', 'I3', ['D2'], 'på dagen jeg kan ikke sove'],
  ])('%s stands in %s under %j, in its own words', (id, document, expected, gist) => {
    const found = passages.filter((it) => it.id === id)
    expect(found).toHaveLength(1)
    expect(found[0]!.document).toBe(document)
    expect(found[0]!.codings.map(({ code }) => code)).toEqual(expected)
    expect(found[0]!.text).toContain(gist)
  })

  it('hold one that goes against its category, one with a broken name, one on the own health of the informant', () => {
    const of = (id: string) => passages.find((it) => it.id === id)!
    expect(of('P11').codings[0]!.stance).toBe('contradicts')
    expect(of('P12').text).toContain('arne- johan')
    const health = entries.find((it) => it.line === 80)!
    expect(health.decision).toBe('K')
    expect(of('P14').text).toContain(health.surface)
  })
})

describe('interview 2', () => {
  it('is nynorsk in the mouth of the one who is asked, and is known as that', () => {
    const said = nynorsk!.draft.turns.filter(({ speaker }) => speaker === 'M').map((it) => it.text)
    expect(nynorsk!.draft.language).toBe('nn')
    expect(said.join('\n')).not.toMatch(/(?<!\p{L})(?:jeg|ikke|hva|hvor|hvordan|noe|noen|kjører|vei|dem|fra|mye)(?!\p{L})/iu)
  })

  it('announces its pseudonym once, and uses it again', () => {
    expect(nynorsk!.text.match(/Solbakken/gu)).toHaveLength(2)
    expect(nynorsk!.text).toContain('Solbakken (anonymisert bofellesskap)')
  })
})

describe('interview 3', () => {
  it('is lower case without punctuation, as a machine writes', () => {
    const bare = automatic!.text.replaceAll('(latter)', '')
    expect(bare).toBe(bare.toLowerCase())
    expect(bare).not.toMatch(/[.,;:!?«»"]/u)
  })

  it('has cues that overlap', () => {
    const cues = readFileSync(new URL(`../../samples/files/${automatic!.file}`, import.meta.url), 'utf8')
    const times = [...cues.matchAll(/^(\S+) --> (\S+)$/gmu)]
    expect(times.some(([, , end], index) => index + 1 < times.length && end! > times[index + 1]![1]!)).toBe(true)
  })
})

describe('the further codings of the three interviews', () => {
  const given = codings.filter(({ document }) => document in words).flatMap((it) => it.codings.map(({ code }) => code))

  it('are about forty-five, one for each interview under what is laid aside', () => {
    expect(Math.abs(given.length - 45)).toBeLessThanOrEqual(3)
    expect(given.filter((code) => code === 'X')).toHaveLength(3)
  })

  it('reach every code of the tree but the one that nobody speaks of, and a working code that went into another', () => {
    expect(codes.map(({ id }) => id).filter((id) => !given.includes(id))).toEqual(['D3', 'F'])
  })
})
