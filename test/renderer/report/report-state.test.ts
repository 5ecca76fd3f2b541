import { beforeEach, describe, expect, it } from 'vitest'
import type { ProjectStatus } from '../../../core/contract/project'
import {
  isCurrent,
  optionsOf,
  resultOf,
  setReport,
  useReport,
  type KnownCheck,
} from '../../../renderer/features/report/report-state'
import { sampleReportInput } from '../../core/export/sample-report'

const options = { ...sampleReportInput.options, title: 'Når bygda sover', language: 'nb' as const, documents: null }
const other = { ...options, title: 'Et annet navn' }
const project = (path: string) => ({ path }) as ProjectStatus
const [mine, theirs] = [project('/en.fortrolig'), project('/to.fortrolig')]
const check: KnownCheck = {
  result: { findings: [], notes: [], termsSearched: 9, partsRead: 8, wordsRead: 700, picturesUnread: 0 },
  options,
  seq: 4,
  wasStopped: false,
}

beforeEach(() => useReport.setState({ of: null, options: null, check: null, written: null }))

describe('the report that is being set up', () => {
  it('begins as the full report, and keeps what is chosen', () => {
    expect(optionsOf(useReport.getState(), mine, options)).toBe(options)
    setReport(mine, { options: other })
    expect(optionsOf(useReport.getState(), mine, options)).toBe(other)
  })

  it('never shows the choices or the check of another project', () => {
    setReport(mine, { options: other, check })
    expect(optionsOf(useReport.getState(), theirs, options)).toBe(options)
    expect(resultOf(useReport.getState(), theirs)).toEqual({ check: null, written: null })
    setReport(theirs, { written: null })
    expect(resultOf(useReport.getState(), mine)).toEqual({ check: null, written: null })
    expect(useReport.getState().options).toBeNull()
  })

  it('keeps the check while choices change, so that it can be said to be old', () => {
    setReport(mine, { check })
    setReport(mine, { options: other })
    expect(resultOf(useReport.getState(), mine).check).toBe(check)
  })
})

describe('a check', () => {
  it('is current for the same choices and the same state of the project, also when the choices were made anew', () => {
    expect(isCurrent(check, options, 4)).toBe(true)
    expect(isCurrent(check, structuredClone(options), 4)).toBe(true)
  })

  it('is old when a choice or anything in the project has changed', () => {
    expect(isCurrent(check, other, 4)).toBe(false)
    expect(isCurrent(check, options, 5)).toBe(false)
    expect(isCurrent(null, options, 4)).toBe(false)
  })
})
