import { cleanLines } from '../characters/clean-lines'
import { newLineBook } from '../comments/line-book'
import { placeComments } from '../comments/place-comments'
import { readConversation } from '../conversation/conversation'
import type { ImportMessage } from '../draft'
import { withListNumbers } from '../numbering/with-list-numbers'
import type { Reading } from '../reading'
import type { ReadingAnswers } from '../reading-mend'
import type { DropKind } from '../source-line'
import { readOdtBlocks, textsBelow } from './odt-blocks'
import { readOdtComments } from './odt-comments'
import type { OdtWalk } from './odt-inline'
import { readOdtNumbering } from './odt-numbering'
import { openOdt } from './odt-package'
import { readOdtStyles } from './odt-styles'

/** Reads an OpenDocument text by its parts: what is seen, with changes accepted; notes and comments kept at their place. */
export function readOdt(bytes: Uint8Array, answers: ReadingAnswers): Reading {
  const parts = openOdt(bytes)
  const styles = readOdtStyles(parts.styles)
  const walk: OdtWalk = {
    styles,
    numbering: readOdtNumbering(parts.styles, styles),
    book: newLineBook(),
    drops: [],
    annotations: [],
    ...{ changes: new Map(), openChanges: new Set() },
    ...{ notes: 0, pictures: 0 },
    readLines: (container) => readOdtBlocks(walk, container).lines,
  }
  const blocks = readOdtBlocks(walk, parts.body)
  const remarks = readOdtComments(walk)
  const countOf = (kind: DropKind) => walk.drops.filter((it) => it.kind === kind && it.text.trim() !== '').length
  const noticed: readonly (readonly [ImportMessage['code'], number])[] = [
    ['comments-kept', remarks.length],
    ['deleted-text-left-out', countOf('deleted')],
    ['hidden-text-left-out', countOf('hidden')],
    ['pictures-left-out', walk.pictures],
    ['footnotes-kept-as-notes', walk.notes],
    ['table-kept-as-notes', blocks.tables],
  ]
  for (const text of parts.headersAndFooters.flatMap(textsBelow)) walk.drops.push({ kind: 'page-furniture', text })
  const lines = cleanLines(blocks.lines, walk.drops)
  const conversation = readConversation(lines, answers)
  const comments = placeComments(remarks, blocks.lines, conversation)
  return {
    format: 'odt',
    revisions: [...walk.changes.values()],
    ...withListNumbers({ conversation, comments, source: blocks.lines, book: walk.book }, answers),
    messages: noticed.filter(([, count]) => count > 0).map(([code, count]) => ({ code, params: { count } })),
    drops: walk.drops,
  }
}
