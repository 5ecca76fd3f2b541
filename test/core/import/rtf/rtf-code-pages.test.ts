import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeCodePage } from '../../../../core/import/characters/code-page'
import { readOrThrow } from '../drafts'

const bytesOf = (source: string) => Uint8Array.from(source, (letter) => letter.charCodeAt(0))
const textOf = (source: string) => {
  const { draft } = readOrThrow('a.rtf', bytesOf(source))
  return [draft.title ?? '', ...[...draft.notes, ...draft.turns].map((it) => it.text)].join('')
}
const font = (number: number, charset: string) => `{\\f${number}\\fnil${charset} Navn${number};}`
const fonts = (...charsets: readonly string[]) => `{\\fonttbl${charsets.map((it, at) => font(at, it)).join('')}}`

describe('the code page of rich text', () => {
  it.each([
    ['\\ansi\\ansicpg865', "\\'9b\\'9d\\'86\\'8f\\'91\\'92", 'øØåÅæÆ'],
    ['\\ansi\\ansicpg850', "\\'9b\\'86", 'øå'],
    ['\\pc', "\\'86", 'å'],
    ['\\pca', "\\'9b", 'ø'],
    ['\\mac', "\\'8c", 'å'],
    ['\\ansi\\ansicpg1251', "\\'cf\\'f0\\'e8", 'При'],
    ['\\ansi\\ansicpg1251', '\xcf\xf0\xe8', 'При'],
    ['\\ansi\\ansicpg932', "\\'82\\'a0\\'83\\'5c", 'あソ'],
    ['\\ansi\\ansicpg932', "\\'83A", 'ア'],
    ['\\ansi\\ansicpg4711', "\\'e5", 'å'],
    ['\\ansi\\ansicpg0', "\\'e5", 'å'],
  ])('is that of the head: %s', (head, body, text) => {
    expect(textOf(`{\\rtf1${head} ${body}\\par}`)).toBe(text)
  })

  it.each([
    [0, "\\'e5", 'å'],
    [77, "\\'8c", 'å'],
    [128, "\\'82\\'a0", 'あ'],
    [129, "\\'c7\\'d1", '한'],
    [134, "\\'d6\\'d0", '中'],
    [136, "\\'a4\\'a4", '中'],
    [161, "\\'e1", 'α'],
    [162, "\\'fd", 'ı'],
    [163, "\\'fe", '₫'],
    [177, "\\'f9", 'ש'],
    [178, "\\'d3", 'س'],
    [186, "\\'e0", 'ą'],
    [204, "\\'e8", 'и'],
    [222, "\\'a1", 'ก'],
    [238, "\\'b3", 'ł'],
    [2, "\\'b7", '•'],
  ])('is that of the current font: character set %i', (charset, body, text) => {
    const head = `{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts('\\fcharset0', '\\fcharset204', `\\fcharset${charset}`)}`
    expect(textOf(`${head}\\f2 ${body}\\f0 .\\par}`)).toBe(`${text}.`)
  })

  it('goes with the font of a group, ends with it, and is that of the standard font where none is named', () => {
    const head = `{\\rtf1\\ansi\\ansicpg1250\\deff1${fonts('\\fcharset0', '\\fcharset204', '')}`
    expect(textOf(`${head}\\'e8{\\f0\\'e5{\\b\\'e5}}\\'e8\\f2\\'b3\\plain\\'e8\\par}`)).toBe('иååиłи')
  })

  it('is that of the head where no font is said to be other than Western, and for UTF-8', () => {
    expect(textOf(`{\\rtf1\\ansi\\ansicpg1250${fonts('\\fcharset0', '\\fcharset0')}\\f1\\'b3\\par}`)).toBe('ł')
    expect(textOf(`{\\rtf1\\ansi\\ansicpg65001${fonts('\\fcharset0', '\\fcharset238')}\\f1\\'c3\\'a5\\par}`)).toBe('å')
  })

  it('may be said of a font by its number', () => {
    const head = '{\\rtf1\\ansi{\\fonttbl{\\f0\\fnil\\cpg1251 A;}{\\f1 B;}}'
    expect(textOf(`${head}\\f0\\'e8\\f1\\'e5\\par}`)).toBe('иå')
  })
})

