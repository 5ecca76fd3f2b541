import { z } from 'zod'
import type { Span } from '../model/scalars'

const edit = z
  .object({
    /** Where in the text before the change, in UTF-16 code units. */
    at: z.int().min(0),
    removed: z.string(),
    inserted: z.string(),
  })
  .readonly()

/**
 * One change of a text. Edits lie in the coordinates of the text before the change, in the order of the text, and never
 * overlap. They may touch: two adjacent places are two edits, so that their common edge is kept.
 * What was removed is kept, so that every change can be inverted.
 */
export const changeSet = z.object({ lengthBefore: z.int().min(0), edits: z.array(edit).readonly() }).readonly()
export type Edit = z.infer<typeof edit>
export type ChangeSet = z.infer<typeof changeSet>

/** The length of the text after the change, in UTF-16 code units. */
export function lengthAfter(change: ChangeSet): number {
  return change.edits.reduce((length, it) => length + it.inserted.length - it.removed.length, change.lengthBefore)
}

/** The text after the change. Throws RangeError when the text is not the one that the change was made for. */
export function applyChangeSet(text: string, change: ChangeSet): string {
  if (text.length !== change.lengthBefore)
    throw new RangeError(`Change of a text of ${change.lengthBefore} units applied to one of ${text.length}`)
  const parts: string[] = []
  let cursor = 0
  for (const { at, removed, inserted } of change.edits) {
    if (at < cursor) throw new RangeError(`Edit at ${at} overlaps the one that ends at ${cursor}`)
    if (at > text.length || !text.startsWith(removed, at))
      throw new RangeError(`The removed text does not stand at ${at}`)
    parts.push(text.slice(cursor, at), inserted)
    cursor = at + removed.length
  }
  parts.push(text.slice(cursor))
  return parts.join('')
}

/** The change that leads back: `apply(apply(text, change), invert(change))` is `text`. */
export function invertChangeSet(change: ChangeSet): ChangeSet {
  let shift = 0
  const edits = change.edits.map(({ at, removed, inserted }) => {
    const back: Edit = { at: at + shift, removed: inserted, inserted: removed }
    shift += inserted.length - removed.length
    return back
  })
  return { lengthBefore: lengthAfter(change), edits }
}

/**
 * The change that puts each text in the place of its span. Spans may touch; two that overlap are a RangeError, as is
 * one outside the text. An empty span inserts; insertions at one position keep the order given. Replacements that
 * change nothing are left out.
 */
export function replaceSpans(text: string, replacements: readonly Readonly<{ span: Span; text: string }>[]): ChangeSet {
  const sorted = replacements.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const edits: Edit[] = []
  let cursor = 0
  for (const { span, text: inserted } of sorted) {
    if (span.start < cursor || span.end < span.start || span.end > text.length)
      throw new RangeError(`Span ${span.start}-${span.end} overlaps another or lies outside the text`)
    cursor = span.end
    const removed = text.slice(span.start, span.end)
    if (removed !== inserted) edits.push({ at: span.start, removed, inserted })
  }
  return { lengthBefore: text.length, edits }
}

type Edges = Readonly<{ insertion: 'before' | 'after'; inside: 'before' | 'after' }>

function mapEdge(change: ChangeSet, position: number, edges: Edges): number {
  let shift = 0
  for (const { at, removed, inserted } of change.edits) {
    if (at > position) break
    if (removed.length === 0) {
      if (at === position && edges.insertion === 'before') break
      shift += inserted.length
    } else if (at === position) {
      break
    } else if (at + removed.length > position) {
      return at + shift + (edges.inside === 'after' ? inserted.length : 0)
    } else {
      shift += inserted.length - removed.length
    }
  }
  return position + shift
}

/**
 * Where a position of the text before the change lies after it. At an insertion `side` says whether it stays before or
 * goes after what was inserted; strictly inside a replaced passage it goes to that edge of what stands there now.
 */
