import type { ChangeBuilder } from '../../history/change-builder'
import type { ProjectState } from '../../history/project-state'
import type { Id, RecordType } from '../../model/ids'
import type { AnyRecord, RecordOf } from '../../model/schema'

/** Records as one command leaves them, when it changes some of them more than once. */
export type RecordEdits = Readonly<{
  /** The record as changed so far. Throws for one that is not there. */
  get<T extends RecordType>(id: Id<T>): RecordOf<T>
  put(record: AnyRecord): void
  /** Hands every changed record to the change. */
  flush(): void
}>

/** Begins with the records as they stand. */
export function editRecords(state: ProjectState, change: ChangeBuilder): RecordEdits {
  const changed = new Map<string, AnyRecord>()
  return {
    get<T extends RecordType>(id: Id<T>) {
      const found = (changed.get(id) as RecordOf<T> | undefined) ?? state.get(id)
      if (found === undefined) throw new Error(`No record ${id} to change`)
      return found
    },
    put: (record) => void changed.set(record.id, record),
    flush: () => changed.forEach((record) => change.update(record)),
  }
}
