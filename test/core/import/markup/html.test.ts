import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unescapeEntities } from '../../../../core/import/markup/entities'
import { readTranscript } from '../../../../core/import/read-transcript'
import { charactersOf, piecesOf, readOrThrow, spoken } from '../drafts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (body: string) => readOrThrow('a.html', utf8(body))
const page = (body: string) => read(`<!DOCTYPE html><html><body>${body}</body></html>`).draft

describe('a page', () => {
  it('is paragraphs and headings, each speaker by their label', () => {
    const draft = page('<h1>Intervju 3</h1><p>Ida: Hei</p><p>Ola: <b>Hå</b>,<br>ja</p><p>Ida:&nbsp;Nei &amp; nei</p>')
    expect([draft.format, draft.title]).toEqual(['html', 'Intervju 3'])
    expect(spoken(draft)).toEqual(['Ida: Hei', 'Ola: Hå,\nja', 'Ida: Nei & nei'])
  })

  it('is read with tags in capitals, unclosed and unquoted, as browsers do', () => {
    const draft = page('<P CLASS=x>Ida: Hei<P align="left>">Ola: 3 < 5 og a<b>b<UL><LI>Ida: Ja<LI>Ola: Nei</UL>')
    expect(spoken(draft)).toEqual(['Ida: Hei', 'Ola: 3 < 5 og ab', 'Ida: Ja', 'Ola: Nei'])
  })

  it('keeps scripts, styles and comments out of the words, and in what was left out', () => {
    const { draft, drops } = read(
      '<p>hei</p><script>var a = "<p>b</p>"</script><!-- c <p> --><style>d</style><p>hå</p>',
    )
    expect(draft.turns.map((it) => it.text)).toEqual(['hei', 'hå'])
    expect(drops.map((it) => it.text)).toEqual(expect.arrayContaining(['var a = "<p>b</p>"', '<!-- c <p> -->', 'd']))
  })

  it('shows nothing that the page hides', () => {
    const { draft, drops } = read('<p>hei</p><p style="color:red; display: none">skjult</p><div hidden>og dette</div>')
    expect(draft.turns.map((it) => it.text)).toEqual(['hei'])
    expect(drops.filter((it) => it.kind === 'hidden').map((it) => it.text)).toEqual(['skjult', 'og dette'])
  })

  it('reads a table of times, names and words as turns', () => {
    const row = (...cells: readonly string[]) => `<tr>${cells.map((it) => `<td>${it}`).join('')}`
    const draft = page(
      `<table>${row('Tid', 'Hvem', 'Tekst')}${row('00:04', 'Ida', 'Hei')}${row('00:09', 'Ola', 'Hå')}${row('00:11', 'Ida', 'Ja')}</table>`,
    )
    expect(spoken(draft)).toEqual(['Ida: Hei', 'Ola: Hå', 'Ida: Ja'])
    expect(draft.turns.map((it) => it.startMs)).toEqual([4000, 9000, 11_000])
  })

  it('says how many pictures and other tables it had', () => {
    const { messages } = page('<p>hei<img src=a.png></p><table><tr><td>a</td></tr></table>')
    expect(messages).toContainEqual({ code: 'pictures-left-out', params: { count: 1 } })
    expect(messages).toContainEqual({ code: 'table-kept-as-notes', params: { count: 1 } })
  })

  it('keeps the lines of preformatted text', () => {
    expect(page('<pre>Ida: hei\nOla: hå\nIda: ja</pre>').turns).toHaveLength(3)
  })

  it('takes the title of the window only where no heading says the same', () => {
    expect(read('<html><title>A</title><h1>A</h1><p>hei</p></html>').draft.title).toBe('A')
    expect(read('<html><title>A</title><h1>A</h1><p>hei</p></html>').draft.notes).toEqual([])
    expect(read('<html><title>A</title><h1>B</h1><p>hei</p></html>').draft.notes.map((it) => it.text)).toEqual(['B'])
  })

  it('may be a piece that was pasted', () => {
    expect(readOrThrow('text.txt', utf8('<p>Ida: hei</p>\n<p>Ola: hå</p><p>Ida: ja</p>')).draft.format).toBe('html')
  })

  it('nests without end and is read all the same', () => {
    const deep = '<div><b>'.repeat(50_000)
    expect(page(`${deep}hei</div>`).turns.map((it) => it.text)).toEqual(['hei'])
  })

  it('of more than 20 million characters is refused', () => {
    const result = readTranscript('a.html', utf8(`<html>${'a'.repeat(20_000_001)}</html>`))
    expect(result.ok ? null : result.fault.code).toBe('import.too-large')
  })

  it('holds no letter apart from its accent', () => {
    expect(page('<p>A<i>\u030A</i>se</p>').turns[0]!.text).toBe('Åse')
  })
})

