import { words } from '../../export/runs'
import { sourceRuns } from '../../export/source-runs'
import type { SourcedRun } from '../../export/manifest'
import { replay } from '../../history/replay'
import type { Snapshot } from '../../history/snapshot'
import { wordFields } from '../anonymise/word-fields'

/** Words that go together in a copy: a text, or one value of a record. */
export type CopyPart = Readonly<{ part: string; runs: readonly SourcedRun[] }>

/**
 * Everything that a copy says, read out of the finished snapshot: each document's text with its places, each of the user's
 * own words, and every other value of every record, whatever it is, as a label.
 */
export function partsOfCopy(snapshot: Snapshot): readonly CopyPart[] {
  const { state } = replay(snapshot, [])
  const texts = snapshot.documents.map(({ document, text }) => ({
    part: document,
    runs: sourceRuns(text, { start: 0, end: text.length }, document, state.placesOf(document)),
  }))
  const typed = wordFields(state).filter((it) => !it.isLabel)
  const known = new Set(typed.map((it) => `${it.record}/${it.field}`))
  const own = typed.map(({ record, field, text }) => ({ part: record, runs: [words(text, `${record}/${field}`)] }))
  const records = [...snapshot.rest.records, ...snapshot.documents.flatMap((it) => it.records)]
  const rest = records.flatMap((it) =>
    valuesIn(it, '')
      .filter(({ path, text }) => !known.has(`${it.id}/${path}`) && !isReference(text))
      .map(({ text }) => ({ part: it.id, runs: [{ text, source: { kind: 'label' as const } }] })),
  )
  return [...texts, ...own, ...rest].filter((it) => it.runs.length > 0)
}

/** Every text in a value. */
function valuesIn(value: unknown, path: string): readonly Readonly<{ path: string; text: string }>[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => valuesIn(inner, path === '' ? key : `${path}.${key}`))
}

const reference = /^(?:[a-z]+:[0-9a-f-]{36}|\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?|[0-9a-f]{64})$/

/** Ids, dates and hashes, whose digits are nobody's number. */
function isReference(text: string): boolean {
  return reference.test(text)
}
