import { describe, expect, it } from 'vitest'
import { readOrThrow } from './drafts'
import { readTranscript } from '../../../core/import/read-transcript'
import { docxOf } from './docx-builder'

const utf8 = (text: string) => new TextEncoder().encode(text)

function faultOf(name: string, bytes: Uint8Array) {
  const result = readTranscript(name, bytes)
  return result.ok ? null : result.fault
}

function formatOf(name: string, text: string): string {
  return readOrThrow(name, utf8(text)).draft.format
}

describe('a file that cannot be read is refused by a code (case 29)', () => {
  it.each([
    ['a file of 0 bytes', 'intervju.txt', new Uint8Array(), 'import.empty'],
    ['a text of blanks alone', 'intervju.txt', utf8(' \n\t\n'), 'import.empty'],
    ['a Word file without a word', 'tomt.docx', docxOf('<w:p/>'), 'import.empty'],
    ['a zip cut in two', 'kuttet.docx', docxOf('<w:p/>').slice(0, 200), 'import.damaged'],
  ])('%s', (_, name, bytes, code) => {
    expect(faultOf(name, bytes)?.code).toBe(code)
  })

  it('says what a mislabelled file really is', () => {
    const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)
    expect(faultOf('bilde.docx', jpeg)).toEqual({ code: 'import.mislabelled', params: { found: 'jpeg' } })
    expect(faultOf('bilde.jpg', jpeg)).toEqual({ code: 'import.unknown-format', params: { found: 'jpeg' } })
    expect(faultOf('a.docx', utf8('Hei på deg'))).toEqual({ code: 'import.mislabelled', params: { found: 'txt' } })
  })

  it('tells a file under a password from an old Word file', () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]
    const stream = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
    expect(faultOf('låst.docx', Uint8Array.from([...ole, ...stream]))?.code).toBe('import.encrypted')
    expect(faultOf('gammel.docx', Uint8Array.from(ole))).toEqual({
      code: 'import.mislabelled',
      params: { found: 'doc' },
    })
  })

  it('reads by content what its name calls something else, when it can be read', () => {
    expect(formatOf('møte.txt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHei')).toBe('vtt')
    expect(formatOf('møte.txt', '1\n00:00:01,000 --> 00:00:02,000\nHei')).toBe('srt')
    expect(formatOf('brev.docx', '{\\rtf1 hei}')).toBe('rtf')
  })

  it('refuses more than 100 MB unread', () => {
    expect(faultOf('stor.txt', new Uint8Array(100 * 1024 * 1024 + 1))?.code).toBe('import.too-large')
  })

  it('refuses a part with a document type', () => {
    const bomb = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">]>'
    expect(faultOf('bombe.docx', docxOf('<w:p/>', {}, bomb))?.code).toBe('import.damaged')
  })

  it('refuses nesting without end', () => {
    const deep = '<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000)
    expect(faultOf('dyp.docx', docxOf(deep))?.code).toBe('import.damaged')
  })

  it('refuses an archive with a name that leads out of it', () => {
    expect(faultOf('ut.docx', docxOf('<w:p/>', { '../ut.xml': '<a/>' }))?.code).toBe('import.damaged')
  })
})
