import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noAnswers } from '../../../../core/import/reading-mend'
import {
  countsOf,
  partsAfter,
  putAside,
  queueOf,
  settled,
  stopped,
  type ImportQueue,
} from '../../../../renderer/features/material/import/import-queue'
import { previewOf, withDraft } from './previews'

const added = (queue: ImportQueue) => {
  const { file } = queue.tasks[0]!
  return settled(queue, { file, name: String(file), what: 'added', title: String(file) })
}

describe('the queue of files', () => {
  it('asks about what was put aside when nothing else is left, and takes no more without asking', () => {
    const rest = { ...queueOf(3), isTakingRest: true }
    const asked = added(added(putAside(rest)))
    expect(asked.tasks.map((it) => it.file)).toEqual([0])
    expect(asked.isTakingRest).toBe(false)
    expect(added(asked).tasks).toEqual([])
  })

  it('skips what is left when it is stopped, also what was put aside', () => {
    const over = stopped(added(putAside(queueOf(4))), ['a', 'b', 'c', 'd'])
    expect(over.tasks).toEqual([])
    expect(over.outcomes.map((it) => `${it.name} ${it.what}`)).toEqual([
      '1 added',
      'c skipped',
      'd skipped',
      'a skipped',
    ])
  })

  it('has one outcome for every file at the end, whatever comes aside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(fc.boolean(), { maxLength: 30 }), (files, asides) => {
        let queue: ImportQueue = { ...queueOf(files), isTakingRest: true }
        for (const isAside of asides) {
          if (queue.tasks.length === 0) break
          queue = isAside && queue.isTakingRest ? putAside(queue) : added(queue)
        }
        const over = stopped(queue, [])
        expect(over.outcomes.map((it) => it.file).toSorted()).toEqual(Array.from({ length: files }, (_, it) => it))
      }),
    )
  })
})

describe('the interviews of one file', () => {
  const first = withDraft(previewOf([], { answers: { ...noAnswers, taken: { parts: true } } }), {
    parts: { index: 0, titles: ['A', 'B', 'C'] },
  })
  const [task] = queueOf(1).tasks

  it('come one after the other, read as the first was', () => {
    expect(partsAfter(task!, first).map((it) => it.part?.answers)).toEqual([
      { taken: { parts: true }, part: 1 },
      { taken: { parts: true }, part: 2 },
    ])
    expect(partsAfter(task!, previewOf([]))).toEqual([])
  })

  it('bring no more when they come themselves', () => {
    const [second] = partsAfter(task!, first)
    expect(partsAfter(second!, withDraft(first, { parts: { index: 1, titles: ['A', 'B', 'C'] } }))).toEqual([])
  })

  it('are one file when files are counted', () => {
    const part = (title: string) => ({ file: 0, name: 'a', what: 'added' as const, title })
    const two = settled(settled(queueOf(2), part('A'), partsAfter(task!, first)), part('B'))
    expect(countsOf(two)).toEqual({ done: 1, added: 1 })
  })
})
