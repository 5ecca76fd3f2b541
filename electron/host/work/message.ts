import type { JobName } from '../../../core/service/jobs'

/** What the pool sends to a worker. */
export type WorkOrder = Readonly<{ name: JobName; input: unknown }>

/** What a worker sends back. `fault` is an expected one on its way to the dispatcher. */
export type WorkMessage =
  | Readonly<{ kind: 'done'; output: unknown }>
  | Readonly<{ kind: 'failed'; name: string; message: string; stack: string }>
  | Readonly<{ kind: 'progress'; done: number; of: number }>
