import { FaultError } from '../../contract/fault'
import { codedReport } from '../../export/coded-report'
import { beginChange } from '../../history/change-builder'
import type { Receipt } from '../../model/receipt'
import { openCandidates } from '../anonymise/detection'
import { openProject, writableProject, type App } from '../app-session'
import { commit, required } from '../commit'
import type { Handlers } from '../handler'
import { valueOf } from '../project/project-handlers'
import { expectedCheck, makeAndCheck, type CheckedFile } from './final-check'
import { gatherReport } from './gather'
import { previewPages } from './preview'
import { receiptText } from '../../export/receipt-text'

/** The report, its final check, and the clipboard: the ways out. */
export const reportHandlers: Handlers<
  'report.preview' | 'report.check' | 'report.write' | 'report.receipts' | 'report.receiptText' | 'clipboard.release'
> = {
  'report.preview'(app, input) {
    const project = openProject(app)
    const { history } = project
    const { input: gathered } = gatherReport(history.state, input.options, null, expectedCheck(project, input.options))
    return previewPages(codedReport(gathered))
  },

  async 'report.check'(app, input) {
    const { verdict, notes } = await makeAndCheck(app, 'report.check', input.options, null)
    return { findings: verdict.findings, ...countsOf(verdict), notes }
  },

  async 'report.write'(app, input) {
    const project = writableProject(app)
    const file = await makeAndCheck(app, 'report.write', input.options, input.name)
    const { verdict, notes } = file
    if (verdict.findings.length > 0)
      return { outcome: 'refused', findings: verdict.findings, ...countsOf(verdict), notes }
    const receipt = receiptOf(app, file)
    const change = beginChange(project.history.state)
    change.add(receipt)
    await commit(app, 'report.write', change.build(), { counts: { words: verdict.wordsRead } })
    const target = app.ports.files.join(input.folder, file.fileName)
    const { path } = valueOf(await app.ports.files.write(target, file.bytes))
    return { outcome: 'written', path, receipt }
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

function receiptOf(app: App, { verdict, bytes, fileName, reach, documents, numbered }: CheckedFile): Receipt {
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
    numbered,
    overrides: [],
  }
}

function countsOf({ termsSearched, partsRead, wordsRead, picturesUnread }: CheckedFile['verdict']) {
  return { termsSearched, partsRead, wordsRead, picturesUnread }
}
