import { cleanText, splitLines } from './characters/clean-text'
import { decodeText } from './characters/encoding'
import { readConversation } from './conversation/conversation'
import type { Reading } from './reading'
import type { ReadingAnswers } from './reading-mend'
import type { Drop } from './source-line'
import { descendants, parseXml, type XmlElement } from './xml'

/** A line break in an attribute is a blank to XML, and was a line break to those who wrote it by hand. */
const rawContent = /\scontent\s*=\s*(?:"[^"<]*"|'[^'<]*')/gu

/**
 * Reads the XML of f4: the text is an attribute of its content, its lines those of a text with marks of time. What else the
 * file says, as the name of the sound file, is left out. Faults: `import.damaged`. Source: the format survey, section 1.10.
 */
export function readF4Xml(bytes: Uint8Array, answers: ReadingAnswers): Reading {
  const source = decodeText(bytes).text.replace(rawContent, (it) => it.replace(/\r\n?|\n/gu, '&#10;'))
  const root = parseXml(new TextEncoder().encode(source))
  const contents = [...descendants(root, ':content')].map(({ attributes }) => attributes[':content'] ?? '')
  const clean = cleanText(contents.join('\n'))
  const drops: Drop[] = [{ kind: 'invisible', text: clean.removed }, ...besides(root)]
  const lines = splitLines(clean.text).map((text, paragraph) => {
    return { text, paragraph, kind: 'text' as const, wrapped: false }
  })
  const conversation = readConversation(lines, answers)
  return { format: 'f4-xml', conversation, messages: [], drops: drops.filter(({ text }) => text !== '') }
}

/** Text and attributes of every other element. */
function besides({ name, attributes, children }: XmlElement): readonly Drop[] {
  const own = Object.entries(attributes).filter(([key]) => name !== ':content' || key !== ':content')
  const texts = [...own.map(([, value]) => value), ...children.filter((it) => typeof it === 'string')].filter(
    (it) => it.trim() !== '',
  )
  return [
    ...texts.map((text): Drop => ({ kind: 'machine-data', text })),
    ...children.flatMap((it) => (typeof it === 'string' ? [] : besides(it))),
  ]
}
