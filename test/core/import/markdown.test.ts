import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charactersOf, piecesOf, readOrThrow, spoken } from './drafts'

const read = (text: string, name = 'a.md') => readOrThrow(name, new TextEncoder().encode(text))

describe('Markdown', () => {
  it('reads a field note: title, headings as text outside the conversation, one paragraph a line', () => {
    const { draft } = read('# Natt i bilen\n\n## Ankomst\n\nJeg kjører\ninn på tunet.\n\n- bikkje\n- lys i vinduet\n')
    expect([draft.title, draft.kind, draft.notes.map((it) => it.text)]).toEqual(['Natt i bilen', 'notes', ['Ankomst']])
    expect(spoken(draft)).toEqual(['-: Jeg kjører inn på tunet.', '-: bikkje', '-: lys i vinduet'])
  })

  it('takes emphasis, code and links off and leaves the words', () => {
    const { draft } = read('Det er *ikke* **så** _farlig_, `nei`, se [planen](https://a.example/x) og ***alt***.')
    expect(spoken(draft)).toEqual(['-: Det er ikke så farlig, nei, se planen og alt.'])
  })

  it('leaves stars and underscores that mark nothing', () => {
    const { draft } = read('Per_Morten_ sa 3 * 4 og ** og kommune **** der.')
    expect(spoken(draft)).toEqual(['-: Per_Morten_ sa 3 * 4 og ** og kommune **** der.'])
  })

  it('keeps a line break where the line ends in two blanks or a backslash', () => {
    expect(spoken(read('én  \nto\\\ntre\nfire').draft)).toEqual(['-: én', '-: to', '-: tre fire'])
  })

  it('finds who speaks, with the name in bold too', () => {
    const { draft } = read('**Kari:** Hei.\n\n**Ola:** Hei, du.\n\n**Kari:** Ja.\n\n**Ola:** Nei.')
    expect(spoken(draft)).toEqual(['Kari: Hei.', 'Ola: Hei, du.', 'Kari: Ja.', 'Ola: Nei.'])
  })

  it('keeps the block at the top that programs read as notes', () => {
    const { draft } = read('---\ntitle: Prat\nspeakers: [Kari, Ola]\n---\n\n# Prat\n\nKari: Hei.\n\nOla: Hei.')
    expect([draft.title, draft.notes.map((it) => it.text)]).toEqual(['Prat', ['title: Prat', 'speakers: [Kari, Ola]']])
    expect(spoken(draft)).toEqual(['Kari: Hei.', 'Ola: Hei.'])
    expect(spoken(read('---\nHei på deg.\n---\nJa.').draft)).toEqual(['-: Hei på deg.', '-: Ja.'])
  })

  it('writes character references out', () => {
    const { draft, drops } = read('Åse &amp; Ola sa &#39;ja&#39;&nbsp;&ndash; AT&T &ukjent;')
    expect(spoken(draft)).toEqual(["-: Åse & Ola sa 'ja'\u00a0– AT&T &ukjent;"])
    expect(drops.filter((it) => it.kind === 'escape')).toHaveLength(5)
  })

  it('takes escapes off, also in a plain text that a program has escaped', () => {
    expect(spoken(read('Nei \\[latter\\] 1\\. januar \\# 3', 'a.txt').draft)).toEqual(['-: Nei [latter] 1. januar # 3'])
  })

  it('loses and doubles no character', () => {
    const word = fc.constantFrom(
      ...[
        'hei',
        'Åse',
        '*ja*',
        '**nei**',
        '_så_',
        'a_b_c',
        '`x`',
        '\\[latter\\]',
        '[her](u.example)',
        '14:30',
        '*',
        '__',
        '****',
      ],
    )
    const line = fc
      .tuple(
        fc.constantFrom('', '', '# ', '### ', '- ', '> ', '1. ', 'Kari: ', 'Ola: ', '---', '\\'),
        fc.array(word, { maxLength: 5 }),
        fc.constantFrom('', '  ', '\\'),
      )
      .map(([lead, words, end]) => lead + words.join(' ') + end)
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), (lines) => {
        const source = lines.join('\n')
        fc.pre(/[\p{L}\p{N}]/u.test(source))
        // A backslash before a line break is the break itself.
        const kept = (text: string) => text.replaceAll('\\', '')
        const pieces = piecesOf(read(source)).map(kept)
        expect(charactersOf(pieces)).toBe(charactersOf([kept(source)]))
      }),
      { numRuns: 500 },
    )
  })
})
