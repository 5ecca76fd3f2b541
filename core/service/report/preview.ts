import type { Output } from '../../contract/contract'
import { reportCatalogue } from '../../language/report/catalogue'
import { listedHeadings, type Heading } from '../../export/contents'
import type { Block, Cell, Inline, Report, TableBlock } from '../../export/report'

type PreviewBlock = Output<'report.preview'>['blocks'][number]

/** The report's own tree as plain blocks, with the captions' numbers, so that the window draws what will be printed. */
export function previewPages({ blocks, captions, language, footer }: Report): Output<'report.preview'> {
  const word = reportCatalogue(language).tableWord
  const before = captions.chapter === null ? `${word} ` : `${word} ${captions.chapter}.`
  let tables = 0
  return {
    footer: footer.map((it) => inlineOf(it).text).join(''),
    blocks: blocks.flatMap((block) => {
      if (block.kind === 'contents') return contentsOf(block, listedHeadings(blocks))
      if (block.kind !== 'table' || block.caption === null) return [previewOf(block, '')]
      tables += 1
      return [previewOf(block, `${before}${tables}${captions.isColon ? ':' : ''} `)]
    }),
  }
}

type ContentsBlock = Extract<Block, { kind: 'contents' }>

const nothing = {
  level: null,
  isAcross: false,
  isLead: false,
  hasTotal: false,
  shares: [],
  isTurned: false,
  ends: [],
  indents: [],
  lines: [],
  rows: [],
}

function previewOf(block: Exclude<Block, ContentsBlock>, number: string): PreviewBlock {
  if (block.kind === 'table') return tableOf(block, number)
  const base = { ...nothing, kind: block.kind }
  switch (block.kind) {
    case 'page':
      return { ...base, isAcross: block.isAcross }
    case 'answer':
      return { ...base, level: block.lines }
    case 'quote':
      return { ...base, lines: quoteLines(block) }
    case 'note': {
      const kind = block.under === undefined ? 'note' : 'counts'
      return { ...base, kind, isLead: block.under === 'heading-of-some', lines: [block.inlines.map(inlineOf)] }
    }
    case 'heading':
      return { ...base, level: block.level, isLead: true, lines: [block.inlines.map(inlineOf)] }
    case 'title':
      return { ...base, isLead: true, lines: [block.inlines.map(inlineOf)] }
    case 'paragraph':
      return {
        ...base,
        isLead: block.isLead === true,
        indents: [block.indent ?? 0],
        lines: [block.inlines.map(inlineOf)],
      }
  }
}

/** A list of nothing has no head either. */
function contentsOf({ title }: ContentsBlock, headings: readonly Heading[]): readonly PreviewBlock[] {
  if (headings.length === 0) return []
  const lines = [title, ...headings.map((it) => it.inlines)].map((it) => it.map(inlineOf))
  return [{ ...nothing, kind: 'contents', lines, indents: [0, ...headings.map((it) => it.level - 1)] }]
}

function tableOf(block: TableBlock, number: string): PreviewBlock {
  const numbered = number === '' ? [] : [{ text: number, emphasis: 'bold' as const }]
  return {
    ...nothing,
    kind: 'table',
    hasTotal: block.total !== null,
    shares: block.columns.map((it) => it.share),
    isTurned: block.columns.some((it) => it.isTurned),
    ends: block.columns.map((it) => it.align === 'end'),
    lines: [[...numbered, ...(block.caption ?? []).map(inlineOf)]],
    rows: [block.header, ...block.rows, ...(block.total === null ? [] : [block.total])].map((row) => row.map(linesOf)),
  }
}

/** The attribution ends the last line, as on paper. */
function quoteLines({ lines, attribution }: Extract<Block, { kind: 'quote' }>) {
  const plain = lines.map((it) => it.map(inlineOf))
  const last = plain.at(-1)
  if (last === undefined || attribution.length === 0) return plain
  return [...plain.slice(0, -1), [...last, { text: ' ', emphasis: null }, ...attribution.map(inlineOf)]]
}

function inlineOf(inline: Inline) {
  return { text: inline.runs.map((it) => it.text).join(''), emphasis: inline.emphasis ?? null }
}

function linesOf({ lines }: Cell) {
  return lines.map(({ indent, inlines }) => ({ indent: indent ?? 0, inlines: inlines.map(inlineOf) }))
}
