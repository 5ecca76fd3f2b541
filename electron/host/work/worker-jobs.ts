import { Worker } from 'node:worker_threads'
import { FaultError } from '../../../core/contract/fault'
import type { JobInput, JobName, JobOutput } from '../../../core/service/jobs'
import type { JobContext, Jobs } from '../../../core/service/ports'
import type { WorkMessage, WorkOrder } from './message'

/** How long a job may take, in milliseconds. A two-hour transcript is read and searched in a small part of it. */
const limits: Readonly<Record<JobName, number>> = {
  import: 60_000,
  detect: 300_000,
  word: 120_000,
  gate: 300_000,
  'gate-words': 300_000,
  'finished-read': 120_000,
  'finished-names': 300_000,
  'finished-quotations': 120_000,
  'name-model-look': 300_000,
  'name-model-read': 300_000,
}

export type WorkerJobsOptions = Readonly<{
  /** The built worker. */
  file: string | URL
  /** How many at a time; the rest wait their turn. */
  size?: number
  limits?: Readonly<Record<JobName, number>>
  /** How much memory a worker may take, in MB: a file made to fill it ends the worker, not the app. */
  megabytes?: number
}>

export type WorkerJobs = Jobs & Readonly<{ close(): Promise<void> }>

type Order = Readonly<{
  name: JobName
  input: unknown
  context: JobContext
  resolve(output: unknown): void
  reject(error: Error): void
}>

/** Runs one order. True: the worker is fit for the next one. */
function runIn(worker: Worker, order: Order, limitMs: number): Promise<boolean> {
  return new Promise((settle) => {
    const over = (isFit: boolean, tell: () => void) => {
      clearTimeout(timer)
      worker.off('message', hear).off('error', fail).off('exit', end)
      tell()
      settle(isFit)
    }
    const fail = (error: Error) => over(false, () => order.reject(isOutOfMemory(error) ? overLimit(limitMs) : error))
    const end = () => fail(new Error(`The worker of the job ${order.name} ended.`))
    const hear = (message: WorkMessage) => {
      if (message.kind === 'progress') order.context.onProgress?.(message.done, message.of)
      else if (message.kind === 'done') over(true, () => order.resolve(message.output))
      else over(true, () => order.reject(errorOf(message)))
    }
    const timer = setTimeout(() => fail(overLimit(limitMs)), limitMs)
    worker.on('message', hear).on('error', fail).on('exit', end)
    void order.context.cancelled?.then(() => fail(new FaultError('app.cancelled')))
    worker.postMessage({ name: order.name, input: order.input } satisfies WorkOrder)
  })
}

function overLimit(limitMs: number): FaultError {
  return new FaultError('app.over-limit', { seconds: Math.ceil(limitMs / 1000) })
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function errorOf({ name, message, stack }: Extract<WorkMessage, { kind: 'failed' }>): Error {
  return Object.assign(new Error(message), { name, stack })
}

/** Jobs on a few worker threads. A cancelled job, and one that runs over its limit, is ended with its worker. */
export function createWorkerJobs({
  file,
  size = 2,
  limits: limitOf = limits,
  megabytes = 2048,
}: WorkerJobsOptions): WorkerJobs {
  const idle: Worker[] = []
  const busy = new Set<Worker>()
  const waiting: Order[] = []
  let isClosed = false

  async function work(worker: Worker, order: Order): Promise<void> {
    busy.add(worker)
    const isFit = await runIn(worker, order, limitOf[order.name])
    busy.delete(worker)
    if (isFit && !isClosed) {
      // An idle worker does not keep the process alive.
      worker.unref()
      idle.push(worker)
    } else await worker.terminate()
    next()
  }

  function hire(): Worker {
    const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: megabytes } })
    // One that dies between two orders is not given another.
    worker.on('error', () => {})
    worker.on('exit', () => {
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1)
    })
    return worker
  }

  function next(): void {
    if (isClosed || busy.size >= size) return
    const order = waiting.shift()
    if (!order) return
    const worker = idle.pop() ?? hire()
    worker.ref()
    void work(worker, order)
  }

  return {
    run<N extends JobName>(name: N, input: JobInput<N>, context: JobContext = {}): Promise<JobOutput<N>> {
      return new Promise<JobOutput<N>>((resolve, reject) => {
        const order: Order = { name, input, context, resolve: resolve, reject }
        waiting.push(order)
        void context.cancelled?.then(() => {
          const place = waiting.indexOf(order)
          if (place >= 0) waiting.splice(place, 1)
          reject(new FaultError('app.cancelled'))
        })
        next()
      })
    },
    async close() {
      isClosed = true
      for (const order of waiting.splice(0)) order.reject(new FaultError('app.cancelled'))
      await Promise.all([...idle.splice(0), ...busy].map((worker) => worker.terminate()))
    },
  }
}
