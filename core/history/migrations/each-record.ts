import type { Migration } from './migration'

type Raw = Readonly<Record<string, unknown>>

/** A step that changes nothing but records, each by itself: in snapshots, in their steps to undo, and in frames. */
export function eachRecord(to: number, change: (record: Raw) => Raw): Migration {
  const records = (raw: unknown) => list(raw).map((it) => change(object(it)))
  const frame = (raw: unknown) => {
    const { payload, ...rest } = object(raw)
    const { records: diff, ...texts } = object(payload)
    const { added, updated, removed } = object(diff)
    const both = list(updated).map((it) => ({
      before: change(object(object(it)['before'])),
      after: change(object(object(it)['after'])),
    }))
    return {
      ...rest,
      payload: { ...texts, records: { added: records(added), updated: both, removed: records(removed) } },
    }
  }
  return {
    to,
    frame,
    snapshot(raw) {
      const { rest, documents } = object(raw)
      const { undo, redo, ...others } = object(rest)
      return {
        rest: {
          ...others,
          format: to,
          records: records(others['records']),
          undo: list(undo).map(frame),
          redo: list(redo).map(frame),
        },
        documents: list(documents).map((it) => ({ ...object(it), records: records(object(it)['records']) })),
      }
    },
  }
}

/** What is no list or no object is damage: an empty one lets the schema of today's format say so. */
function list(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : []
}

function object(raw: unknown): Raw {
  return typeof raw === 'object' && raw !== null ? (raw as Raw) : {}
}
