import { linesOfTable } from '../conversation/transcript-table'
import { parseTime } from '../conversation/time-form'
import type { Drop, SourceLine } from '../source-line'
import { textOf, tidy } from './html-text'
import { elementsNamed, isBlock, type HtmlElement } from './html-tree'

/** The lines of a page, with what of it is no line. `pictures` and `tables`: how many there are, as a table no transcript. */
export type HtmlLines = Readonly<{
  lines: readonly SourceLine[]
  drops: readonly Drop[]
  pictures: number
  tables: number
}>

type Walk = {
  readonly lines: SourceLine[]
  readonly drops: Drop[]
  text: string
  startMs: number | null
  paragraph: number
  kind: SourceLine['kind']
  pictures: number
  tables: number
}

/**
 * Reads any page as lines: paragraphs, items and headings one each, `br` a new line of the same, tables as transcripts where
 * they are. oTranscribe's time marks are when their line began.
 */
export function linesOfHtml(page: HtmlElement): HtmlLines {
  const walk: Walk = {
    ...{ lines: [], drops: [], text: '', startMs: null, paragraph: 0, kind: 'text', pictures: 0, tables: 0 },
  }
  addTitle(walk, page)
  visit(walk, page, false)
  endLine(walk)
  const { lines, drops, pictures, tables } = walk
  return { lines, drops, pictures, tables }
}

/** The title of the window stands once more on most pages, as their heading. */
function addTitle({ lines, drops }: Walk, page: HtmlElement): void {
  for (const element of elementsNamed(page, 'title')) {
    const text = textOf(element)
    const isShown = [...elementsNamed(page, 'h1')].some((it) => textOf(it) === text)
    if (text === '') continue
    if (isShown || lines.length > 0) drops.push({ kind: 'file-note', text })
    else lines.push({ text, kind: 'title', paragraph: 0, wrapped: false })
  }
}

function visit(walk: Walk, node: HtmlElement | string, isPreformatted: boolean): void {
  if (typeof node === 'string') {
    addText(walk, node, isPreformatted)
    return
  }
  const { name } = node
  if (name === 'title') return
  if (name === 'br') endLine(walk)
  else if (name === 'img') walk.pictures += 1
  else if (isHidden(node)) walk.drops.push({ kind: 'hidden', text: textOf(node) })
  else if (name === 'table') addTable(walk, node)
  else if (isTimestamp(node)) addTimestamp(walk, node)
  else if (isBlock(name)) addBlock(walk, node, isPreformatted)
  else for (const child of node.children) visit(walk, child, isPreformatted)
}

function addText(walk: Walk, text: string, isPreformatted: boolean): void {
  if (!isPreformatted) {
    walk.text += text.replace(/[ \t\n\r\f]+/gu, ' ')
    return
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) endLine(walk)
    walk.text += line
  }
}

function addBlock(walk: Walk, node: HtmlElement, isPreformatted: boolean): void {
  const level = /^h([1-6])$/u.exec(node.name)?.[1]
  const before = walk.kind
  endLine(walk)
  walk.paragraph += 1
  if (level !== undefined) walk.kind = level === '1' && walk.lines.length === 0 ? 'title' : 'heading'
  for (const child of node.children) visit(walk, child, isPreformatted || node.name === 'pre')
  endLine(walk)
  walk.kind = before
  walk.paragraph += 1
}

function endLine(walk: Walk): void {
  const { paragraph, kind, startMs } = walk
  const text = tidy(walk.text)
  if (text !== '') {
    walk.lines.push({ text, kind, paragraph, wrapped: false, ...(startMs === null ? {} : { startMs }) })
    walk.startMs = null
  }
  walk.text = ''
}

function isHidden({ name, attributes }: HtmlElement): boolean {
  return (
    name === 'noscript' ||
    name === 'template' ||
    attributes['hidden'] !== undefined ||
    /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/iu.test(attributes['style'] ?? '')
  )
}

function addTable(walk: Walk, table: HtmlElement): void {
  endLine(walk)
  // What stands in no cell, as the caption, is shown before the table.
  for (const it of outsideCells(table)) visit(walk, it, false)
  endLine(walk)
  const rows = rowsOf(table).map((row) => row.map(textOf))
  const { lines, isTranscript } = linesOfTable(rows, walk.paragraph)
  for (const line of lines) walk.lines.push(line)
  walk.paragraph += rows.length + 1
  if (!isTranscript) walk.tables += 1
}

const parts = /^(table|tbody|thead|tfoot)$/u
const cell = /^t[dh]$/u

function outsideCells(element: HtmlElement): readonly (HtmlElement | string)[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [child]
    if (child.name === 'tr' || parts.test(child.name)) return outsideCells(child)
    return cell.test(child.name) ? [] : [child]
  })
}

/** Rows of the table itself; a table in a cell is words of the cell. */
function rowsOf(element: HtmlElement): readonly (readonly HtmlElement[])[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (cell.test(child.name)) return [[child]]
    if (child.name !== 'tr') return parts.test(child.name) ? rowsOf(child) : []
    return [child.children.filter((it): it is HtmlElement => typeof it !== 'string' && cell.test(it.name))]
  })
}

/** A time mark of oTranscribe: seconds, or hours, minutes and seconds in older files. Source: oTranscribe, timestamps.js. */
function isTimestamp({ name, attributes }: HtmlElement): boolean {
  return name === 'span' && attributes['data-timestamp'] !== undefined
}

function addTimestamp(walk: Walk, element: HtmlElement): void {
  const written = element.attributes['data-timestamp']!.trim()
  const isClock = /^\d{1,2}(?::\d{1,2}){1,2}(?:\.\d+)?$/u.test(written)
  const ms = isClock ? parseTime(written) : Math.round(Number(written || 'none') * 1000)
  if (tidy(walk.text) === '' && Number.isSafeInteger(ms) && ms >= 0) walk.startMs ??= ms
  walk.drops.push({ kind: 'time-mark', text: textOf(element) })
}
