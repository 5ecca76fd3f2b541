import { describe, expect, it } from 'vitest'
import { runJob } from '../../../../electron/host/work/job-functions'
import { withoutStrayRejections } from '../../../../electron/host/work/stray-rejections'
import { pdfOf } from '../../../core/import/pdf-builder'

describe('work that leaves a promise behind', () => {
  it('gives its answer, and the process goes on', async () => {
    const before = process.listenerCount('unhandledRejection')
    const answer = await withoutStrayRejections(() => {
      void Promise.reject(new Error('left behind'))
      return Promise.resolve('answer')
    })
    expect([answer, process.listenerCount('unhandledRejection')]).toEqual(['answer', before])
  })

  it('still fails where it fails itself', async () => {
    await expect(withoutStrayRejections(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine')
  })

  it('as a PDF whose second page is not where its table says, is refused or read', async () => {
    const text = new TextDecoder('latin1').decode(
      pdfOf([1, 2].map((page) => [{ text: `Ida: side ${page}`, x: 60, y: 90 }])),
    )
    const bytes = Uint8Array.from(text.replace('endobj\n4 0 obj', 'endobj4 0 obj'), (it) => it.charCodeAt(0))
    const read = await runJob('import', { name: 'a.pdf', bytes })
    expect(read.ok || read.fault.code.startsWith('import.')).toBe(true)
  })
})
