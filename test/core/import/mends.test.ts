import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../../core/import/read-transcript'
import { mendKey } from '../../../core/import/reading-mend'
import { spoken } from './drafts'

function read(text: string, taken: Record<string, boolean> = {}, part = 0) {
  const result = readTranscript('a.txt', new TextEncoder().encode(text), { taken, part })
  if (!result.ok) throw new Error(result.fault.code)
  return result.value
}

const offered = (text: string, taken: Record<string, boolean> = {}) =>
  Object.fromEntries(read(text, taken).mends.map((it) => [mendKey(it.mend), it.taken]))

describe('a label that the file does not bear out', () => {
  const text = 'Kari: A.\nKonge Harald: B.\nOla: C.\nKari: D.\nOla: E.'

  it('is offered as a speaker, and speaks when a person says so', () => {
    expect(offered(text)).toEqual({ 'speaker konge harald': false })
    expect(spoken(read(text, { 'speaker konge harald': true }))).toEqual([
      ...['Kari: A.', 'Konge Harald: B.', 'Ola: C.', 'Kari: D.', 'Ola: E.'],
    ])
    expect(offered(text, { 'speaker konge harald': true })).toEqual({ 'speaker konge harald': true })
  })

  it('speaks on the word of a person even where no rule would let it pass', () => {
    const aside = 'Kari: A.\nMerk: B.\nOla: C.\nKari: D.\nOla: E.'
    expect(offered(aside)).toEqual({})
    expect(spoken(read(aside, { 'speaker merk': true }))).toContain('Merk: B.')
    expect(offered(aside, { 'speaker merk': true })).toEqual({ 'speaker merk': true })
  })

  it('is offered where nobody speaks yet', () => {
    expect(offered('En dag.\nKari: hei.\nOg så gikk vi.')).toEqual({ 'speaker kari': false })
    expect(spoken(read('En dag.\nKari: hei.\nOg så gikk vi.', { 'speaker kari': true }))).toEqual([
      'Kari: hei.\nOg så gikk vi.',
    ])
  })
})

describe('a slip of the hand for the colon of a speaker', () => {
  const text = 'Kari: A.\nOla; B.\nOla: C.\nKari:d.\nOla: E.\nKari - F.\nKari: G.'

  it('is offered, and speaks when a person says so', () => {
    expect(offered(text)).toEqual({ 'speaker ola;': false, 'speaker kari:': false, 'speaker kari-': false })
    expect(spoken(read(text))[0]).toBe('Kari: A.\nOla; B.')
    expect(spoken(read(text, { 'speaker ola;': true, 'speaker kari:': true, 'speaker kari-': true }))).toEqual([
      ...['Kari: A.', 'Ola: B.', 'Ola: C.', 'Kari: d.', 'Ola: E.', 'Kari: F.', 'Kari: G.'],
    ])
  })

  it('a name that somebody calls out is none', () => {
    expect(offered('Kari: A.\nOla: B.\nKari: C.\nOla, kom hit\nOla: D.')).toEqual({})
  })
})

describe('a label that may be words', () => {
  const text = 'Kari: A.\nviktig funn: B.\nOla: C.\nviktig funn: D.\nKari: E.\nOla: F.'

  it('is offered to be none, and is then said by who spoke before', () => {
    expect(offered(text)).toEqual({ 'not-speaker viktig funn': false })
    expect(spoken(read(text, { 'not-speaker viktig funn': true }))).toEqual([
      ...['Kari: A.\nviktig funn: B.', 'Ola: C.\nviktig funn: D.', 'Kari: E.', 'Ola: F.'],
    ])
  })

  it('names and words for a part are not offered, but any speaker may be refused and offered again', () => {
    const plain = 'Kari: A.\nOla: B.\nKari: C.\nInformant 1: D.\nOla: E.'
    expect(offered(plain)).toEqual({})
    expect(offered(plain, { 'not-speaker kari': true })).toEqual({ 'not-speaker kari': true })
    expect(spoken(read(plain, { 'not-speaker kari': true }))[0]).toBe('Ola: B.\nKari: C.')
  })
})

