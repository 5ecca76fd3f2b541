import { faultOf, type Result } from '../contract/fault'
import type { Code } from '../model/code'
import type { CodeId } from '../model/ids'
import type { Colour } from '../model/scalars'

const paletteSize = 12
const norwegian = new Intl.Collator('nb')

/**
 * The codes as the codebook lists them: each parent before its children, siblings by `order`, then by name in Norwegian
 * order. `depth` is 0 at the top. A code whose parent is missing stands at the top; every code is listed once.
 */
export function codebookOrder(codes: readonly Code[]): readonly Readonly<{ code: Code; depth: number }>[] {
  const children = childrenByParent(codes)
  const rows: { code: Code; depth: number }[] = []
  const listed = new Set<CodeId>()
  const list = (top: readonly Code[]) => {
    const waiting = top.toReversed().map((code) => ({ code, depth: 0 }))
    for (let row = waiting.pop(); row; row = waiting.pop()) {
      const { code, depth } = row
      if (listed.has(code.id)) continue
      listed.add(code.id)
      rows.push(row)
      for (const child of (children.get(code.id) ?? []).toReversed()) waiting.push({ code: child, depth: depth + 1 })
    }
  }
  list(children.get(null) ?? [])
  // A ring of codes has no top: damaged data must still be seen.
  for (const code of codes) if (!listed.has(code.id)) list([code])
  return rows
}

/** A code and all below it. */
export function descendantsOf(codes: readonly Code[], id: CodeId): ReadonlySet<CodeId> {
  const children = childrenByParent(codes)
  const found = new Set([id])
  for (const each of found) for (const child of children.get(each) ?? []) found.add(child.id)
  return found
}

/** From the top category down to the code itself; empty for a code that is not there. */
export function pathOf(codes: readonly Code[], id: CodeId): readonly Code[] {
  const byId = new Map(codes.map((it) => [it.id, it]))
  const path: Code[] = []
  const seen = new Set<CodeId>()
  for (let code = byId.get(id); code && !seen.has(code.id); code = code.parent ? byId.get(code.parent) : undefined) {
    seen.add(code.id)
    path.unshift(code)
  }
  return path
}

/** The codes that are laid aside, with all below them: outside counts and reports. */
export function parkedCodes(codes: readonly Code[]): ReadonlySet<CodeId> {
  const parked = codes.filter((it) => it.isParked)
  return new Set(parked.flatMap((it) => [...descendantsOf(codes, it.id)]))
}

/** A code and those below it whose passages count for it: what is laid aside below it counts for itself alone. */
export function countedBelow(codes: readonly Code[], id: CodeId): ReadonlySet<CodeId> {
  return descendantsOf(
    codes.filter((it) => it.id === id || !it.isParked),
    id,
  )
}

/**
 * Moves a code with all below it to stand at `index` among the children of `parent` (null: the top), itself not counted.
 * An index past the end is the end. Gives the changed records alone: the code, and its siblings where no number fits
 * between two of them. Faults: `record.missing`; `code.cycle` when `parent` is the code or below it.
 */
export function moveCode(
  codes: readonly Code[],
  id: CodeId,
  parent: CodeId | null,
  index: number,
): Result<readonly Code[]> {
  const code = codes.find((it) => it.id === id)
  const hasParent = parent === null || codes.some((it) => it.id === parent)
  if (!code || !hasParent) return { ok: false, fault: faultOf('record.missing') }
  if (parent !== null && descendantsOf(codes, id).has(parent)) return { ok: false, fault: faultOf('code.cycle') }
  const all = childrenByParent(codes).get(parent) ?? []
  const siblings = all.filter((it) => it.id !== id)
  const at = Math.min(Math.max(0, index), siblings.length)
  if (code.parent === parent && all[at]?.id === id) return { ok: true, value: [] }
  const order = orderBetween(siblings[at - 1], siblings[at])
  if (order !== null) return { ok: true, value: [{ ...code, parent, order }] }
  const renumbered = siblings.toSpliced(at, 0, { ...code, parent }).map((it, place) => ({ ...it, order: place + 1 }))
  const before = new Map(codes.map((it) => [it.id, it.order]))
  return { ok: true, value: renumbered.filter((it) => it.id === id || it.order !== before.get(it.id)) }
}

/** The order that puts a new code last among the children of `parent`. */
export function nextOrder(codes: readonly Code[], parent: CodeId | null): number {
  return Math.floor(codes.reduce((last, it) => (it.parent === parent ? Math.max(last, it.order) : last), 0)) + 1
}

/** A sub-code takes its category's colour; a category the colour that the fewest categories have, the first of them. */
export function nextColour(codes: readonly Code[], parent: CodeId | null): Colour {
  const category = codes.find((it) => it.id === parent)
  if (category) return category.colour
  const uses = Array.from({ length: paletteSize }, () => 0)
  for (const it of codes) if (it.parent === null) uses[it.colour]! += 1
  return uses.indexOf(Math.min(...uses))
}

function childrenByParent(codes: readonly Code[]): ReadonlyMap<CodeId | null, readonly Code[]> {
  const ids = new Set(codes.map((it) => it.id))
  const children = new Map<CodeId | null, Code[]>()
  for (const code of codes.toSorted(compareSiblings)) {
    const parent = code.parent !== null && ids.has(code.parent) ? code.parent : null
    const siblings = children.get(parent)
    if (siblings) siblings.push(code)
    else children.set(parent, [code])
  }
  return children
}

function compareSiblings(a: Code, b: Code): number {
  return a.order - b.order || norwegian.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)
}

/** A number between two siblings, or null when no number fits. */
function orderBetween(before: Code | undefined, after: Code | undefined): number | null {
  if (!before && !after) return 1
  if (!after) return numberWithin(before!.order, Math.floor(before!.order) + 1, Infinity)
  if (!before) return numberWithin(-Infinity, Math.ceil(after.order) - 1, after.order)
  return numberWithin(before.order, (before.order + after.order) / 2, after.order)
}

function numberWithin(low: number, wanted: number, high: number): number | null {
  return low < wanted && wanted < high ? wanted : null
}
