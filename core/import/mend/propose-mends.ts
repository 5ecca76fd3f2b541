import { labelKey } from '../conversation/accept-labels'
import type { Draft } from '../draft'
import { isRoleWord } from '../conversation/guess-role'

/** What the user may want to mend about who speaks: nothing of it is done unasked. */
export type Mend =
  /** These labels are spellings of one speaker, who would stand as `into`: the spelling with the most turns. */
  | Readonly<{ kind: 'merge'; labels: readonly string[]; into: string }>
  /** This label may stand for more than one person: a room, a device, a pair, everybody. */
  | Readonly<{ kind: 'several-people'; label: string }>

/**
 * Proposes mends of a draft's speaker labels, the most used label first. Spellings are one where they differ in case, in the
 * order of the names (`Nilsen, Astrid`), in a guest mark, or by one letter in a name of five letters or more that no other
 * label has.
 */
export function proposeMends(draft: Draft): readonly Mend[] {
  const labels = labelsByUse(draft)
  return [...merges(labels), ...labels.filter(mayBeSeveral).map((label): Mend => ({ kind: 'several-people', label }))]
}

function labelsByUse({ turns }: Draft): readonly string[] {
  const uses = new Map<string, number>()
  for (const { speaker } of turns) if (speaker !== null) uses.set(speaker, (uses.get(speaker) ?? 0) + 1)
  return [...uses].toSorted((a, b) => b[1] - a[1]).map(([label]) => label)
}

/** Each label joins the first, and so most used, one that it is near to. */
function merges(labels: readonly string[]): readonly Mend[] {
  const groups: string[][] = []
  for (const label of labels) {
    const group = groups.find(([first]) => areSpellings(first!, label))
    if (group) group.push(label)
    else groups.push([label])
  }
  return groups.filter((it) => it.length > 1).map((it): Mend => ({ kind: 'merge', labels: it, into: it[0]! }))
}

function areSpellings(a: string, b: string): boolean {
  const [one, other] = [nameKey(a), nameKey(b)]
  if (one === other) return true
  // A number tells two people apart, and so does a word for a part.
  if (/\p{N}/u.test(one + other) || isRoleWord(a) || isRoleWord(b)) return false
  return Math.min(one.length, other.length) >= 5 && one[0] === other[0] && isOneEdit(one, other)
}

const guestMark = /\s*[([](gjest|guest|ekstern|external|student|vert|host)[)\]]\s*$/iu

/** The name that a label holds, its parts in the usual order and in lower case. */
function nameKey(label: string): string {
  const plain = label.replace(guestMark, '').replace(/[\s.:_-]+$/u, '')
  const turned = /^([^,]+),\s*([^,]+)$/u.exec(plain)
  return labelKey(turned ? `${turned[2]} ${turned[1]}` : plain).replace(/[\s_-]+/gu, ' ')
}

/** Whether one letter put in, taken out or exchanged makes the one from the other. */
function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}

const gathering =
  /^(møterom|rom|klasserom|grupperom|sal|room|meeting room|conference room|alle|flere|fleire|begge|all|both|everyone|several|gruppa|gruppen|group)(?!\p{L})/iu
const pair = /\p{L}\s*(?:\/|&|\+| og | and )\s*\p{L}/u

function mayBeSeveral(label: string): boolean {
  return gathering.test(label.trim()) || pair.test(label)
}
