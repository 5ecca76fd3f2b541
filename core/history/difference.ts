import { replaceSpans, type ChangeSet } from '../anchor/change-set'
import { recordTypes, type RecordType } from '../model/ids'
import { isSpanRecord, type AnyRecord } from '../model/schema'
import { beginChange } from './change-builder'
import { canonicalJson } from './canonical-json'
import type { ProjectChange } from './project-change'
import type { ProjectState } from './project-state'

/**
 * What a state of before does not bring back: the project's settings, who codes, and what says which files, copies and
 * persons have left. They are true of today whatever else is as it was.
 */
const lasting: ReadonlySet<string> = new Set([
  'settings',
  'coder',
  'receipt',
  'copy',
  'removal',
] satisfies readonly RecordType[])

/** How many records of a type come back, go, and become other ones. */
export type TypeDifference = Readonly<{ type: RecordType; back: number; gone: number; changed: number }>

/**
 * The change that leads from one state of a project to an earlier one: the same texts, the same records on the same
 * words, but for the types that last. A document's revision rises where its text changes, as with any other change.
 */
export function changeTo(then: ProjectState, now: ProjectState): ProjectChange {
  const change = beginChange(now)
  const edited = new Set(
    then
      .documents()
      .filter(({ id }) => now.textOf(id) !== then.textOf(id))
      .map((it) => it.id),
  )
  // What lies on an edited text is always given: mapping alone could move a record that is to stay.
  const isMoved = (it: AnyRecord) => isSpanRecord(it) && edited.has(it.document)
  for (const { before, after } of pairs(then, now)) {
    if (after === undefined) change.remove(before!.id)
    else if (before === undefined) change.add(after)
    else if (isMoved(after) || !isSame(before, after)) change.update(withRevision(after, before))
  }
  for (const id of edited) change.editText(id, replaceMiddle(now.textOf(id), then.textOf(id)))
  return change.build()
}

/** The same difference counted, type by type; types without any are left out. */
export function differenceTo(then: ProjectState, now: ProjectState): readonly TypeDifference[] {
  return recordTypes.flatMap((type) => {
    const of = pairs(then, now).filter((it) => (it.before ?? it.after)!.id.startsWith(`${type}:`))
    const back = of.filter((it) => it.before === undefined).length
    const gone = of.filter((it) => it.after === undefined).length
    const changed = of.filter(({ before, after }) => before && after && !isSame(before, after)).length
    return back + gone + changed === 0 ? [] : [{ type, back, gone, changed }]
  })
}

type Pair = Readonly<{ before: AnyRecord | undefined; after: AnyRecord | undefined }>

/** Every record that lies in either state, as it is now and as it was. */
function pairs(then: ProjectState, now: ProjectState): readonly Pair[] {
  return recordTypes
    .filter((type) => !lasting.has(type))
    .flatMap((type) => {
      const before = new Map(now.all(type).map((it): [string, AnyRecord] => [it.id, it]))
      const after = new Map(then.all(type).map((it): [string, AnyRecord] => [it.id, it]))
      return [...new Set([...before.keys(), ...after.keys()])].map((id) => ({
        before: before.get(id),
        after: after.get(id),
      }))
    })
}

/** Two records are the same when all but the revision of a document is. */
function isSame(before: AnyRecord, after: AnyRecord): boolean {
  return canonicalJson(before) === canonicalJson(withRevision(after, before))
}

function withRevision(record: AnyRecord, from: AnyRecord): AnyRecord {
  return 'revision' in record && 'revision' in from ? { ...record, revision: from.revision } : record
}

/** Replaces what lies between the beginning and the end that both texts have, without cutting a character in two. */
function replaceMiddle(from: string, to: string): ChangeSet {
  const shorter = Math.min(from.length, to.length)
  let start = 0
  while (start < shorter && from[start] === to[start]) start += 1
  if (isHigh(from, start - 1)) start -= 1
  let end = 0
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1
  if (end > 0 && isHigh(from, from.length - end - 1)) end -= 1
  const span = { start, end: from.length - end }
  return replaceSpans(from, [{ span, text: to.slice(start, to.length - end) }])
}

function isHigh(text: string, at: number): boolean {
  const unit = at < 0 ? 0 : text.charCodeAt(at)
  return unit >= 0xd800 && unit < 0xdc00
}
