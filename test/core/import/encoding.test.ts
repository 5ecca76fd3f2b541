import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../core/import/characters/encoding'
import { decodeSingleByte } from '../../../core/import/characters/single-byte'
import { decodeUtf8 } from '../../../core/import/characters/unicode-bytes'
import { readOrThrow, readText } from './drafts'

const norwegian = 'Åse sa: «Nå må vi – ja … skjønner du?» Kl. 14, 50 %, blåbærsyltetøy på Ærøya, café.\n'
const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(
    [...Array(text.length).keys()].flatMap((at) => {
      const unit = text.charCodeAt(at)
      return bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8]
    }),
  )
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decoding', () => {
  it('reads well-formed text in UTF-8, UTF-16 and UTF-32 with a mark back as it was', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 })
    fc.assert(
      fc.property(text, (it) => {
        fc.pre(!/^\ufeff|^\0/u.test(it))
        expect(decodeText(utf8(`\ufeff${it}`)).text).toBe(it)
        expect(decodeText(utf16(`\ufeff${it}`, false)).text).toBe(it)
        expect(decodeText(utf16(`\ufeff${it}`, true)).text).toBe(it)
        const points = [...`\ufeff${it}`].map((character) => character.codePointAt(0)!)
        expect(decodeText(new Uint8Array(Uint32Array.from(points).buffer)).text).toBe(it)
      }),
    )
  })

  it('knows UTF-8 from everything else exactly as the platform does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
        let expected: string | null
        try {
          expected = strict.decode(bytes)
        } catch {
          expected = null
        }
        expect(decodeUtf8(bytes)).toBe(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it('reads UTF-16 without a mark, either way round, and says that it guessed', () => {
    for (const bigEndian of [false, true]) {
      expect(decodeText(utf16(norwegian, bigEndian))).toEqual({
        text: norwegian,
        encoding: bigEndian ? 'utf-16be' : 'utf-16le',
        guessed: true,
      })
    }
  })

  it('reads the upper half of Windows-1252, which Latin-1 lacks', () => {
    const bytes = Uint8Array.from([
      0xe5, 0x20, 0x80, 0x84, 0x85, 0x8a, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x9a, 0x9e,
    ])
    expect(decodeText(bytes)).toEqual({ text: 'å €„…ŠŽ‘’“”–—šž', encoding: 'windows-1252', guessed: true })
  })

  it('tells Mac Roman from Windows-1252 by what Norwegian uses', () => {
    const mac = Uint8Array.from([0x81, 0x73, 0x65, 0x20, 0x8c, 0x20, 0xbf, 0x20, 0xc7, 0x61, 0xc8])
    expect(decodeText(mac).text).toBe('Åse å ø «a»')
    const windows = Uint8Array.from([0xc5, 0x73, 0x65, 0x20, 0xe5, 0x20, 0xf8, 0x20, 0xab, 0x61, 0xbb])
    expect(decodeText(windows).text).toBe('Åse å ø «a»')
  })

  it('reads half a pair as a replacement character, and never as half a pair', () => {
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00])).text).toBe('\ufffda')
  })
})