describe('words in front without a colon', () => {
  const nota = '001 hva da ?\n002 nei * ja\n001 mm\nog så videre\n002 jo\n001 ja\nAMB ja\nAMB nei\n001 vel\n002 å'

  it('case 38: are asked about; without the word of a person nothing is a speaker and nothing is lost', () => {
    expect(read(nota).mends).toEqual([
      { mend: { kind: 'bare-labels', labels: ['001', '002', 'AMB'], count: 9 }, taken: false },
    ])
    expect(spoken(read(nota))).toEqual(nota.split('\n').map((line) => `-: ${line}`))
  })

  it('case 38: with it they speak, and a line that begins otherwise goes on', () => {
    expect(spoken(read(nota, { 'bare-labels': true }))).toEqual([
      ...['001: hva da ?', '002: nei * ja', '001: mm\nog så videre', '002: jo', '001: ja', 'AMB: ja', 'AMB: nei'],
      ...['001: vel', '002: å'],
    ])
  })

  it('case 39: are certain where all lines have them and one is an interviewer; that can be refused', () => {
    const taus = 'intervjuer hva da\na02 nei\na02 ja\nintervjuer mm\na02 jo\nintervjuer å'
    expect(read(taus).turns.map((turn) => turn.speaker)).toEqual([
      'intervjuer',
      'a02',
      'a02',
      'intervjuer',
      'a02',
      'intervjuer',
    ])
    expect(read(taus, { 'bare-labels': false }).turns.every((turn) => turn.speaker === null)).toBe(true)
  })

  it('case 45: unknown is nobody', () => {
    const ndc = 'r_15uk ja\nr_16uk er það ?\nunknown mm\nr_15uk þú\nr_16uk ö\nr_15uk já'
    expect(spoken(read(ndc, { 'bare-labels': true }))[2]).toBe('-: mm')
  })
})

describe('line numbers (case 30)', () => {
  const numbered = ['Kari: Hei på', 'deg.', 'Ola: Hei.'].map((line, index) => ` ${index + 1}  ${line}`).join('\n')

  it('are taken off of themselves, and their lines joined; that can be refused', () => {
    expect([offered(numbered), spoken(read(numbered))]).toEqual([
      { 'line-numbers': true },
      ['Kari: Hei på deg.', 'Ola: Hei.'],
    ])
    const kept = read(numbered, { 'line-numbers': false })
    expect([kept.turns.map((it) => it.text), kept.mends[0]]).toEqual([
      ['1  Kari: Hei på', '2  deg.', '3  Ola: Hei.'],
      { mend: { kind: 'line-numbers', count: 3 }, taken: false },
    ])
  })

  it('a list is asked about', () => {
    const list = '1 melk\n2 egg\n3 brød'
    expect([offered(list), spoken(read(list))]).toEqual([
      { 'line-numbers': false },
      ['-: 1 melk', '-: 2 egg', '-: 3 brød'],
    ])
    expect(spoken(read(list, { 'line-numbers': true }))).toEqual(['-: melk egg brød'])
  })
})

