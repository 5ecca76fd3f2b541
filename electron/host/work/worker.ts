import { parentPort } from 'node:worker_threads'
import type { JobInput, JobName } from '../../../core/service/jobs'
import { runJob } from './job-functions'
import type { WorkMessage, WorkOrder } from './message'

const port = parentPort
if (!port) throw new Error('This file runs as a worker only.')

function send(message: WorkMessage): void {
  port?.postMessage(message)
}

function failureOf(error: unknown): WorkMessage {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  return { kind: 'failed', name, message, stack: stack ?? '' }
}

port.on('message', ({ name, input }: WorkOrder) => {
  runJob(name, input as JobInput<JobName>).then(
    (output) => send({ kind: 'done', output }),
    (error: unknown) => send(failureOf(error)),
  )
})