describe('character references', () => {
  it.each([
    ['&aring;&AElig;&oslash; &laquo;&raquo; &hellip; &ndash;', 'åÆø «» … –'],
    ['&#229; &#xE5; &#150; &#8211;', 'å å – –'],
    ['&ukjent; AT&T &#0; &#xD800; &;', '&ukjent; AT&T &#0; &#xD800; &;'],
  ])('%s', (written, shown) => {
    expect(unescapeEntities(written)).toBe(shown)
  })
})

const anchor = (name: string, text: string) => `<a name="ts_${name}" >${text}</a>`
const time = (clock: string) => `<span style="color: #78909C" >[${clock}]</span>`

describe('a page of noScribe (case 18)', () => {
  const draft = page(
    '<p style="font-weight: 600" >Samtale</p><p><span>Transcribed with noScribe vers. 0.7<br />Audio file: x.mp3</span></p>' +
      `<p>${anchor('0_12140_', '(12 seconds pause) ')}</p><p></p>` +
      `<p>${anchor('12140_22800_S01', `S01: ${time('00:00:12')} Hei.`)}${anchor('22900_23000_//S02', ' //S02: Ja.')}${anchor('23100_24000_S01', '// Bra.')}</p>` +
      `<p>${anchor('24100_25000_S00', `Åse Li: ${time('00:00:24')} Jeg heter: Åse`)}</p>` +
      `<p>${anchor('26100_27000_S00', 'Og så: mer')}</p>`,
  )

  it('takes times from the anchors, and keeps words that overlap in their turn', () => {
    expect(draft.layout).toBe('noscribe')
    expect(draft.turns[0]).toEqual({
      speaker: 'S01',
      startMs: 12_140,
      endMs: 24_000,
      text: 'Hei. //S02: Ja.// Bra.',
    })
  })

  it('believes a name that was written over the label, and no other colon', () => {
    expect(spoken(draft).slice(1)).toEqual(['Åse Li: Jeg heter: Åse', 'S00: Og så: mer'])
  })

  it('keeps its head and the first pause as notes', () => {
    expect(draft.title).toBe('Samtale')
    expect(draft.notes.map((it) => it.text)).toEqual([
      'Transcribed with noScribe vers. 0.7\nAudio file: x.mp3',
      '(12 seconds pause)',
    ])
  })
})

describe('a page of a speech corpus (case 44)', () => {
  const said = (label: string, ...items: readonly string[]) =>
    `<h3><font color="#3366FF">${label}</font></h3>\r\n<ul>\r\n${items.map((it) => `<li>\r\n${it}\r\n</li>\r\n`).join('')}</ul>\r\n`
  const source =
    '<html>\r\n<head>\r\n<title></title>\r\n<meta http-equiv="ContentType" content="text/html; charset=ISO-8859-1">\r\n</head>\r\n<body>\r\n' +
    'Program \r\nof \r\n<br>\r\nTranscribed by N.N.,\r\n<h2><center>report - Samtale</center></h2>\r\n' +
    said('(no speaker)', '<i>{innledende bemerkninger}</i>') +
    said('nes_01', 'å ja # <i>[latter]</i>\r\nnå', 'jo då') +
    said(
      'nes_01 + nes_02',
      '<b>1:</b> \r\nikkje sant\r\n<br>\r\n<b>2:</b> \r\n* mm',
      '<b>1:</b> \r\n<br>\r\n<b>2:</b> \r\nnei',
    ) +
    said('unknown', 'hallo') +
    '</body></html>'
  const latin = Uint8Array.from(source, (it) => it.charCodeAt(0))
  const { draft, drops } = readOrThrow('nes.html', latin)

  it('has a turn for each heading, and for each numbered line under two names', () => {
    expect(draft.layout).toBe('corpus')
    expect(spoken(draft)).toEqual([
      'nes_01: å ja # [latter] nå\njo då',
      'nes_01: ikkje sant',
      'nes_02: * mm',
      'nes_02: nei',
    ])
  })

  it('keeps what nobody speaks as notes', () => {
    expect(draft.title).toBe('report - Samtale')
    expect(draft.notes.map((it) => it.text)).toEqual([
      'Program of\nTranscribed by N.N.,',
      '{innledende bemerkninger}',
      'hallo',
    ])
    expect(drops.filter((it) => it.kind === 'label-mark').map((it) => it.text)).toContain('(no speaker)')
  })
})