describe('head and foot of pages', () => {
  const page = (number: number) => [
    'Intervju – konfidensielt utkast',
    ...Array.from({ length: 8 }, (_, at) => `${at % 2 ? 'Ola' : 'Kari'}: side ${number} linje ${at}`),
    `Side ${number} av 4`,
  ]
  const printed = [1, 2, 3, 4].flatMap(page).join('\n')

  it('are left out where pages are numbered, with what comes again beside the numbers', () => {
    const draft = read(printed)
    expect(draft.mends).toEqual([{ mend: { kind: 'page-furniture', count: 8 }, taken: true }])
    expect(draft.turns).toHaveLength(32)
    expect(JSON.stringify(draft.turns)).not.toMatch(/konfidensielt|Side \d/u)
    expect(draft.leftOut).toContainEqual({ kind: 'page-furniture', pieces: 8, characters: 144 })
  })

  it('stay when a person says so', () => {
    const text = JSON.stringify(read(printed, { 'page-furniture': false }))
    expect([text.match(/konfidensielt/gu)?.length, text.match(/Side \d av 4/gu)?.length]).toEqual([4, 4])
  })

  it('without page numbers they are asked about', () => {
    const bare = [1, 2, 3].flatMap((number) => [
      'Fortrolig intervjuutskrift',
      ...Array.from({ length: 20 }, (_, at) => `Kari: ${number} ${at}`),
    ])
    expect(offered(bare.join('\n'))).toMatchObject({ 'page-furniture': false })
    expect(read(bare.join('\n'), { 'page-furniture': true }).turns).toHaveLength(60)
  })

  it('numbers that somebody says are none', () => {
    expect(offered('en\n1\nto\n2\ntre\n3\nfire\n4')).toEqual({})
  })
})

describe('lines that end where the page was full', () => {
  const words =
    'dette er en lang setning om hvordan natta går når ingen kommer før det blir lyst ute og bikkja sover'.split(' ')
  /** Fills lines as a typewriter does. */
  function wrapped(label: string, width: number): string {
    const lines = [label]
    for (const word of [...words, ...words, ...words]) {
      if (`${lines.at(-1)} ${word}`.length > width) lines.push(word)
      else lines[lines.length - 1] += ` ${word}`
    }
    return lines.join('\n')
  }
  const text = [wrapped('Kari:', 60), wrapped('Ola:', 60), wrapped('Kari:', 60), wrapped('Ola:', 60)].join('\n')

  it('are joined by one blank, each turn to itself; that can be refused', () => {
    const draft = read(text)
    expect(draft.turns.map((turn) => turn.text)).toEqual(
      Array.from({ length: 4 }, () => [...words, ...words, ...words].join(' ')),
    )
    expect(offered(text)).toEqual({ 'joined-lines': true })
    expect(read(text, { 'joined-lines': false }).turns[0]!.text).toContain('\n')
  })

  it('few of them are asked about', () => {
    const short = `${wrapped('Kari:', 60).split('\n').slice(0, 4).join('\n')}\nOla: ja.\nKari: nei.\nOla: jo.`
    expect(offered(short)).toEqual({ 'joined-lines': false })
    expect(read(short, { 'joined-lines': true }).turns[0]!.text).not.toContain('\n')
  })

  it('lines of verse are left alone', () => {
    expect(
      offered(
        'Kari: Ja, vi elsker dette landet\nsom det stiger frem\nfuret, værbitt over vannet\nmed de tusen hjem\nOla: mm\nKari: å\nOla: ja',
      ),
    ).toEqual({})
  })
})

describe('a mark for a new paragraph', () => {
  const text = 'Kari: Ja.---Det er sant.---Og nå.\nOla: Nei.\nKari: Jo.\nOla: Å.'

  it('is offered as a line break, and is then out of the words', () => {
    expect(offered(text)).toEqual({ 'paragraph-marks': false })
    expect(spoken(read(text))[0]).toBe('Kari: Ja.---Det er sant.---Og nå.')
    const taken = read(text, { 'paragraph-marks': true })
    expect(spoken(taken)[0]).toBe('Kari: Ja.\nDet er sant.\nOg nå.')
    expect(taken.leftOut).toContainEqual({ kind: 'markup', pieces: 2, characters: 6 })
  })
})

