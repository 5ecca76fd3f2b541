import { z } from 'zod'
import { idSchema } from '../model/ids'
import { coding } from '../model/coding'

/** What the host tells the window without being asked. */
export const push = z.discriminatedUnion('event', [
  /** A command is on disk. `texts`: documents to read anew. `codings`: what changed on the others, to patch in place. */
  z
    .object({
      event: z.literal('project.changed'),
      seq: z.int(),
      command: z.string(),
      texts: z.array(idSchema('document')).readonly(),
      codingsAdded: z.array(coding).readonly(),
      codingsRemoved: z.array(idSchema('coding')).readonly(),
      /** Record types that changed, for caches. */
      types: z.array(z.string()).readonly(),
    })
    .readonly(),
  z.object({ event: z.literal('project.closed') }).readonly(),
  /** The project is about to be locked: the window hands in what is being written, and closes it. */
  z.object({ event: z.literal('project.locking') }).readonly(),
  /** The language model has read on. `hasFound`: what is in the queue is another now. */
  z.object({ event: z.literal('nameModel.progress'), hasFound: z.boolean() }).readonly(),
  z
    .object({
      event: z.literal('job.progress'),
      job: z.string(),
      call: z.string(),
      done: z.number(),
      of: z.number(),
    })
    .readonly(),
])
export type Push = z.infer<typeof push>
