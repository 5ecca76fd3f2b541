import type { LogFilter, LogLine } from '../../contract/log'
import type { DocumentId } from '../../model/ids'
import type { Language } from '../../model/scalars'
import { openProject, writableProject, type App } from '../app-session'
import type { Handlers } from '../handler'
import { checkReport, reachOf } from '../report/final-check'
import { gateTerms } from '../report/terms'
import { receiptOf, writeOut } from '../report/write-out'
import { auditTrail } from './audit-trail'
import { logLines } from './fold'
import { logReport } from './log-report'

type Wanted = Readonly<{ filter: LogFilter; language: Language; timeZone: string }>

/** The log: looked at, and taken out as a file. */
export const logHandlers: Handlers<'log.list' | 'log.write'> = {
  async 'log.list'(app, { skip, limit, ...wanted }) {
    const { lines, ...facts } = await readLog(app, wanted)
    return { lines: lines.slice(skip, skip + limit), total: lines.length, ...facts }
  },

  async 'log.write'(app, { folder, name, ...wanted }) {
    const project = writableProject(app)
    const { lines, ...facts } = await readLog(app, wanted)
    const id = app.ports.ids.next('receipt')
    const { state } = project.history
    const report = logReport(state, { lines, ...facts, ...wanted, name, copyId: id })
    const documents = documentsIn(lines)
    const terms = gateTerms(project)
    const file = await checkReport(app, 'log.write', report, { documents, terms, reach: reachOf(project, documents) })
    const { findings, termsSearched, partsRead, wordsRead, picturesUnread } = file.verdict
    if (findings.length > 0)
      return { outcome: 'refused', findings, termsSearched, partsRead, wordsRead, picturesUnread, notes: [] }
    const receipt = { ...receiptOf(app, id, file), exit: 'log' }
    return { outcome: 'written', receipt, ...(await writeOut(app, 'log.write', folder, { file, receipt })) }
  },
}

async function readLog(app: App, wanted: Wanted) {
  const project = openProject(app)
  const { shells, intact, brokenAt } = await auditTrail(project)
  return { lines: logLines(project.history.state, shells, wanted), commands: shells.length, intact, brokenAt }
}

function documentsIn(lines: readonly LogLine[]): readonly DocumentId[] {
  return [
    ...new Set(
      lines.flatMap((it) => (it.nameOf.startsWith('document:') ? [it.nameOf.split('/')[0] as DocumentId] : [])),
    ),
  ]
}