describe('a chat (case 48)', () => {
  it.each([
    ['Zoom', '00:13:46\tPotuz:\tgm\n00:13:51\tKari Li:\tgm\n00:14:22\tDima | Lido:\tsee: https://a.example', 826_000],
    ['Zoom with who it was for', '00:13:46\t From Potuz to Everyone:\tgm\n00:13:51\t Fra Kari til Alle:\thei', 826_000],
    ['Zoom by the time of day', '13:13:46\tPotuz:\tgm\n13:13:51\tKari Li:\tgm', null],
    ['a title that says so', 'Chat – gruppe 2\n00:02:10 Kari (Gjest): hei\n00:02:41 Ola: hei', 130_000],
    ['a telephone', '[03.02.2026, 14:05:22] Kari: hei\n[03.02.2026, 14:06:10] Ola: ja: det er sant', null],
    ['another telephone', '3/2/26, 14:05 - Kari: hei\n3/2/26, 14:06 - Ola: ja', null],
  ])('is known: %s', (_, text, ms) => {
    const draft = read(text)
    expect([draft.kind, draft.layout, draft.turns[0]!.startMs]).toEqual(['chat', 'chat', ms])
    expect(draft.mends[0]).toMatchObject({ mend: { kind: 'chat' }, taken: true })
    expect(draft.turns).toHaveLength(text.split('\n').length - (draft.title === null ? 0 : 1))
  })

  it('on the word of a person it is an interview', () => {
    expect(read('00:13:46\tPotuz:\tgm\n00:13:51\tKari Li:\tgm', { chat: false })).toMatchObject({
      kind: 'interview',
      layout: 'labels-with-times',
    })
  })

  it('short lines of three voices, each with its time, are asked about; an interview is not', () => {
    const lines = '00:02:10 Kari: hei\n00:02:41 Ola: hei\n00:03:00 Per: ja\n00:03:09 Kari: nei'
    expect(read(lines)).toMatchObject({ kind: 'interview', mends: [{ mend: { kind: 'chat' }, taken: false }] })
    expect(read(lines, { chat: true }).kind).toBe('chat')
    expect(offered('00:02:10 Intervjuer: hei\n00:02:41 Ola: hei\n00:03:00 Per: ja\n00:03:09 Kari: nei')).toEqual({})
  })
})

describe('several interviews in one file (case 55)', () => {
  const talk = (name: string) => `Interviewer: How, ${name}?\n${name}: Well.\nInterviewer: And?\n${name}: Fine.`
  const text = `A study\nInterview 1: Alex\n${talk('Alex')}\nInterview 2: Casey\n${talk('Casey')}\nInterview 3: Taylor\n${talk('Taylor')}`

  it('are offered one by one; their headings are nobody and nobody’s words', () => {
    const draft = read(text)
    expect(draft.mends).toContainEqual({
      mend: { kind: 'parts', titles: ['Interview 1: Alex', 'Interview 2: Casey', 'Interview 3: Taylor'], count: 3 },
      taken: false,
    })
    expect([draft.parts, draft.turns.length, draft.notes.map((note) => note.before)]).toEqual([null, 12, [0, 4, 8]])
  })

  it.each([0, 1, 2])('part %i stands under its own title, and the others are left out', (part) => {
    const draft = read(text, { parts: true }, part)
    const name = ['Alex', 'Casey', 'Taylor'][part]!
    expect(draft.title).toBe(`Interview ${part + 1}: ${name}`)
    expect(draft.parts).toEqual({
      index: part,
      titles: ['Interview 1: Alex', 'Interview 2: Casey', 'Interview 3: Taylor'],
    })
    expect(new Set(draft.turns.map((turn) => turn.speaker))).toEqual(new Set(['Interviewer', name]))
    expect(draft.leftOut.map((it) => it.kind)).toContain('other-part')
  })

  it('the parts together are the whole', () => {
    const turns = [0, 1, 2].flatMap((part) => read(text, { parts: true }, part).turns)
    expect(turns).toEqual(read(text).turns)
  })

  it('headings of themes, of one interview, or that do not count up are no parts', () => {
    expect(offered(`Intervju 3\n${talk('Alex')}`)).not.toHaveProperty('parts')
    expect(offered(`Intervju 1\n${talk('Alex')}\nIntervju 1\n${talk('Casey')}`)).not.toHaveProperty('parts')
    expect(offered('Intervju 1 var fint.\nIntervju 2 var verre.\nSå sluttet vi.')).not.toHaveProperty('parts')
  })
})