it('a page of headings that name nobody, where nobody says anything, is refused as empty', () => {
  const part = '<h3>(no speaker)</h3>\n<ul><li></li></ul>'
  const result = readTranscript('a.html', utf8(`<html><body>${part}\n${part}</body></html>`))
  expect(result.ok ? null : result.fault.code).toBe('import.empty')
})

describe('law: no word of a page is lost or doubled', () => {
  const word = fc.constantFrom(
    ...[
      'hei',
      'Åse',
      'a\u030A',
      'nei::',
      '14:30',
      'Merk:',
      '[latter]',
      '&lt;nytt&gt;',
      '&amp;',
      '3 < 5',
      '|',
      '&nbsp;',
      '&shy;',
    ],
  )
  const words = fc.array(word, { maxLength: 5 }).map((it) => it.join(' '))
  const inline = fc
    .tuple(fc.constantFrom('', 'b', 'I', 'span class=x', 'font color="#3366FF"', 'a href="x"'), words)
    .map(([tag, text]) => (tag === '' ? text : `<${tag}>${text}</${tag.split(' ')[0]}>`))
  const line = fc
    .tuple(fc.constantFrom('', 'Ida: ', 'Ola: ', '[00:04] Ida: '), fc.array(inline, { maxLength: 4 }))
    .map(([label, pieces]) => label + pieces.join('<br>'))
  const block = fc
    .tuple(fc.constantFrom('p', 'div', 'li', 'h1', 'h2', 'td', 'pre', 'blockquote', ''), line, fc.boolean())
    .map(([tag, text, isClosed]) => (tag === '' ? text : `<${tag}>${text}${isClosed ? `</${tag}>` : ''}`))
  const noscribe = fc
    .tuple(fc.nat(9_999), fc.constantFrom('S00', 'S01', '//S02', ''), words)
    .map(
      ([at, who, text]) => `<p>${anchor(`${at}_${at + 9}_${who}`, `${who ? `${who}: ` : ''}[00:00:01] ${text}`)}</p>`,
    )
  const corpus = fc
    .tuple(fc.constantFrom('nes_01', 'nes_02', '(no speaker)'), fc.array(inline, { minLength: 1, maxLength: 3 }))
    .map(([who, items]) => `<h3>${who}</h3>\n<ul>${items.map((it) => `<li>${it}</li>`).join('\n')}</ul>`)

  it.each([
    ['any', block],
    ['noScribe', noscribe],
    ['corpora', corpus],
  ])('%s', (_, part) => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 12 }), (parts) => {
        const source = `<html><body>${parts.join('\n')}</body></html>`
        // What a person sees of a page: its text without tags, in this test's own words.
        const shown = source.replace(/<(?=[a-z/])[^>]*>/giu, '').replaceAll('&shy;', '\u00ad')
        const plain = shown
          .replaceAll('&nbsp;', ' ')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&')
        // A page on which nobody says anything is refused as empty.
        fc.pre(plain.replaceAll('(no speaker)', '').replace(/[\s\u00ad]/gu, '') !== '')
        const pieces = piecesOf(readOrThrow('a.html', utf8(source)))
        expect(charactersOf(pieces.map((it) => it.replaceAll('|', '')))).toBe(charactersOf([plain.replaceAll('|', '')]))
      }),
      { numRuns: 300 },
    )
  })
})
