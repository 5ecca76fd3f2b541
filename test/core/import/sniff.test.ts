import { describe, expect, it } from 'vitest'
import { sniff } from '../../../core/import/sniff'

const utf8 = (text: string) => new TextEncoder().encode(text)
const formatOf = (name: string, text: string) => {
  const found = sniff(name, utf8(text))
  return 'format' in found ? found.format : found.fault.code
}

const contents: readonly (readonly [format: string, text: string])[] = [
  ['vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHei'],
  ['srt', '1\n00:00:01,000 --> 00:00:02,000\nHei'],
  ['json', '{"segments": [{"start": 1, "text": "hei"}]}'],
  ['json', '[\n  {"speaker": "A", "text": "hei"}\n]'],
  ['html', '<!DOCTYPE html>\n<html><p>hei</p></html>'],
  ['html', '<HTML><BODY>hei</BODY></HTML>'],
  ['html', '<!-- x -->\n<p>Ida: hei</p>'],
  ['eaf', '<?xml version="1.0"?>\n<ANNOTATION_DOCUMENT FORMAT="3.0"></ANNOTATION_DOCUMENT>'],
  ['textgrid', 'File type = "ooTextFile"\nObject class = "TextGrid"\n0\n1\n<exists>\n0'],
  ['cha', '@UTF8\n@Begin\n*PAR:\thei .\n@End'],
  ['rows', 'start\tend\ttext\n1\t2\thei\n2\t3\thå'],
  ['rtf', '{\\rtf1 hei}'],
  ['md', 'Ida: hei \\[latter\\]'],
  ['txt', 'Ida: hei\nOla: hå'],
  ['txt', '13:00:01 Ida: hei\n13:00:05 Ola: hå'],
]

describe('a file is what its content is', () => {
  it.each(contents)('%s, under any name that a text may have: %j', (format, text) => {
    for (const name of ['a.txt', 'a', 'a.log', 'a.tekst', 'Intervju 3. mai', 'a.TXT', 'a.vtt', 'a.html', 'a.json'])
      expect(formatOf(name, text), name).toBe(format)
  })

  it.each(contents)('%s, also after a byte order mark and blank lines: %j', (format, text) => {
    expect(formatOf('a.txt', format === 'rtf' ? text : `\ufeff\n${text}`)).toBe(format)
  })

  it('and where a name is needed to tell, as in a table of one kind of words, the name tells', () => {
    const text = 'a,b\nhei,hå\nja,nei'
    expect([formatOf('a.csv', text), formatOf('a.txt', text)]).toEqual(['rows', 'txt'])
    expect([formatOf('a.md', '# Hei'), formatOf('a.txt', '# Hei')]).toEqual(['md', 'txt'])
  })

  it.each([
    ['a.docx', 'Ida: hei', 'import.mislabelled'],
    ['a.jpg', 'Ida: hei', 'import.unknown-format'],
    ['a.xml', '<?xml version="1.0"?><note>hei</note>', 'import.unknown-format'],
    ['a.csv', '  \n ', 'import.empty'],
  ])('%s with %j is refused', (name, text, code) => {
    expect(formatOf(name, text)).toBe(code)
  })

  it('keeps brackets, braces and signs at the start of speech for speech', () => {
    for (const text of [
      '[latter] Ida: hei',
      '{uforståelig} ja',
      '<nytt> og sånt',
      '@Ida hei',
      '"Ja", sa hun',
      '< 5 år',
    ])
      expect(formatOf('a.txt', text)).toBe('txt')
  })
})
