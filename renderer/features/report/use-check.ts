import { useState } from 'react'
import type { Fault } from '../../../core/contract/fault'
import type { ProjectStatus } from '../../../core/contract/project'
import type { ReportOptions } from '../../../core/model/report-options'
import { runCommand } from '../../state/use-command'
import { setReport } from './report-state'

/** Runs the final check without a file, and keeps what it found. */
export function useCheck(project: ProjectStatus, options: ReportOptions) {
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)
  async function run(): Promise<void> {
    setBusy(true)
    setFault(null)
    const reply = await runCommand('report.check', { options }, 'own')
    setBusy(false)
    if (reply.ok)
      setReport(project, {
        check: { result: reply.value, options, seq: project.seq, wasStopped: false },
        written: null,
      })
    else {
      setFault(reply.fault)
      setReport(project, { check: null, written: null })
    }
  }
  return { run, isBusy, fault }
}
