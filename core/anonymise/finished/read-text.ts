import { cleanText, splitLines } from '../../import/characters/clean-text'
import { decodeText } from '../../import/characters/encoding'
import { passageOf, type FinishedDocument } from './located'

/** Reads plain text: each line with words is a paragraph; a line set in, or after `>`, may be a long quotation. */
export function readText(bytes: Uint8Array): FinishedDocument {
  const lines = splitLines(cleanText(decodeText(bytes).text).text)
  let paragraph = 0
  const passages = lines.flatMap((line) => {
    const text = line
      .replace(/^\s*>\s?/u, '')
      .replace(/\s+/gu, ' ')
      .trim()
    if (text === '') return []
    paragraph += 1
    const isBlock = /^(?:\t| {3,}|\s*>)/u.test(line)
    return [passageOf(text, { part: 'body', page: null, paragraph }, { isBlock })]
  })
  return { format: 'txt', passages, pictures: 0, unread: [] }
}
