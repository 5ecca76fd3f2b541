import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draft as draftSchema } from '../../../../core/import/draft'
import { bytesOf, isHere } from '../corpus-files'
import { paragraph, partOf, run } from '../docx-builder'
import { charactersOf, piecesOf, spoken } from '../drafts'
import { at, level, numberedDocx, numberingOf, offered, readNumbered, textsOf } from './numbered'

const three = level(0) + level(1, { text: '%1.%2' }) + level(2, { format: 'lowerLetter', text: '%3)' })
const simple = numberingOf({ 0: three }, { 1: [0] })
const file = (levels: readonly number[], numbering = simple) =>
  numberedDocx(levels.map((it) => paragraph('x', at(it))).join(''), numbering)
const shown = (levels: readonly number[], numbering = simple) =>
  textsOf('a.docx', file(levels, numbering)).map((it) => it.replace(/ ?x$/u, ''))

describe('the numbers of a Word file', () => {
  it('stand nowhere in the text before they are asked for, and are offered', () => {
    expect(textsOf('a.docx', file([0, 0]), false)).toEqual(['x', 'x'])
    expect(offered('a.docx', file([0, 0]))).toBe(2)
  })

  it('stand before the words with one blank', () => {
    const body = paragraph('Hva heter du?', at(0)) + paragraph('Ingenting.') + paragraph('Hvor bor du?', at(0))
    expect(textsOf('a.docx', numberedDocx(body, simple))).toEqual(['1. Hva heter du?', 'Ingenting.', '2. Hvor bor du?'])
  })

  it('count at each level, and start over behind a level above', () => {
    expect(shown([0, 1, 1, 2, 2, 1, 2, 0, 1])).toEqual(['1.', '1.1', '1.2', 'a)', 'b)', '1.3', 'a)', '2.', '2.1'])
  })

  it('start where the level says, also one that no paragraph has begun', () => {
    const numbering = numberingOf({ 0: level(0, { start: 3 }) + level(1, { start: 5, text: '%1.%2' }) }, { 1: [0] })
    expect(shown([0, 0, 1, 1], numbering)).toEqual(['3.', '4.', '4.5', '4.6'])
  })

  it('go on in another list of the same scheme, unless that one says where it starts', () => {
    const over = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const numbering = numberingOf({ 0: level(0) }, { 1: [0], 2: [0], 3: [0, over] })
    const body = [1, 1, 2, 3, 3, 2].map((list) => paragraph('x', at(0, list))).join('')
    expect(textsOf('a.docx', numberedDocx(body, numbering))).toEqual(['1. x', '2. x', '3. x', '1. x', '2. x', '3. x'])
  })

  it('are those of a level that a list has for itself', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, { format: 'upperLetter', text: 'Tema %1:' })}</w:lvlOverride>`
    expect(shown([0, 0], numberingOf({ 0: level(0) }, { 1: [0, own] }))).toEqual(['Tema A:', 'Tema B:'])
  })

  it('count a level that was passed over as begun', () => {
    expect(shown([0, 2, 1, 1, 0, 1])).toEqual(['1.', 'a)', '1.2', '1.3', '2.', '2.1'])
  })

  it('of a list that starts anew deep down go on above', () => {
    const over = [0, 1]
      .map((it) => `<w:lvlOverride w:ilvl="${it}"><w:startOverride w:val="1"/></w:lvlOverride>`)
      .join('')
    const numbering = numberingOf({ 0: three }, { 1: [0], 2: [0, over] })
    const body = [at(0), at(1), at(1), at(1, 2), at(0, 2)].map((it) => paragraph('x', it)).join('')
    expect(textsOf('a.docx', numberedDocx(body, numbering))).toEqual(['1. x', '1.1 x', '1.2 x', '1.1 x', '2. x'])
  })

  it('restart only behind the level that is named, or never', () => {
    const levels = (restart: number) =>
      level(0) + level(1, { text: '%2' }) + level(2, { text: '%3', more: `<w:lvlRestart w:val="${restart}"/>` })
    const seen = (restart: number) => shown([0, 1, 2, 1, 2, 0, 1, 2], numberingOf({ 0: levels(restart) }, { 1: [0] }))
    expect(seen(1)).toEqual(['1.', '1', '1', '2', '2', '2.', '1', '1'])
    expect(seen(0)).toEqual(['1.', '1', '1', '2', '2', '2.', '1', '3'])
  })

  it('are written in the forms of each level, and in digits where the level is of law', () => {
    const levels =
      level(0, { format: 'upperRoman', text: '%1' }) +
      level(1, { format: 'decimalZero', text: '%1-%2' }) +
      level(2, { text: '%1.%2', more: '<w:isLgl/>' })
    expect(shown([0, 1, 2], numberingOf({ 0: levels }, { 1: [0] }))).toEqual(['I', 'I-01', '1.1'])
  })

  it('are ordinals as the language of the file writes them', () => {
    const numbering = numberingOf({ 0: level(0, { format: 'ordinal', text: '%1' }) }, { 1: [0] })
    const styles = (lang: string) =>
      partOf(
        'styles',
        `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${lang}"/></w:rPr></w:rPrDefault></w:docDefaults>`,
      )
    const seen = (lang: string) =>
      textsOf('a.docx', numberedDocx(paragraph('x', at(0)), numbering, { 'word/styles.xml': styles(lang) }))
    expect([seen('nb-NO'), seen('en-GB')]).toEqual([['1. x'], ['1st x']])
  })

  it('are none where a level has bullets, nothing, or is not there', () => {
    const bullets =
      level(0, { format: 'bullet', text: '•' }) + level(1, { text: '' }) + level(2, { format: 'none', text: '–' })
    const bytes = file([0, 1, 2, 3], numberingOf({ 0: bullets }, { 1: [0] }))
    expect(textsOf('a.docx', bytes)).toEqual(['x', 'x', 'x', 'x'])
    expect(offered('a.docx', bytes)).toBeNull()
  })

  it('count a paragraph without words, and show its number nowhere', () => {
    const body = paragraph('a', at(0)) + paragraph('', at(0)) + paragraph('b', at(0))
    expect(textsOf('a.docx', numberedDocx(body, simple))).toEqual(['1. a', '3. b'])
  })

  it('do not count what was deleted, and count a paragraph that was joined once', () => {
    const gone = `<w:p><w:pPr>${at(0)}<w:rPr><w:del/></w:rPr></w:pPr><w:del>${run('borte').replaceAll('w:t', 'w:delText')}</w:del></w:p>`
    const body = paragraph('a', at(0)) + gone + paragraph('b', at(0))
    expect(textsOf('a.docx', numberedDocx(body, simple))).toEqual(['1. a', '2. b'])
  })

  it('stand at the first line of a paragraph that has several', () => {
    const body = `<w:p><w:pPr>${at(0)}</w:pPr>${run('en')}<w:r><w:br/></w:r>${run('to')}</w:p>`
    expect(textsOf('a.docx', numberedDocx(body, simple))).toEqual(['1. en', 'to'])
  })

  it('belong to a list, not to the order of the parts: footnotes count for themselves', () => {
    const notes = partOf('footnotes', `<w:footnote w:id="2">${paragraph('fot', at(0))}</w:footnote>`)
    const body = `<w:p><w:pPr>${at(0)}</w:pPr>${run('a')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${paragraph('b', at(0))}`
    expect(textsOf('a.docx', numberedDocx(body, simple, { 'word/footnotes.xml': notes }))).toEqual([
      ...['1. a', '2. b'],
      '1. fot',
    ])
  })
})

