import type { Id, RecordType } from '../../core/model/ids'

/** The same id for the same number. */
export function idOf<T extends RecordType>(type: T, number: number): Id<T> {
  return `${type}:00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as Id<T>
}
