import { FaultError } from '../../contract/fault'
import { codedReport } from '../../export/coded-report'
import type { Block, Cell, Inline } from '../../export/report'
import { beginChange } from '../../history/change-builder'
import type { Receipt } from '../../model/receipt'
import { openCandidates } from '../anonymise/detection'
import { openProject, writableProject, type App } from '../app-session'
import { commit, required } from '../commit'
import type { Handlers } from '../handler'
import { valueOf } from '../project/project-handlers'
import { makeAndCheck, type CheckedFile } from './final-check'
import { gatherReport } from './gather'

type PreviewBlock = Awaited<ReturnType<(typeof reportHandlers)['report.preview']>>['blocks'][number]

/** The report, its final check, and the clipboard: the ways out. */
export const reportHandlers: Handlers<
  'report.preview' | 'report.check' | 'report.write' | 'report.receipts' | 'clipboard.release'
> = {
  'report.preview'(app, input) {
    const report = codedReport(gatherReport(openProject(app).history.state, input.options, null))
    return { blocks: report.blocks.map(previewOf) }
  },

  async 'report.check'(app, input) {
    const { verdict } = await makeAndCheck(app, 'report.check', input.options, null)
    const { findings, termsSearched, partsRead, wordsRead } = verdict
    return { findings, termsSearched, partsRead, wordsRead }
  },

  async 'report.write'(app, input) {
    const project = writableProject(app)
    const file = await makeAndCheck(app, 'report.write', input.options, input.name)
    if (file.verdict.findings.length > 0) return { outcome: 'refused', findings: file.verdict.findings }
    const receipt = receiptOf(app, file)
    const change = beginChange(project.history.state)
    change.add(receipt)
    await commit(app, 'report.write', change.build(), { counts: { words: file.verdict.wordsRead } })
    const target = app.ports.files.join(input.folder, file.fileName)
    const { path } = valueOf(await app.ports.files.write(target, file.bytes))
    return { outcome: 'written', path, receipt }
  },

  'report.receipts': (app) =>
    openProject(app)
      .history.state.all('receipt')
      .toSorted((a, b) => (a.at < b.at ? 1 : -1)),

  async 'clipboard.release'(app, input) {
    const project = openProject(app)
    const { state } = project.history
    const document = required(state.get(input.document))
    const { start, end } = input.span
    if (end > state.textOf(document.id).length) throw new FaultError('span.outside')
    if (document.state !== 'deidentified') throw new FaultError('gate.not-approved', { count: 1 })
    const candidates = await openCandidates(app, project, document.id)
    const hits = candidates.filter((it) => it.span.start < end && it.span.end > start).length
    if (hits > 0) throw new FaultError('gate.refused', { count: hits })
    return { text: state.textOf(document.id).slice(start, end) }
  },
}

function receiptOf(app: App, { verdict, bytes, fileName, reach, documents }: CheckedFile): Receipt {
  return {
    id: app.ports.ids.next('receipt'),
    at: app.ports.clock.now(),
    coder: openProject(app).coder,
    exit: 'word-report',
    fileName,
    sha256: verdict.sha256,
    bytes: bytes.length,
    reach,
    termsSearched: verdict.termsSearched,
    partsRead: verdict.partsRead,
    wordsRead: verdict.wordsRead,
    picturesUnread: verdict.picturesUnread,
    documents,
    overrides: [],
  }
}

function previewOf(block: Block): PreviewBlock {
  const base = { kind: block.kind, level: null, lines: [], rows: [] }
  switch (block.kind) {
    case 'heading':
      return { ...base, level: block.level, lines: [block.inlines.map(inlineOf)] }
    case 'quote':
      return {
        ...base,
        lines: [...block.lines, block.attribution].filter((it) => it.length > 0).map((it) => it.map(inlineOf)),
      }
    case 'table':
      return {
        ...base,
        lines: [(block.caption ?? []).map(inlineOf)],
        rows: [block.header, ...block.rows, ...(block.total === null ? [] : [block.total])].map((row) =>
          row.map(textOf),
        ),
      }
    default:
      return { ...base, lines: [block.inlines.map(inlineOf)] }
  }
}

function inlineOf(inline: Inline) {
  return { text: inline.runs.map((it) => it.text).join(''), emphasis: inline.emphasis ?? null }
}

function textOf(cell: Cell): string {
  return cell.lines.map((line) => line.inlines.map((it) => inlineOf(it).text).join('')).join('\n')
}
