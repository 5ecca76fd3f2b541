import { useCallback, useState } from 'react'
import type { Fault } from '../../../core/contract/fault'
import type { ProjectStatus } from '../../../core/contract/project'
import type { ReportOptions } from '../../../core/model/report-options'
import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { openPanel } from '../../state/panels'
import { useCommand } from '../../state/use-command'
import { useWish } from '../../state/wish'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { SaveDialog } from '../files/save-dialog'
import { JobLine } from '../frame/job-line'
import { CheckList } from './check-list'
import { fileNameOf } from './file-name'
import { setFinished } from './finished/finished-state'
import { FindingList } from './finding-list'
import { Receipts, ReceiptWords } from './receipts'
import { isCurrent, resultOf, setReport, useReport, type KnownCheck } from './report-state'
import { useCheck } from './use-check'

type FinalCheckProps = Readonly<{ project: ProjectStatus; options: ReportOptions }>

/** The final check, what it refuses, the file, and the receipts of those that have left. */
export function FinalCheck({ project, options }: FinalCheckProps) {
  const { report, copies, log, finished } = useMessages()
  const language = useLanguage()
  const { check, written } = resultOf(useReport(), project)
  const checking = useCheck(project, options)
  const write = useCommand('report.write', 'own')
  const [isSaving, setSaving] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)
  const shown = fault ?? checking.fault
  useWish(
    'write-report',
    useCallback(() => setSaving(!project.isReadOnly), [project.isReadOnly]),
  )
  useWish('check-report', () => void checking.run())

  async function save(at: Readonly<{ folder: string; name: string }>) {
    setSaving(false)
    setFault(null)
    const reply = await write.run({ options, ...at })
    if (!reply.ok) return setFault(reply.fault)
    if (reply.value.outcome === 'written') setReport(project, { written: reply.value, check: null })
    else {
      const { findings, notes, termsSearched, partsRead, wordsRead, picturesUnread } = reply.value
      const result = { findings, notes, termsSearched, partsRead, wordsRead, picturesUnread }
      setReport(project, { written: null, check: { result, options, seq: project.seq, wasStopped: true } })
    }
  }
  return (
    <div className="final-check">
      <h2>{report.check.title}</h2>
      <p className="final-lead">{report.check.lead}</p>
      {project.nameList === 'closed' ? <ListClosed /> : null}
      <div className="final-buttons">
        <Button icon="search" isBusy={checking.isBusy} onPress={() => void checking.run()}>
          {report.check.run}
        </Button>
        <Button
          kind="primary"
          icon="file-check"
          isBusy={write.isBusy}
          isDisabled={project.isReadOnly}
          onPress={() => setSaving(true)}
        >
          {report.write}
        </Button>
      </div>
      {checking.isBusy ? <JobLine call="report.check" label={report.check.working} /> : null}
      {write.isBusy ? <JobLine call="report.write" label={report.check.working} /> : null}
      {shown ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, shown)}
        </Callout>
      ) : null}
      {check && !written ? <CheckResult check={check} isFresh={isCurrent(check, options, project.seq)} /> : null}
      {written ? (
        <Callout tone="passed" role="alert">
          <strong>{report.written}</strong>
          <span className="written-path">{written.path}</span>
          <ReceiptWords receipt={written.receipt} />
        </Callout>
      ) : null}
      <div className="final-buttons">
        <Button icon="document" onPress={() => setFinished(project, { isOpen: true })}>
          {finished.title}
        </Button>
        <Button icon="files" onPress={() => openPanel('copies')}>
          {copies.open}
        </Button>
        <Button icon="text" onPress={() => openPanel('log')}>
          {log.open}
        </Button>
      </div>
      <Receipts />
      {isSaving ? (
        <SaveDialog
          title={report.saveTitle}
          choose={report.saveHere}
          kind="reports"
          ending=".docx"
          suggested={fileNameOf(options.title)}
          onClose={() => setSaving(false)}
          onSave={(at) => void save(at)}
        />
      ) : null}
    </div>
  )
}

function ListClosed() {
  const { report } = useMessages()
  return (
    <Callout tone="decide">
      <p>{report.check.listClosed}</p>
      <Button onPress={() => openPanel('name-list')}>{report.check.openList}</Button>
    </Callout>
  )
}

function CheckResult({ check, isFresh }: Readonly<{ check: KnownCheck; isFresh: boolean }>) {
  const { report } = useMessages()
  const { result } = check
  return (
    <section aria-label={report.check.result} aria-live="polite">
      {isFresh ? null : <Callout tone="plain">{report.check.changed}</Callout>}
      <CheckList result={result} isFresh={isFresh} />
      {result.notes.map(({ note, count }) => (
        <Callout key={note} tone="decide">
          {report.note[note](count)}
        </Callout>
      ))}
      {result.findings.length > 0 ? <FindingList findings={result.findings} wasStopped={check.wasStopped} /> : null}
    </section>
  )
}
