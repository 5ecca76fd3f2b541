import { afterEach, describe, expect, it } from 'vitest'
import type { JobContext } from '../../../../core/service/ports'
import { createWorkerJobs } from '../../../../electron/host/work/worker-jobs'
import type { WorkerJobs, WorkerJobsOptions } from '../../../../electron/host/work/worker-jobs'

const file = new URL('./echo-worker.mjs', import.meta.url)
const open: WorkerJobs[] = []

function jobsWith(options: Partial<WorkerJobsOptions> = {}) {
  const jobs = createWorkerJobs({ file, ...options })
  open.push(jobs)
  return async (text: string, context?: JobContext) => {
    const input = { text, language: 'nb', names: [] } as const
    // What hangs has a limit of its own: a thread may take long to start.
    const output: unknown = await (text === 'hang'
      ? jobs.run('detect', input, context)
      : jobs.run('import', input as never, context))
    return output as { text: string; threadId: number }
  }
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((jobs) => jobs.close()))
})

function cancellation() {
  let cancel = () => {}
  const cancelled = new Promise<void>((resolve) => (cancel = resolve))
  return { cancel: () => cancel(), cancelled }
}

const limits = {
  import: 60_000,
  detect: 300,
  word: 300,
  gate: 300,
  'gate-words': 300,
  'finished-read': 300,
  'finished-names': 300,
  'finished-quotations': 300,
  'name-model-look': 300,
  'name-model-read': 300,
}

describe('jobs on worker threads', () => {
  it('come back with their output, all of them, and share a few threads', async () => {
    const run = jobsWith({ size: 2 })
    const outputs = await Promise.all(Array.from({ length: 9 }, (_, index) => run(`job ${index}`)))
    expect(outputs.map((it) => it.text)).toEqual(Array.from({ length: 9 }, (_, index) => `job ${index}`))
    expect(new Set(outputs.map((it) => it.threadId)).size).toBeLessThanOrEqual(2)
  })

  it('tell how far they are', async () => {
    const told: number[][] = []
    await jobsWith()('progress', { onProgress: (done, of) => told.push([done, of]) })
    expect(told).toEqual([[1, 2]])
  })

  it('hand over an error as it was thrown, and the thread goes on', async () => {
    const run = jobsWith({ size: 1 })
    const first = await run('a')
    await expect(run('fail')).rejects.toMatchObject({ name: 'RangeError', message: 'as asked' })
    expect((await run('b')).threadId).toBe(first.threadId)
  })

  it('are ended when nobody waits for them any more, and the next one runs', async () => {
    const run = jobsWith({ size: 1 })
    const { cancel, cancelled } = cancellation()
    const hanging = run('hang', { cancelled })
    const next = run('after')
    cancel()
    await expect(hanging).rejects.toMatchObject({ fault: { code: 'app.cancelled' } })
    expect((await next).text).toBe('after')
  })

  it('are not begun when they were cancelled while they waited', async () => {
    const run = jobsWith({ size: 1, limits })
    const { cancel, cancelled } = cancellation()
    const hanging = run('hang')
    const waiting = run('hang', { cancelled })
    cancel()
    await expect(waiting).rejects.toMatchObject({ fault: { code: 'app.cancelled' } })
    await expect(hanging).rejects.toThrow('limit')
    expect((await run('after')).text).toBe('after')
  })

  it('are ended when they run over their limit', async () => {
    const run = jobsWith({ size: 1, limits })
    await expect(run('hang')).rejects.toMatchObject({ fault: { code: 'app.over-limit', params: { seconds: 1 } } })
    expect((await run('after')).text).toBe('after')
  })

  it('are ended when they fill the memory, and the next one runs', async () => {
    const run = jobsWith({ size: 1, megabytes: 16 })
    await expect(run('fill')).rejects.toMatchObject({ fault: { code: 'app.over-limit' } })
    expect((await run('after')).text).toBe('after')
  })

  it('fail when their thread dies, and the next one gets a new thread', async () => {
    const run = jobsWith({ size: 1 })
    await expect(run('die')).rejects.toThrow('ended')
    expect((await run('after')).text).toBe('after')
  })

  it('are all ended at close', async () => {
    const jobs = createWorkerJobs({ file, size: 1 })
    const input = { text: 'hang', language: 'nb' as const, names: [] }
    const running = jobs.run('detect', input)
    const waiting = jobs.run('detect', input)
    const settled = Promise.allSettled([running, waiting])
    await jobs.close()
    expect((await settled).map((it) => it.status)).toEqual(['rejected', 'rejected'])
  })
})
