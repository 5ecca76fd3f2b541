import { cleanText } from '../characters/clean-text'
import { joinLines, placeOfMark } from '../comments/line-book'
import type { Remark } from '../comments/place-comments'
import { descendants, elements, type XmlElement } from '../xml'
import { readBlocks } from './docx-blocks'
import type { DocxWalk } from './docx-inline'
import type { DocxPackage } from './docx-package'

/**
 * The comments of a Word file in its own order, after its text was walked. Which one answers which stands in a part of its
 * own, by the id of each comment's last paragraph. Source: MS-DOCX 2.5.4, commentsExtended.
 */
export function readComments(walk: DocxWalk, parts: DocxPackage): readonly Remark[] {
  const comments = parts.comments ? elements(parts.comments).filter((it) => it.name === 'w:comment') : []
  const parents = parentsOf(parts.commentsExtended)
  const byParagraph = new Map(comments.flatMap((comment, index) => paragraphIds(comment).map((id) => [id, index])))
  return comments.map((comment, index) => {
    const answered = paragraphIds(comment).flatMap((id) => byParagraph.get(parents.get(id) ?? '') ?? [])[0]
    return { ...remarkOf(walk, comment), answers: answered === undefined || answered === index ? null : answered }
  })
}

function remarkOf(walk: DocxWalk, comment: XmlElement): Omit<Remark, 'answers'> {
  walk.fields.length = 0
  const { text, removed } = cleanText(joinLines(readBlocks(walk, comment).lines, '\n').text)
  if (removed !== '') walk.drops.push({ kind: 'invisible', text: removed })
  const id = comment.attributes['w:id'] ?? ''
  const [start, end, point] = ['start', 'end', 'point'].map((it) => placeOfMark(walk.book, `${it} ${id}`))
  return {
    author: comment.attributes['w:author']?.trim() ?? '',
    writtenAt: comment.attributes['w:date'] ?? null,
    text,
    start: start ?? null,
    end: (start ? (end ?? point) : (point ?? end)) ?? null,
  }
}

/** The ids of a comment's paragraphs, the last first. */
function paragraphIds(comment: XmlElement): readonly string[] {
  return [...descendants(comment, 'w:p')].flatMap((it) => it.attributes[':paraId'] ?? []).toReversed()
}

function parentsOf(part: XmlElement | null): ReadonlyMap<string, string> {
  const links = part ? elements(part) : []
  return new Map(
    links.flatMap(({ attributes }) => {
      const [id, parent] = [attributes[':paraId'], attributes[':paraIdParent']]
      return id !== undefined && parent !== undefined ? [[id, parent] as const] : []
    }),
  )
}
