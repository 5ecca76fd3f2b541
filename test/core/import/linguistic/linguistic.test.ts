import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../../../core/import/read-transcript'
import { charactersOf, piecesOf, readOrThrow } from '../drafts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (name: string, text: string) => readOrThrow(name, utf8(text))
const timed = ({ draft }: ReturnType<typeof read>) =>
  draft.turns.map((it) => [it.speaker, it.startMs, it.endMs, it.text] as const)
const faultOf = (name: string, text: string) => {
  const result = readTranscript(name, utf8(text))
  return result.ok ? null : result.fault.code
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const slot = (id: string, ms?: number) =>
  `<TIME_SLOT TIME_SLOT_ID="${id}"${ms === undefined ? '' : ` TIME_VALUE="${ms}"`}/>`
const aligned = (id: string, from: string, to: string, text: string) =>
  `<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="${id}" TIME_SLOT_REF1="${from}" TIME_SLOT_REF2="${to}"><ANNOTATION_VALUE>${escaped(text)}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>`
const referring = (id: string, to: string, text: string) =>
  `<ANNOTATION><REF_ANNOTATION ANNOTATION_ID="${id}" ANNOTATION_REF="${to}"><ANNOTATION_VALUE>${escaped(text)}</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>`
const eaf = (slots: string, tiers: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<ANNOTATION_DOCUMENT FORMAT="3.0"><HEADER/><TIME_ORDER>${slots}</TIME_ORDER>${tiers}</ANNOTATION_DOCUMENT>`

describe('ELAN', () => {
  const slots = slot('ts1', 1000) + slot('ts2', 2500) + slot('ts3') + slot('ts4', 4000)

  it('has a turn for each annotation, by time, of the participant or the tier', () => {
    const text = eaf(
      slots,
      `<TIER TIER_ID="K-Spch" PARTICIPANT="Kari">${aligned('a1', 'ts2', 'ts4', 'ja & nei')}</TIER>` +
        `<TIER TIER_ID="Ola">${aligned('a2', 'ts1', 'ts4', '(0.4) hei')}${aligned('a3', 'ts3', 'ts4', 'uten tid')}</TIER>`,
    )
    expect(timed(read('a.eaf', text))).toEqual([
      ['Ola', 1000, 4000, '(0.4) hei'],
      ['Kari', 2500, 4000, 'ja & nei'],
      ['Ola', null, 4000, 'uten tid'],
    ])
    expect(read('a.xml', text).draft.layout).toBe('linguistic')
  })

  it('keeps translations and glosses aside', () => {
    const { draft, drops } = read(
      'a.eaf',
      eaf(
        slots,
        `<TIER TIER_ID="K">${aligned('a1', 'ts1', 'ts2', 'god dag')}</TIER><TIER TIER_ID="K-en" PARENT_REF="K">${referring('a2', 'a1', 'hello')}</TIER>`,
      ),
    )
    expect(draft.turns.map((it) => it.text)).toEqual(['god dag'])
    expect(drops).toContainEqual({ kind: 'other-tier', text: 'hello' })
  })

  it('takes the words from a tier that refers, with the times of what it refers to, where the other only numbers', () => {
    const text = eaf(
      slots,
      `<TIER TIER_ID="ref" PARTICIPANT="K">${aligned('a1', 'ts1', 'ts2', 'kol_001')}</TIER><TIER TIER_ID="tx" PARTICIPANT="K" PARENT_REF="ref">${referring('a2', 'a1', 'god dag')}</TIER>`,
    )
    expect(timed(read('a.eaf', text))).toEqual([['K', 1000, 2500, 'god dag']])
  })

  it('comes to an end where annotations refer to each other', () => {
    const text = eaf('', `<TIER TIER_ID="K">${referring('a1', 'a2', 'hei')}${referring('a2', 'a1', 'hå')}</TIER>`)
    expect(timed(read('a.eaf', text)).map((it) => it[1])).toEqual([null, null])
  })

  it('is damaged where its XML is', () => {
    expect(faultOf('a.eaf', '<?xml version="1.0"?><ANNOTATION_DOCUMENT A="1"><TIER></ANNOTATION_DOCUMENT>')).toBe(
      'import.damaged',
    )
  })
})

type Interval = readonly [from: number, to: number, text: string]
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

const long = (tiers: Readonly<Record<string, readonly Interval[]>>) =>
  [
    'File type = "ooTextFile"\nObject class = "TextGrid"\n\nxmin = 0 \nxmax = 9.5 \ntiers? <exists> ',
    `size = ${Object.keys(tiers).length} \nitem []: `,
    ...Object.entries(tiers).map(([name, intervals], at) =>
      [
        `    item [${at + 1}]:\n        class = "IntervalTier" \n        name = ${quoted(name)} \n        xmin = 0 \n        xmax = 9.5 `,
        `        intervals: size = ${intervals.length} `,
        ...intervals.map(
          ([from, to, text], index) =>
            `        intervals [${index + 1}]:\n            xmin = ${from} \n            xmax = ${to} \n            text = ${quoted(text)} `,
        ),
      ].join('\n'),
    ),
  ].join('\n')

const short = (tiers: Readonly<Record<string, readonly Interval[]>>) =>
  [
    'File type = "ooTextFile"\nObject class = "TextGrid"\n',
    ...[0, 9.5, '<exists>', Object.keys(tiers).length],
    ...Object.entries(tiers).flatMap(([name, intervals]) => [
      ...['"IntervalTier"', quoted(name), 0, 9.5, intervals.length],
      ...intervals.flatMap(([from, to, text]) => [from, to, quoted(text)]),
    ]),
  ].join('\n')

describe('TextGrid', () => {
  const tiers = {
    JAN: [
      [0, 1.2345678, ''],
      [1.2345678, 2.5, '<<quebrada> el:_e;> ("no")'],
    ],
    'ROB 2': [[0.5, 3, '12 "tolv"\n= 3']],
  } satisfies Record<string, readonly Interval[]>

  it.each([
    ['long', long],
    ['short', short],
  ])('of the %s form has a turn for each interval with words, by time, its marks intact', (_, write) => {
    expect(timed(read('a.TextGrid', write(tiers)))).toEqual([
      ['ROB 2', 500, 3000, '12 "tolv"\n= 3'],
      ['JAN', 1235, 2500, '<<quebrada> el:_e;> ("no")'],
    ])
  })

  it('has points without an end', () => {
    const text =
      'File type = "ooTextFile"\nObject class = "TextGrid"\n0\n9\n<exists>\n1\n"TextTier"\n"lyd"\n0\n9\n1\n4.5\n"smell"'
    expect(timed(read('a.txt', text))).toEqual([['lyd', 4500, null, 'smell']])
  })

  it.each([
    ['cut in a string', short(tiers).slice(0, -4)],
    ['cut between two values', long(tiers).slice(0, 400)],
    ['with more tiers than it holds', short(tiers).replace('<exists>\n2', '<exists>\n2000000000')],
  ])('is damaged when %s', (_, text) => {
    expect(faultOf('a.TextGrid', text)).toBe('import.damaged')
  })
})

describe('CHAT', () => {
  const text = [
    '@UTF8\n@Begin\n@Languages:\tnor\n@Participants:\tPAR Ola Participant, INV Ida Investigator\n@Comment:\tStøy i rommet',
    '*INV:\thva heter du ? \u0015125_475\u0015',
    '%mor:\tpro|hva\n\tn|to',
    '*PAR:\t<eg heiter> [/] eg heiter\n\tOla . \u0015%snd:"fil.wav"_500_900\u0015',
    '*PAR:\tuten tid .\n@End',
  ].join('\n')
  const { draft, drops } = read('a.cha', text)

  it('has a turn for each main tier, with the lines that go on, the times of its bullets and its marks', () => {
    expect(timed({ draft, drops })).toEqual([
      ['INV', 125, 475, 'hva heter du ?'],
      ['PAR', 500, 900, '<eg heiter> [/] eg heiter Ola .'],
      ['PAR', null, null, 'uten tid .'],
    ])
  })

  it('keeps what % tiers say aside, and what people wrote over it as notes', () => {
    expect(drops.filter((it) => it.kind === 'other-tier').map((it) => it.text)).toEqual(['%mor:pro|hva \tn|to'])
    expect(draft.notes.map((it) => it.text)).toEqual([
      '@Participants: PAR Ola Participant, INV Ida Investigator',
      '@Comment: Støy i rommet',
    ])
  })
})

describe('law: no word of a tier is lost or doubled', () => {
  const word = fc.constantFrom(
    'hei',
    'Åse',
    'a\u030A',
    '(0.4)',
    '"',
    '""',
    '&',
    '<x>',
    '=',
    '12',
    '[/]',
    'x\u200By',
    '::',
    '…',
  )
  const text = fc.array(word, { maxLength: 6 }).map((it) => it.join(' '))
  const seconds = fc.integer({ min: 0, max: 9000 }).map((it) => it / 1000)
  const interval = fc.tuple(seconds, seconds, text).map(([a, b, it]): Interval => [Math.min(a, b), Math.max(a, b), it])
  const tiers = fc.dictionary(
    fc.constantFrom('A', 'Åse Li', 'K-"x"'),
    fc.array(interval, { minLength: 1, maxLength: 6 }),
    {
      minKeys: 1,
    },
  )
  const wordsOf = (all: Readonly<Record<string, readonly Interval[]>>) =>
    Object.entries(all).flatMap(([name, intervals]) =>
      intervals.filter((it) => it[2].replace(/[\s\u200b]/gu, '') !== '').flatMap((it) => [name, it[2]]),
    )
  const expectAll = (name: string, source: string, words: readonly string[]) => {
    const result = readTranscript(name, utf8(source))
    if (!result.ok) {
      expect([result.fault.code, words]).toEqual(['import.empty', []])
      return
    }
    const plain = words.map((it) => it.replaceAll('\u200b', ''))
    expect(charactersOf(piecesOf({ draft: result.value, drops: [] }))).toBe(charactersOf(plain))
    for (const [index, turn] of result.value.turns.entries())
      expect(turn.startMs ?? 0).toBeGreaterThanOrEqual(result.value.turns[index - 1]?.startMs ?? 0)
  }

  it.each([
    ['long', long],
    ['short', short],
  ])('TextGrid, %s', (_, write) => {
    fc.assert(
      fc.property(tiers, (all) => expectAll('a.TextGrid', write(all), wordsOf(all))),
      { numRuns: 200 },
    )
  })

  it('ELAN', () => {
    fc.assert(
      fc.property(tiers, (all) => {
        const slots: string[] = []
        const parts = Object.entries(all).map(([name, intervals], at) => {
          const annotations = intervals.map(([from, to, it], index) => {
            const id = `${at}_${index}`
            slots.push(slot(`s${id}`, Math.round(from * 1000)), slot(`e${id}`, Math.round(to * 1000)))
            return aligned(`a${id}`, `s${id}`, `e${id}`, it)
          })
          return `<TIER TIER_ID="${name.replaceAll('"', '&quot;')}">${annotations.join('')}</TIER>`
        })
        expectAll('a.eaf', eaf(slots.join(''), parts.join('')), wordsOf(all))
      }),
      { numRuns: 200 },
    )
  })

  it('CHAT', () => {
    const line = fc
      .tuple(fc.constantFrom('*PAR:\t', '*INV:\t', '%mor:\t', '@Comment:\t', '@Media:\t', '\t', ''), text, fc.nat(2))
      .map(([head, it, bullets]) => head + it + ' \u0015100_200\u0015'.repeat(bullets))
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const source = ['@UTF8', '*PAR:\thei', ...lines].join('\n')
        expect(charactersOf(piecesOf(read('a.cha', source)))).toBe(charactersOf([source]))
      }),
      { numRuns: 300 },
    )
  })
})
