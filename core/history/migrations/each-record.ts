import type { Migration } from './migration'

type Raw = Readonly<Record<string, unknown>>

/** A step that changes nothing but records, each by itself: in snapshots, in their steps to undo, and in frames. */
export function eachRecord(to: number, change: (record: Raw) => Raw): Migration {
  const records = (raw: unknown) => each(raw, (it) => change(object(it)))
  const frame = (raw: unknown) => {
    const { payload, ...rest } = object(raw)
    const { records: diff, ...texts } = object(payload)
    const { added, updated, removed } = object(diff)
    const both = each(updated, (it) => ({
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
          undo: each(undo, frame),
          redo: each(redo, frame),
        },
        documents: each(documents, (it) => ({ ...object(it), records: records(object(it)['records']) })),
      }
    },
  }
}

/** What is no list is damage, and is left as it is for the schema of today's format to say so. */
function each(raw: unknown, change: (item: unknown) => unknown): unknown {
  return Array.isArray(raw) ? raw.map(change) : raw
}

function object(raw: unknown): Raw {
  return typeof raw === 'object' && raw !== null ? (raw as Raw) : {}
}
