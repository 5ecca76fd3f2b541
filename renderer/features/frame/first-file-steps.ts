import type { DocumentSummary } from '../../../core/contract/material'

export type FirstFileStep = 'files' | 'decide' | 'code' | 'approve' | 'file'

type Step = Readonly<{ step: FirstFileStep; state: 'done' | 'next' | 'later' }>

/**
 * The steps to a study's first Word file, while there is none: what stands done as the study is, and the first that does
 * not. `toDecide` counts what waits for a decision in all documents.
 */
export function stepsToFirstFile(documents: readonly DocumentSummary[], toDecide: number): readonly Step[] {
  const hasFiles = documents.length > 0
  const isDone: Readonly<Record<FirstFileStep, boolean>> = {
    files: hasFiles,
    decide: hasFiles && toDecide === 0,
    code: documents.some((it) => it.codings > 0),
    approve: documents.some((it) => it.document.state === 'deidentified'),
    file: false,
  }
  const steps: readonly FirstFileStep[] = ['files', 'decide', 'code', 'approve', 'file']
  const next = steps.find((it) => !isDone[it])
  return steps.map((step) => ({ step, state: isDone[step] ? 'done' : step === next ? 'next' : 'later' }))
}
