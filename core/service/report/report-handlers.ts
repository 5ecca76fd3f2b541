import { codedReport } from '../../export/coded-report'
import { openProject, writableProject } from '../app-session'
import { required } from '../commit'
import type { Handlers } from '../handler'
import { releaseToClipboard } from './clipboard'
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

  'clipboard.release': (app, input) => releaseToClipboard(app, input),
}

function countsOf({ termsSearched, partsRead, wordsRead, picturesUnread }: CheckedFile['verdict']) {
  return { termsSearched, partsRead, wordsRead, picturesUnread }
}