describe('characters of a text file', () => {
  it('every kind of line break ends a line', () => {
    const breaks = ['\n', '\r\n', '\r', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029']
    for (const it of breaks) expect(readText(`en${it}to`).turns.map((turn) => turn.text)).toEqual(['en', 'to'])
  })

  it('shapeless characters inside a word are left out, so that the word is one', () => {
    const read = readOrThrow('a.txt', utf8('Tern\u200bvær \ufeffBo\u00addil Nils\u200den'))
    expect(read.draft.turns[0]!.text).toBe('Ternvær Bodil Nilsen')
    expect(read.drops).toEqual([{ kind: 'invisible', text: '\u200b\ufeff\u00ad\u200d' }])
  })

  it('a joiner inside a pictograph stays, as do hard blanks and hyphens', () => {
    expect(readText('👩‍👩‍👧 1\u00a0250 Arne\u2011Johan').turns[0]!.text).toBe('👩‍👩‍👧 1\u00a0250 Arne\u2011Johan')
  })

  it('numbers that do not run are no line numbers', () => {
    expect(readText('1 melk\n3 egg\n2 brød').turns.map((turn) => turn.text)).toEqual(['1 melk', '3 egg', '2 brød'])
  })

  it('line numbers may begin again on each page; their lines join by one blank', () => {
    const draft = readText('1 Kari: Hei på\n2 deg.\n3 Ola: Hei.\n1 Kari: Ja.\n2 Ola: Nei da\n3 du.')
    expect(draft.turns.map((turn) => turn.text)).toEqual(['Hei på deg.', 'Hei.', 'Ja.', 'Nei da du.'])
  })
})

describe('the same words in any encoding are the same draft (case 21)', () => {
  const latin = 'ÆØÅæøåÄÖÜäöüéèêôóñçß«»“”‘’–—…§°'
  const letter = fc.constantFrom(...'abcdefghiklmnoprstuvy', ...latin, ' ', ' ', ' ', '\u00a0')
  const phrase = fc.array(letter, { minLength: 1, maxLength: 40 }).map((it) => `${it.join('')} være på øya`)
  const transcript = fc
    .array(phrase, { minLength: 2, maxLength: 12 })
    .map((lines) => lines.map((line, index) => `${index % 2 ? 'Åse' : 'Intervjuer'}: ${line.trim()}`))

  const single = (decode: (byte: number) => string) => {
    const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decode(byte), byte]))
    return (text: string) => Uint8Array.from(text, (character) => bytes.get(character)!)
  }
  const cp1252 = single((byte) => decodeSingleByte(Uint8Array.of(byte), 'windows-1252'))
  const macRoman = single((byte) => decodeSingleByte(Uint8Array.of(byte), 'mac-roman'))
  const utf32 = (text: string, bigEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 4))
    for (const [at, character] of [...text].entries()) view.setUint32(at * 4, character.codePointAt(0)!, !bigEndian)
    return new Uint8Array(view.buffer)
  }
  const encodings: Readonly<Record<string, (lines: readonly string[]) => Uint8Array>> = {
    'UTF-8 with a mark and CRLF': (lines) => utf8(`\ufeff${lines.join('\r\n')}`),
    'UTF-8 of a Mac, decomposed': (lines) => utf8(lines.join('\n').normalize('NFD')),
    'UTF-8 with NEL, LS and PS': (lines) =>
      utf8(lines.reduce((text, line, at) => `${text}${'\u0085\u2028\u2029\u000b\u000c'[at % 5]}${line}`)),
    'UTF-8 with marks and blanks without width': (lines) => utf8(lines.map((line) => `\ufeff${line}\u200b`).join('\n')),
    'UTF-16LE with a mark': (lines) => utf16(`\ufeff${lines.join('\r\n')}`, false),
    'UTF-16BE with a mark': (lines) => utf16(`\ufeff${lines.join('\n')}`, true),
    'UTF-16LE without a mark': (lines) => utf16(lines.join('\r\n'), false),
    'UTF-16BE without a mark': (lines) => utf16(lines.join('\r\n'), true),
    'UTF-32LE with a mark': (lines) => utf32(`\ufeff${lines.join('\n')}`, false),
    'UTF-32BE with a mark': (lines) => utf32(`\ufeff${lines.join('\n')}`, true),
    'Windows-1252': (lines) => cp1252(lines.join('\r\n')),
    'Mac Roman with CR alone': (lines) => macRoman(lines.join('\r')),
    'mixed line ends': (lines) =>
      utf8(lines.reduce((text, line, at) => `${text}${['\n', '\r\n', '\r'][at % 3]}${line}`)),
  }

  it.each(Object.keys(encodings))('%s', (name) => {
    fc.assert(
      fc.property(transcript, (lines) => {
        const draft = readText(lines.join('\n'))
        const read = readOrThrow('a.txt', encodings[name]!(lines)).draft
        // How sure the reader is of the encoding, and what had no shape, differ.
        expect({ ...read, messages: [], leftOut: [] }).toEqual({ ...draft, messages: [], leftOut: [] })
        expect(read.turns.map((turn) => turn.text)).toEqual(
          lines.map((line) => line.slice(line.indexOf(': ') + 2).trim()),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('the hard hyphen and blank stay, in every encoding that has them', () => {
    expect(readText('Kari: Sør\u2011Varanger 1\u00a0250\nOla: ja\nKari: a\nOla: b').turns[0]!.text).toBe(
      'Sør\u2011Varanger 1\u00a0250',
    )
  })
})
