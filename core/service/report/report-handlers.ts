import { FaultError } from '../../contract/fault'
import { codedReport } from '../../export/coded-report'
import { openCandidates } from '../anonymise/detection'
import { openProject, writableProject } from '../app-session'
import { required } from '../commit'
import type { Handlers } from '../handler'
import { checkFinished } from './check-finished'
import { expectedCheck, makeAndCheck, type CheckedFile } from './final-check'
import { gatherReport } from './gather'
import { previewPages } from './preview'
import { receiptOf, writeOut } from './write-out'
import { receiptText } from '../../export/receipt-text'

/** The report, its final check, and the clipboard: the ways out. */
export const reportHandlers: Handlers<
  | 'report.preview'
  | 'report.check'
  | 'report.checkFinished'
  | 'report.write'
  | 'report.receipts'
  | 'report.receiptText'
  | 'clipboard.release'
> = {
  'report.preview'(app, input) {
    const project = openProject(app)
    const { history } = project
    const { input: gathered } = gatherReport(history.state, input.options, null, expectedCheck(project, input.options))
    return previewPages(codedReport(gathered))
  },

  async 'report.check'(app, input) {
    const { verdict, notes } = await makeAndCheck(app, 'report.check', input.options, { name: null, copyId: null })
    return { findings: verdict.findings, ...countsOf(verdict), notes }
  },

  'report.checkFinished': (app, input) => checkFinished(app, input),

  async 'report.write'(app, input) {
    writableProject(app)
    const id = app.ports.ids.next('receipt')
    const file = await makeAndCheck(app, 'report.write', input.options, { name: input.name, copyId: id })
    const { verdict, notes } = file
    if (verdict.findings.length > 0)
      return { outcome: 'refused', findings: verdict.findings, ...countsOf(verdict), notes }
    const receipt = { ...receiptOf(app, id, file), numbered: file.numbered }
    return { outcome: 'written', receipt, ...(await writeOut(app, 'report.write', input.folder, { file, receipt })) }
  },

  'report.receipts': (app) =>
    openProject(app)
      .history.state.all('receipt')
      .toSorted((a, b) => (a.at < b.at ? 1 : -1)),

  'report.receiptText'(app, input) {
    const { state } = openProject(app).history
    const deleted = state.settings().keyDeletedAt
    return receiptText(required(state.get(input.receipt)), input.language, deleted?.slice(0, 10) ?? null)
  },

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

function countsOf({ termsSearched, partsRead, wordsRead, picturesUnread }: CheckedFile['verdict']) {
  return { termsSearched, partsRead, wordsRead, picturesUnread }
}