describe('characters written as numbers', () => {
  it.each([
    ["\\uc1\\u229\\'e5", 'å'],
    ["\\uc2\\u20013\\'d6\\'d0", '中'],
    ['\\uc0\\u229 hei', 'åhei'],
    ['\\uc1\\u-10179?\\u-8704?', '😀'],
    ['\\uc1\\u55357?\\u56832?', '😀'],
    ['\\uc1\\u128512?', '😀'],
    ['\\uc1\\u8209\\_x', '\u2011x'],
    ['x\\uc1\\u160\\~x', 'x\u00a0x'],
    ['\\uc1\\u8211\\endash x', '–x'],
    ['\\uc1\\u229\\b0 ?x', 'åx'],
    ['\\uc1\\u229{\\b x}', 'åx'],
    ['{\\uc2\\u229 xx}\\u229 x.', 'åå.'],
  ])('%s', (written, text) => {
    expect(textOf(`{\\rtf1\\ansi\\ansicpg1252 ${written}\\par}`)).toBe(text)
  })

  it('leave out half a pair, which is no character', () => {
    const { draft, drops } = readOrThrow('a.rtf', bytesOf('{\\rtf1\\ansi a\\u-10179?b\\par}'))
    expect(draft.turns[0]!.text).toBe('ab')
    expect(drops).toContainEqual({ kind: 'invisible', text: '\ud83d' })
  })

  it('keep words that a wrong count of stand-ins would cover among what was left out', () => {
    const { draft } = readOrThrow('a.rtf', bytesOf('{\\rtf1\\ansi\\uc9\\u229 Elisabeth sa det\\par}'))
    expect(draft.leftOut).toEqual([{ kind: 'alternate', pieces: 1, characters: 9 }])
  })
})

describe('law: what is written in any code page and with any escapes is read back', () => {
  const codePages = [437, 850, 852, 865, 866, 874, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 10000]
  /** The letters of a code page by their byte. */
  const lettersOf = (codePage: number) =>
    Array.from({ length: 128 }, (_, at) => [0x80 + at, decodeCodePage(Uint8Array.of(0x80 + at), codePage)] as const)
      .filter(([, letter]) => /^[\p{L}\p{P}]$/u.test(letter) && letter.normalize('NFC') === letter)
      .map(([byte, letter]) => ({ byte, letter }))
  const hex = (byte: number) => `\\'${byte.toString(16).padStart(2, '0')}`
  const unicode = (text: string, signed: boolean) =>
    text
      .split('')
      .map((unit) => `\\u${signed && unit.charCodeAt(0) > 32767 ? unit.charCodeAt(0) - 65536 : unit.charCodeAt(0)}?`)
      .join('')

  it.each(codePages)('%i', (codePage) => {
    const own = fc.constantFrom(...lettersOf(codePage))
    const piece = fc.oneof(
      fc.tuple(own, fc.boolean()).map(([{ byte, letter }, isRaw]) => {
        return { written: isRaw ? String.fromCharCode(byte) : hex(byte), text: letter }
      }),
      fc.tuple(fc.constantFrom('å', '中', '😀', 'Ж', '’'), fc.boolean()).map(([text, signed]) => {
        return { written: unicode(text, signed), text }
      }),
      fc.constantFrom('a', 'B', ' 3 ', '.').map((text) => ({ written: text, text })),
      fc.constantFrom('{\\b x}', '\\i x\\i0 ').map((written) => ({ written, text: 'x' })),
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), (pieces) => {
        const source = `{\\rtf1\\ansi\\ansicpg${codePage}\\uc1 <${pieces.map((it) => it.written).join('')}>\\par}`
        expect(textOf(source)).toBe(`<${pieces.map((it) => it.text).join('')}>`)
      }),
      { numRuns: 100 },
    )
  })
})
