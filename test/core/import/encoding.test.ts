import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../core/import/characters/encoding'
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