describe('the list of a paragraph', () => {
  const heading = (id: string, more: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`
  const numbers = (numId: number | null, ilvl: number | null) =>
    `<w:pPr><w:numPr>${ilvl === null ? '' : `<w:ilvl w:val="${ilvl}"/>`}${numId === null ? '' : `<w:numId w:val="${numId}"/>`}</w:numPr></w:pPr>`
  const seen = (styles: string, body: string, numbering = simple) =>
    textsOf('a.docx', numberedDocx(body, numbering, { 'word/styles.xml': partOf('styles', styles) }))
  const styled = (id: string, more = '') => paragraph('x', `<w:pStyle w:val="${id}"/>${more}`)

  it('is that of its style, or of the one that the style is based on', () => {
    const styles =
      heading('Tema', numbers(1, null)) +
      heading('Undertema', `<w:basedOn w:val="Tema"/>${numbers(null, 1)}`) +
      heading('Kopi', '<w:basedOn w:val="Undertema"/>')
    expect(seen(styles, styled('Tema') + styled('Undertema') + styled('Kopi'))).toEqual(['1. x', '1.1 x', '1.2 x'])
  })

  it('is at the level that names its style', () => {
    const levels = level(0) + level(1, { text: '%1.%2', more: '<w:pStyle w:val="Undertema"/>' })
    const styles = heading('Tema', numbers(1, null)) + heading('Undertema', numbers(1, null))
    const numbering = numberingOf({ 0: levels }, { 1: [0] })
    expect(seen(styles, styled('Tema') + styled('Undertema'), numbering)).toEqual(['1. x', '1.1 x'])
  })

  it('is none where the paragraph says 0, whatever its style says', () => {
    expect(seen(heading('Tema', numbers(1, 0)), styled('Tema', at(0, 0)) + styled('Tema'))).toEqual(['x', '1. x'])
  })

  it('is found by the style that a scheme only names', () => {
    const numbering = partOf(
      'numbering',
      `<w:abstractNum w:abstractNumId="0">${level(0)}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Liste"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
    )
    const styles = `<w:style w:type="numbering" w:styleId="Liste">${numbers(1, null)}</w:style>`
    expect(seen(styles, paragraph('x', at(0, 2)) + paragraph('x', at(0, 2)), numbering)).toEqual(['1. x', '2. x'])
  })

  it('is no trap: schemes and styles that name each other end', () => {
    const numbering = partOf(
      'numbering',
      `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Liste"/></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
    )
    const styles = `<w:style w:styleId="Liste"><w:basedOn w:val="Liste"/>${numbers(2, null)}</w:style>`
    expect(seen(styles, paragraph('x', at(0, 2)), numbering)).toEqual(['x'])
  })
})

describe('numbers in a conversation', () => {
  const said = ['Intervjuer: Hvem er du?', 'Kari: Meg.', 'Intervjuer: Ja?', 'Kari: Ja.']
  const talk = said.map((it) => paragraph(it, at(0))).join('')

  it('stand first in what is said, and every speaker stays', () => {
    const { draft } = readNumbered('a.docx', numberedDocx(talk, simple))
    expect(spoken(draft)).toEqual(['Intervjuer: 1. Hvem er du?', 'Kari: 2. Meg.', 'Intervjuer: 3. Ja?', 'Kari: 4. Ja.'])
    expect(draft.mends.find(({ mend }) => mend.kind === 'list-numbers')).toEqual({
      mend: { kind: 'list-numbers', count: 4 },
      taken: true,
    })
  })

  it('change nobody who speaks, whatever the number looks like', () => {
    for (const text of ['%1', '[%1]', '%1:', 'I%1:', 'Kari:', '00:0%1']) {
      const bytes = numberedDocx(talk, numberingOf({ 0: level(0, { text }) }, { 1: [0] }))
      const speakers = (isTaken: boolean) => readNumbered('a.docx', bytes, isTaken).draft.turns.map((it) => it.speaker)
      expect(speakers(true)).toEqual(speakers(false))
      expect(readNumbered('a.docx', bytes).draft.mends.map(({ mend }) => mend.kind)).not.toContain('line-numbers')
    }
  })

  it('stand before the speech where the label has a line of its own', () => {
    const body = ['Kari', 'Ola', 'Kari', 'Ola'].map((it) => paragraph(`${it}:`, at(0)) + paragraph('Hei.')).join('')
    expect(spoken(readNumbered('a.docx', numberedDocx(body, simple)).draft)).toEqual([
      ...['Kari: 1. Hei.', 'Ola: 2. Hei.', 'Kari: 3. Hei.', 'Ola: 4. Hei.'],
    ])
  })

  it('stand in the turn that a list was read out in', () => {
    const body =
      paragraph('Kari: Tre ting.') +
      paragraph('mat', at(0)) +
      paragraph('ro', at(0)) +
      said.map((it) => paragraph(it)).join('')
    expect(readNumbered('a.docx', numberedDocx(body, simple)).draft.turns[0]!.text).toBe('Tre ting.\n1. mat\n2. ro')
  })

  it('stand before the title that is numbered', () => {
    const body = paragraph('Bakgrunn', at(0)) + talk
    const { title } = readNumbered('a.docx', numberedDocx(body, simple)).draft
    expect(title).toBe('1. Bakgrunn')
  })

  it('stand in the cells of a table, and beside who speaks in one of speech', () => {
    const cell = (text: string, more = '') => `<w:tc>${paragraph(text, more)}</w:tc>`
    const table = (rows: readonly (readonly [string, string])[], numbered: number) =>
      `<w:tbl>${rows.map((row) => `<w:tr>${row.map((it, index) => cell(it, index === numbered ? at(0) : '')).join('')}</w:tr>`).join('')}</w:tbl>`
    const speech = [
      ['Kari', 'Hei.'],
      ['Intervjuer', 'Hå.'],
      ['Kari', 'Ja.'],
    ] as const
    for (const numbered of [0, 1]) {
      const { draft } = readNumbered('a.docx', numberedDocx(table(speech, numbered), simple))
      expect(spoken(draft)).toEqual(['Kari: 1. Hei.', 'Intervjuer: 2. Hå.', 'Kari: 3. Ja.'])
    }
    const facts = table(
      [
        ['Alder', '58'],
        ['Yrke', 'lærer'],
        ['Sted', 'her'],
      ],
      0,
    )
    expect(textsOf('a.docx', numberedDocx(facts, simple))).toEqual([
      '1. Alder | 58',
      '2. Yrke | lærer',
      '3. Sted | her',
    ])
  })

  it('leave comments on their words', () => {
    const marked = `<w:p><w:pPr>${at(0)}</w:pPr>${run('Kari: ')}<w:commentRangeStart w:id="1"/>${run('Meg')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>${run(' selv.')}</w:p>`
    const comments = partOf('comments', `<w:comment w:id="1" w:author="Ida">${paragraph('hvem?')}</w:comment>`)
    const bytes = numberedDocx(marked + talk, simple, { 'word/comments.xml': comments })
    const { draft } = readNumbered('a.docx', bytes)
    const { on } = draft.comments[0]!
    expect(draft.turns[on!.index]!.text.slice(on!.span.start, on!.span.end)).toBe('Meg')
    expect(draft.turns[on!.index]!.text).toBe('1. Meg selv.')
  })
})

/** A number by the rule alone: how many paragraphs of the level stand since the last one of a level above, and one more where a deeper one passed it over. */
function oracle(levels: readonly number[], index: number, starts: readonly number[]): string {
  const upTo = levels.slice(0, index + 1)
  const at = levels[index]!
  const value = (level: number) => {
    const since = upTo.slice(upTo.findLastIndex((it) => it < level) + 1)
    const isPassedOver = since.length > 0 && since[0]! > level
    const count = since.filter((it) => it === level).length + (isPassedOver ? 1 : 0)
    return starts[level]! + Math.max(count - 1, 0)
  }
  return Array.from({ length: at + 1 }, (_, level) => value(level)).join('.')
}

const forest = fc.array(fc.nat(3), { minLength: 1, maxLength: 25 })
const starts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 })
const legal = (all: readonly number[]) =>
  numberingOf(
    { 0: all.map((start, it) => level(it, { start, text: ['%1', '%1.%2', '%1.%2.%3', '%1.%2.%3.%4'][it]! })).join('') },
    { 1: [0] },
  )

describe('lists of any shape', () => {
  it('have the numbers that counting from the top gives', () => {
    fc.assert(
      fc.property(forest, starts, (levels, all) => {
        expect(shown(levels, legal(all))).toEqual(levels.map((_, index) => oracle(levels, index, all)))
      }),
      { numRuns: 200 },
    )
  })

  it('law: with the numbers taken, no character of the page is lost or doubled', () => {
    const line = fc.tuple(
      fc.constantFrom('Kari: ', 'Ola: ', '', '3 ', '[00:04] ', 'Intervju 1: ', 'Kari'),
      fc.constantFrom('hei', '1. ja', 'a --- b --- c', '#00:00:04-1#', '', 'Kari:', '12'),
      fc.option(fc.nat(2), { nil: null }),
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), (lines) => {
        fc.pre(lines.some(([label, text]) => (label + text).trim() !== ''))
        const body = lines.map(([label, text, it]) => paragraph(label + text, it === null ? '' : at(it))).join('')
        const bytes = numberedDocx(body, legal([1, 1, 1]))
        const read = readNumbered('a.docx', bytes)
        // Where no number has a place in the draft there is nothing to take.
        const isOffered = offered('a.docx', bytes) !== null
        const numbered = lines.flatMap(([, , it]) => it ?? [])
        const source = lines.flatMap(([label, text, it], index) => {
          if (!isOffered || it === null || (label + text).trim() === '') return [label + text]
          const nth = lines.slice(0, index).filter(([, , other]) => other !== null).length
          return [oracle(numbered, nth, [1, 1, 1, 1]), label + text]
        })
        expect(charactersOf(piecesOf(read))).toBe(charactersOf(source))
        expect(() => draftSchema.parse(read.draft)).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })
})

describe.skipIf(!isHere)('real files (beside the project; skipped where they are absent)', () => {
  const seen = (name: string) => textsOf(name, bytesOf(`word/${name}.docx`))

  it('case 67: a list that restarts has its numbers on request, never glued to the first word', () => {
    expect(seen('pandoc/lists_restarting')).toEqual(['2. Foo', '3. Bar', '4. Baz', 'Interruption', '1. Bop.'])
    expect(textsOf('a', bytesOf('word/pandoc/lists_restarting.docx'), false)).toEqual([
      ...['Foo', 'Bar', 'Baz', 'Interruption', 'Bop.'],
    ])
  })

  it('case 67: a numbered heading too', () => {
    expect(seen('pandoc/numbered_header')).toEqual(['1. A Numbered Header.'])
  })

  it('case 67: a file that says in its words which numbers Word shows, shows them', () => {
    const lines = textsOf('a', bytesOf('word/tika/testWORD_override_list_numbering.docx'), true)
    const told = lines.filter((it) => /^\S+ \S+$/u.test(it)).map((it) => it.split(' '))
    expect(told.length).toBeGreaterThan(30)
    // What it calls 1.1.1.1...1 has a bullet's level in it.
    for (const [number, words] of told) expect(number).toBe(words)
  })

  it('case 67: the level of a style is found where only the style that it is based on names the list', () => {
    const numbers = seen('docx4j/NumberingImplicitNumId').map((it) => it.split(' ').slice(0, 2).join(' '))
    expect(numbers.slice(1, 4).map((it) => it.split(/ (?=[A-Z]\p{L}|b)/u)[0])).toEqual(['Section 1.', '1.1', '(a)'])
  })
})
