import { create } from 'zustand'
import type { Output } from '../../../core/contract/contract'
import type { ReportOutcome } from '../../../core/contract/report'
import type { ReportOptions } from '../../../core/model/report-options'
import type { ProjectStatus } from '../../../core/contract/project'
import { keepOverLock } from '../../state/drafts'

export type CheckResult = Output<'report.check'>
export type Findings = Extract<ReportOutcome, { outcome: 'refused' }>['findings']

/** `wasStopped`: a file was to be written, not only checked. */
export type KnownCheck = Readonly<{ result: CheckResult; options: ReportOptions; seq: number; wasStopped: boolean }>

/** What is known of the file: the last check, and for which choices and state of the project it holds. */
type ReportState = Readonly<{
  /** The project that this belongs to, by path. */
  of: string | null
  options: ReportOptions | null
  check: KnownCheck | null
  written: Readonly<{ path: string; receipt: Output<'report.receipts'>[number] }> | null
}>

/** Kept while one goes off to mend a place and comes back. */
export const useReport = create<ReportState>(() => ({ of: null, options: null, check: null, written: null }))

keepOverLock<Partial<ReportState>>(
  'report',
  () => {
    const { of, options } = useReport.getState()
    return options && { of, options }
  },
  (state) => useReport.setState(state),
)

/** The choices of the report that is being made, at first those of the full report. */
export function optionsOf(state: ReportState, project: ProjectStatus, first: ReportOptions): ReportOptions {
  return state.of === project.path && state.options ? state.options : first
}

/** What is known of this project's file. */
export function resultOf(state: ReportState, project: ProjectStatus): Pick<ReportState, 'check' | 'written'> {
  return state.of === project.path ? state : { check: null, written: null }
}

export function setReport(project: ProjectStatus, part: Partial<Omit<ReportState, 'of'>>): void {
  const now = useReport.getState()
  const own = now.of === project.path ? now : { options: null, check: null, written: null }
  useReport.setState({ ...own, ...part, of: project.path })
}

/** Whether a check still speaks of what the file would be. */
export function isCurrent(check: ReportState['check'], options: ReportOptions, seq: number): boolean {
  return check !== null && check.seq === seq && JSON.stringify(check.options) === JSON.stringify(options)
}