export function mapPosition(change: ChangeSet, position: number, side: 'before' | 'after'): number {
  return mapEdge(change, position, { insertion: side, inside: side })
}

/**
 * Where a span lies after the change (mapping version 1). An edge strictly inside a replaced passage moves out to its
 * edge, so that a coding that touches a replaced place covers the whole replacement. An edge at a passage's edge stays
 * at it. Insertions at a span's edge stay outside, those inside it are included. An empty span stays empty.
 */
export function mapSpan(change: ChangeSet, span: Span): Span {
  if (span.start === span.end) {
    const point = mapPosition(change, span.start, 'before')
    return point === span.start ? span : { start: point, end: point }
  }
  const start = mapEdge(change, span.start, { insertion: 'after', inside: 'before' })
  const end = mapEdge(change, span.end, { insertion: 'before', inside: 'after' })
  return start === span.start && end === span.end ? span : { start, end }
}

/** An edit of one of the two changes, as it lies in the text between them. */
type MiddleEdit = Readonly<{
  start: number
  end: number
  /** What stands there in the text between the changes. */
  middle: string
  /** What stands on the far side: before the first change, or after the second. */
  far: string
  change: 'first' | 'second'
}>

/**
 * One change that does what `first` and then `second` do. Edits that meet become one; those that only touch stay apart.
 * Throws RangeError when `second` was made for a text of another length than `first` leaves.
 */
export function composeChangeSets(first: ChangeSet, second: ChangeSet): ChangeSet {
  if (lengthAfter(first) !== second.lengthBefore)
    throw new RangeError(`A change of ${second.lengthBefore} units follows one that leaves ${lengthAfter(first)}`)
  const edits: Edit[] = []
  let shift = 0
  for (const group of groupsThatMeet([...middleEditsOfFirst(first), ...middleEditsOfSecond(second)])) {
    const start = group[0]!.start
    const middle = middleText(group)
    const of = (change: MiddleEdit['change']) => group.filter((it) => it.change === change)
    const removed = withFarSide(middle, start, of('first'))
    const inserted = withFarSide(middle, start, of('second'))
    if (removed !== inserted) edits.push({ at: start + shift, removed, inserted })
    shift += removed.length - middle.length
  }
  return { lengthBefore: first.lengthBefore, edits }
}

function middleEditsOfFirst(change: ChangeSet): MiddleEdit[] {
  let shift = 0
  return change.edits.map(({ at, removed, inserted }) => {
    const start = at + shift
    shift += inserted.length - removed.length
    return { start, end: start + inserted.length, middle: inserted, far: removed, change: 'first' }
  })
}

function middleEditsOfSecond(change: ChangeSet): MiddleEdit[] {
  return change.edits.map(({ at, removed, inserted }) => {
    return { start: at, end: at + removed.length, middle: removed, far: inserted, change: 'second' }
  })
}

/** Groups of edits that share text in the middle, or that delete and insert at the same point. In order. */
function groupsThatMeet(edits: readonly MiddleEdit[]): MiddleEdit[][] {
  const groups: MiddleEdit[][] = []
  let group: MiddleEdit[] = []
  let start = 0
  let end = 0
  for (const it of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const isSamePoint = start === end && it.start === end && it.end === end
    if (group.length > 0 && (it.start < end || isSamePoint)) {
      group.push(it)
      end = Math.max(end, it.end)
    } else {
      group = [it]
      groups.push(group)
      start = it.start
      end = it.end
    }
  }
  return groups
}

function middleText(group: readonly MiddleEdit[]): string {
  const start = group[0]!.start
  return group.reduce((text, it) => text + it.middle.slice(Math.max(0, start + text.length - it.start)), '')
}

function withFarSide(middle: string, start: number, edits: readonly MiddleEdit[]): string {
  const parts: string[] = []
  let cursor = start
  for (const it of edits) {
    parts.push(middle.slice(cursor - start, it.start - start), it.far)
    cursor = it.end
  }
  parts.push(middle.slice(cursor - start))
  return parts.join('')
}
