import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentSummary } from '../../../core/contract/material'
import { stepsToFirstFile } from '../../../renderer/features/frame/first-file-steps'
import { studyKit } from '../../support/study'

const kit = studyKit()

function summary(codings: number, state: DocumentSummary['document']['state']): DocumentSummary {
  return { document: kit.document({ state }), words: 100, turns: 10, codings, memos: 0, toDecide: 0 }
}

const nextOf = (documents: readonly DocumentSummary[], toDecide: number) =>
  stepsToFirstFile(documents, toDecide).find((it) => it.state === 'next')?.step

describe('the way to the first Word file', () => {
  it('begins with the files of an empty study, although nothing waits for a decision there', () => {
    expect(nextOf([], 0)).toBe('files')
    expect(stepsToFirstFile([], 0).map((it) => it.state)).toEqual(['next', 'later', 'later', 'later', 'later'])
  })

  it('leads from names to codes, to approval and to the file', () => {
    expect(nextOf([summary(0, 'raw')], 3)).toBe('decide')
    expect(nextOf([summary(0, 'raw')], 0)).toBe('code')
    expect(nextOf([summary(2, 'in-review')], 0)).toBe('approve')
    expect(nextOf([summary(2, 'deidentified'), summary(0, 'raw')], 0)).toBe('file')
  })

  it('shows what was done ahead of its turn as done', () => {
    const steps = stepsToFirstFile([summary(1, 'raw')], 5)
    expect(steps.filter((it) => it.state === 'done').map((it) => it.step)).toEqual(['files', 'code'])
  })

  it('has one next step always, and nothing undone before it', () => {
    const documents = fc.array(
      fc
        .tuple(fc.nat(3), fc.constantFrom('raw', 'in-review', 'deidentified'))
        .map(([codings, state]) => summary(codings, state)),
    )
    fc.assert(
      fc.property(documents, fc.nat(5), (all, toDecide) => {
        const states = stepsToFirstFile(all, toDecide).map((it) => it.state)
        expect(states.filter((it) => it === 'next')).toHaveLength(1)
        expect(states.slice(0, states.indexOf('next')).every((it) => it === 'done')).toBe(true)
        expect(states.slice(states.indexOf('next') + 1)).not.toContain('next')
      }),
    )
  })
})
