import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../../../core/import/read-transcript'
import { mendKey } from '../../../../core/import/reading-mend'
import { docxOf, paragraph } from '../docx-builder'
import { spoken } from '../drafts'

function read(text: string, taken: Record<string, boolean> = {}) {
  const result = readTranscript('a.txt', new TextEncoder().encode(text), { taken, part: 0 })
  if (!result.ok) throw new Error(result.fault.code)
  return result.value
}

const offered = (text: string) => read(text).mends.map((it) => mendKey(it.mend))
const said = [
  'Vi gikk ned til fjæra',
  'Hunden kom etter oss',
  'Ingen sa et ord',
  'Regnet ga seg',
  'Båten lå der som før',
]
const blocks = (names: readonly string[], gap = '\n\n') =>
  names.map((name, at) => `${name}\n${said[at % said.length]} ${at}.`).join(gap)
const isSilent = (text: string) => read(text).turns.every((turn) => turn.speaker === null)

describe('names that stand alone on their lines', () => {
  it.each([
    ['first names', ['Kari', 'Ola']],
    ['in capitals', ['KARI', 'OLA']],
    ['whole names', ['Kari Nordmann', 'Ola Nilsen']],
    ['with the letter of a surname', ['Kari N.', 'Ola N']],
    ['a word for a part beside a name', ['Intervjuer', 'Kari']],
  ])('speak the lines below: %s', (_, [one, other]) => {
    for (const gap of ['\n\n', '\n']) {
      const draft = read(blocks([one!, other!, one!, other!, one!, other!], gap))
      expect(draft.layout).toBe('labels-own-line')
      expect(draft.turns.map((it) => it.speaker)).toEqual([one, other, one, other, one, other])
      expect(draft.turns[1]!.text).toBe('Hunden kom etter oss 1.')
    }
  })

  it('speak several paragraphs, and short answers are no names', () => {
    const text = 'Intervju\n\nKari\nJa\n\nOla\nMm\nNei\n\nKari\nJa\n\nOla\nJa\n\nKari\nMm\n\nOla\nNei'
    expect(spoken(read(text))).toEqual(['Kari: Ja', 'Ola: Mm\nNei', 'Kari: Ja', 'Ola: Ja', 'Kari: Mm', 'Ola: Nei'])
    expect(read(text).title).toBe('Intervju')
  })

  it('in Word are read the same, though its paragraphs have no line between them', () => {
    const body = ['Kari', 'Hei.', 'Ola', 'Hei.', 'Kari', 'Ja.', 'Ola', 'Nei.', 'Kari', 'Jo.', 'Ola', 'Å.']
    const result = readTranscript('a.docx', docxOf(body.map((it) => paragraph(it)).join('')))
    expect(result.ok && result.value.turns.map((it) => it.speaker)).toEqual([
      'Kari',
      'Ola',
      'Kari',
      'Ola',
      'Kari',
      'Ola',
    ])
  })

  it('may be three, of whom one says little', () => {
    const text = blocks(['Kari', 'Ola', 'Per', 'Kari', 'Ola', 'Kari', 'Per', 'Ola'])
    expect(read(text).turns.map((it) => it.speaker)).toEqual([
      'Kari',
      'Ola',
      'Per',
      'Kari',
      'Ola',
      'Kari',
      'Per',
      'Ola',
    ])
  })

  it('one who stands once is asked about', () => {
    const text = blocks(['Kari', 'Ola', 'Per', 'Kari', 'Ola', 'Kari', 'Ola'])
    expect(offered(text)).toContain('speaker per')
    expect(read(text, { 'speaker per': true }).turns.map((it) => it.speaker)).toContain('Per')
  })

  it('that nobody is known to have are asked about, and speak on the word of a person', () => {
    const text = blocks(['Fjellrypa', 'Havørna', 'Fjellrypa', 'Havørna', 'Fjellrypa', 'Havørna'])
    expect(isSilent(text)).toBe(true)
    expect(offered(text)).toEqual(['speaker fjellrypa', 'speaker havørna'])
    const taken = read(text, { 'speaker fjellrypa': true, 'speaker havørna': true })
    expect(taken.turns.map((it) => it.speaker)).toEqual([
      'Fjellrypa',
      'Havørna',
      'Fjellrypa',
      'Havørna',
      'Fjellrypa',
      'Havørna',
    ])
    expect(taken.messages).toEqual([])
  })

  it('may be refused', () => {
    const text = blocks(['Kari', 'Ola', 'Kari', 'Ola', 'Kari', 'Ola'])
    const answers = { 'not-speaker kari': true, 'not-speaker ola': true }
    expect(read(text, answers).turns.every((it) => it.speaker === null)).toBe(true)
  })
})

