import { cleanText } from '../characters/clean-text'
import { joinLines, placeOfMark } from '../comments/line-book'
import type { Remark } from '../comments/place-comments'
import { childOf, elements, type XmlElement } from '../xml'
import { readOdtBlocks, textsBelow } from './odt-blocks'
import { annotationKey, type OdtWalk } from './odt-inline'

/** The comments of an OpenDocument text, after it was walked. Source: OpenDocument 1.3, part 3, section 14. */
export function readOdtComments(walk: OdtWalk): readonly Remark[] {
  // A comment may hold no other; what its text adds to the walk is none of the file's own.
  const annotations = [...walk.annotations]
  const byName = new Map(annotations.map((it, index) => [it.attributes['office:name'] ?? '', index]))
  return annotations.map((annotation) => {
    const key = annotationKey(walk, annotation)
    const [start, end] = ['start', 'end'].map((it) => placeOfMark(walk.book, `${it} ${key}`))
    const parent = annotation.attributes[':parent-name'] ?? ''
    return {
      author: wordsOf(annotation, 'dc:creator'),
      writtenAt: wordsOf(annotation, 'dc:date') || null,
      text: textOf(walk, annotation),
      start: end ? (start ?? null) : null,
      end: end ?? start ?? null,
      answers: parent === '' ? null : (byName.get(parent) ?? null),
    }
  })
}

const about = new Set(['dc:creator', 'dc:date', 'meta:date-string', 'meta:creator-initials', ':sender-initials'])

function wordsOf(annotation: XmlElement, name: string): string {
  const found = childOf(annotation, name)
  return found ? textsBelow(found).join('').trim() : ''
}

function textOf(walk: OdtWalk, annotation: XmlElement): string {
  for (const it of elements(annotation)) {
    const isKept = it.name === 'dc:creator' || it.name === 'dc:date'
    if (about.has(it.name) && !isKept)
      for (const text of textsBelow(it)) walk.drops.push({ kind: 'machine-data', text })
  }
  const children = elements(annotation).filter(({ name }) => !about.has(name))
  const { text, removed } = cleanText(
    joinLines(readOdtBlocks(walk, { ...annotation, children: [...children] }).lines, '\n').text,
  )
  if (removed !== '') walk.drops.push({ kind: 'invisible', text: removed })
  return text
}
