import type { Reply } from '../../../../core/contract/contract'
import type { ImportTask } from './import-queue'
import type { ImportPreview } from './use-import'

type ReadAheadPorts = Readonly<{
  read: (task: ImportTask) => Promise<Reply<ImportPreview>>
  discard: (preview: ImportPreview) => void
}>

/** Readings that are under way or wait to be looked at, each task read once. */
export function createReadAhead({ read, discard }: ReadAheadPorts) {
  const reads = new Map<ImportTask, Promise<Reply<ImportPreview>>>()
  return {
    reading: (task: ImportTask): Promise<Reply<ImportPreview>> => {
      const known = reads.get(task) ?? read(task)
      reads.set(task, known)
      return known
    },
    /** The task is done with; its preview is somebody else's now. */
    done: (task: ImportTask): void => void reads.delete(task),
    /** What was read for nothing is given back as it comes. */
    dropAll: (but: ImportTask | null): void => {
      for (const [task, reading] of [...reads]) {
        if (task === but) continue
        reads.delete(task)
        void reading.then((reply) => reply.ok && discard(reply.value))
      }
    },
  }
}