describe('case 28: what names nobody', () => {
  it.each([
    ['two names twice', blocks(['Kari', 'Ola', 'Kari', 'Ola'])],
    ['one name', blocks(['Kari', 'Kari', 'Kari', 'Kari'])],
    ['names one upon the other', 'Kari\nOla\nKari\nOla\nKari\nOla\nSå var det slutt.'],
    [
      'names at the end of a stanza',
      Array.from({ length: 3 }, () => 'Natta er lang og mørk\nhun heter\nKari\nhan heter\nOla').join('\n\n'),
    ],
    ['the parts of a song', blocks(['Vers', 'Refreng', 'Vers', 'Refreng', 'Vers', 'Refreng'])],
    [
      'headings of a field note',
      blocks(['Observasjon', 'Refleksjon', 'Observasjon', 'Refleksjon', 'Observasjon', 'Refleksjon']),
    ],
    [
      'headings of a report',
      blocks(['Bakgrunn', 'Metode', 'Funn', 'Bakgrunn', 'Metode', 'Funn', 'Bakgrunn', 'Metode', 'Funn']),
    ],
    ['the heads of a form', blocks(['Alder', 'Yrke', 'Alder', 'Yrke', 'Alder', 'Yrke'])],
    [
      'questions',
      blocks(['Hva heter du?', 'Hvor bor du?', 'Hva heter du?', 'Hvor bor du?', 'Hva heter du?', 'Hvor bor du?']),
    ],
    ['a diary', blocks(['April', 'Mai', 'Juni', 'April', 'Mai', 'Juni', 'April', 'Mai', 'Juni'])],
    ['places', blocks(['Oslo', 'Bergen', 'Oslo', 'Bergen', 'Oslo', 'Bergen'])],
    [
      'short sentences',
      blocks(['Det var natt', 'Så kom dagen', 'Det var natt', 'Så kom dagen', 'Det var natt', 'Så kom dagen']),
    ],
    [
      'names far apart in an essay',
      Array.from(
        { length: 3 },
        () => `Kari\n${'Her går det lang tid.\n'.repeat(30)}Ola\n${'Og her også.\n'.repeat(30)}`,
      ).join('\n'),
    ],
  ])('%s: no speaker, and none is asked about', (_, text) => {
    expect(isSilent(text)).toBe(true)
    expect(offered(text).filter((it) => it.startsWith('speaker'))).toEqual([])
  })

  it('headings in Word that come again are no speakers', () => {
    const heading = (text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
    const body = ['Bakgrunn', 'Metode', 'Bakgrunn', 'Metode', 'Bakgrunn', 'Metode'].map(
      (it) => heading(it) + paragraph('Her står det noe.'),
    )
    const result = readTranscript('a.docx', docxOf(body.join('')))
    expect(result.ok && result.value.turns.every((it) => it.speaker === null)).toBe(true)
  })

  it('names beside labels with a colon are words', () => {
    const text =
      'Kari: Hvem var det?\nOla\nKari: Og så?\nPer\nKari: Ja.\nOla\nKari: Nei.\nPer\nKari: Jo.\nOla\nKari: Å.\nPer\nKari: Takk.'
    expect(new Set(read(text).turns.map((it) => it.speaker))).toEqual(new Set(['Kari']))
  })
})

it('never speaks with a word that stands alone fewer than twice, whatever stands around it', () => {
  const line = fc.constantFrom(
    'Kari',
    'Ola',
    'Per Hansen',
    'Natt',
    'Ja',
    'Det var en gang en mann.',
    'og så gikk de',
    '',
  )
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
      fc.pre(lines.some((it) => it !== ''))
      const speakers = new Set(read(lines.join('\n')).turns.flatMap(({ speaker }) => speaker ?? []))
      for (const name of speakers) {
        expect(['Kari', 'Ola', 'Per Hansen']).toContain(name)
        expect(lines.filter((it) => it === name).length).toBeGreaterThanOrEqual(2)
      }
      expect(speakers.size).not.toBe(1)
    }),
    { numRuns: 500 },
  )
})
